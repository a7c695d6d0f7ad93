package readback.extract;

import java.util.List;
import readback.text.Analysis;

/** Prints the marks of the sample articles that are not met, each beside what was found: {@code SampleReport [SATRC]}. */
final class SampleReport {

    private SampleReport() {}

    public static void main(String[] args) {
        String letters = args.length > 0 ? args[0] : "SATRC";
        Engine engine = Engine.load(said -> {});
        List<Marking> markings = MarkedArticle.all().stream()
                .map(marked -> {
                    Analysis analysis = engine.analyse(marked.article());
                    return new Marking(marked, analysis, Facts.of(analysis));
                })
                .toList();
        for (char letter : letters.toCharArray()) {
            List<Marking> results = markings.stream().map(m -> m.of(letter)).toList();
            results.forEach(r -> r.misses.forEach(System.out::println));
            results.forEach(r -> r.spurious.forEach(System.out::println));
            int marks = results.stream().mapToInt(r -> r.marks).sum();
            int right = results.stream().mapToInt(r -> r.right).sum();
            System.out.printf("%s: %d of %d (%.3f)%n", letter, right, marks, (double) right / marks);
            if (letter == 'S') {
                int spoken = results.stream().mapToInt(r -> r.spoken).sum();
                System.out.printf("   with the right speaker %d (%.3f)%n", spoken, (double) spoken / marks);
            }
        }
    }
}
