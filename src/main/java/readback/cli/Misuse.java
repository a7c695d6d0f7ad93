package readback.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import readback.text.Plain;

/** What a user reads when a command line makes no sense: what, the nearest that would, and where to look. */
final class Misuse {

    private Misuse() {}

    static String line(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String more = " Try: " + command.getCommandSpec().qualifiedName() + " --help";
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            String told = Plain.oneLine(e.getMessage(), 300);
            return told + (told.endsWith(".") ? "" : ".") + more;
        }
        String word = unmatched.getUnmatched().get(0);
        List<String> known = new ArrayList<>();
        String what;
        if (word.startsWith("-")) {
            what = "There is no option ";
            command.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
        } else if (command.getParent() == null) {
            what = "There is no command ";
            known.addAll(command.getSubcommands().keySet());
        } else {
            what = "There is a word too many: ";
        }
        String near =
                nearest(word, known).map(n -> " (did you mean " + n + "?)").orElse("");
        return what + Plain.oneLine(word, 80) + near + "." + more;
    }

    /** The word that needs the fewest letters changed, if that is less than half of them. */
    static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(k -> distance(word, k) * 2 < Math.max(word.length(), k.length()))
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k));
    }

    /** Letters to add, drop, change or swap with a neighbour (Damerau–Levenshtein, optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
