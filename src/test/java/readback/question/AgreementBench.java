package readback.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how far {@link ShortAnswer} agrees with people. Arguments: a file of JSON lines with the fields question,
 * accepted, answer and right; "odd", "even" or "all" (lines, counted from 1); "show" to print the disagreements.
 */
final class AgreementBench {

    private AgreementBench() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        JsonMapper mapper = JsonMapper.builder().build();
        boolean show = args.length > 2 && args[2].equals("show");
        int n = 0;
        int kind = 0;
        int hard = 0;
        int wrong = 0;
        long slowest = 0;
        long spent = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean odd = i % 2 == 0;
            if (lines.get(i).isBlank() || args[1].equals(odd ? "even" : "odd")) {
                continue;
            }
            JsonNode row = mapper.readTree(lines.get(i));
            List<String> accepted = new ArrayList<>();
            row.get("accepted").forEach(a -> accepted.add(a.asString()));
            boolean right = row.get("right").asBoolean();
            String question = row.get("question").asString();
            String answer = row.get("answer").asString();
            Grade grade = ShortAnswer.grade(question, accepted, answer);
            if (n > 200) {
                // the second time: what is measured is grading, not loading word lists
                long before = System.nanoTime();
                grade = ShortAnswer.grade(question, accepted, answer);
                long took = System.nanoTime() - before;
                spent += took;
                slowest = Math.max(slowest, took);
            }
            n++;
            wrong += right ? 0 : 1;
            kind += grade.isRight() && !right ? 1 : 0;
            hard += !grade.isRight() && right ? 1 : 0;
            if (show && (grade.isRight() != right || grade.fraction() > 0 && !right)) {
                System.out.println((right ? "too hard " : "too kind ") + question + " | " + accepted + " | " + answer
                        + " | " + grade);
            }
        }
        System.out.printf(
                "%s lines: agreement %.4f, n=%d, wrong answers accepted %d of %d, right ones refused %d; %.2f ms each,"
                        + " slowest %.1f ms%n",
                args[1],
                1 - (kind + hard) / (double) n,
                n,
                kind,
                wrong,
                hard,
                spent / 1e6 / Math.max(1, n - 200),
                slowest / 1e6);
    }
}
