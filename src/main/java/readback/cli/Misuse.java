package readback.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import readback.quiz.Nearest;
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
        return what + Plain.oneLine(word, 80) + nearest(word, known) + "." + more;
    }

    /** " (did you mean X?)", or nothing if no known word is near. */
    static String nearest(String word, Collection<String> known) {
        List<String> whole = known.stream().filter(k -> k.length() > 2).sorted().toList();
        String near = Nearest.of(word, whole, k -> k);
        return near == null ? "" : " (did you mean " + near + "?)";
    }
}
