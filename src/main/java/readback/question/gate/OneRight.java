package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.Option;
import readback.question.Question;
import readback.question.english.Bag;
import readback.question.english.Basis;

/** No two options say the same: not the same name under another spelling, nor a part of another, nor the same number. */
public final class OneRight implements Gate {

    @Override
    public String id() {
        return "one-right";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        List<Option> options = Parts.options(draft);
        if (!options.isEmpty() && options.stream().filter(Option::isKey).count() != 1) {
            return Optional.of("There is not exactly one key.");
        }
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                if (!Parts.isVerdict(draft)
                        && same(options.get(i).text(), options.get(j).text())) {
                    return Optional.of("Two options say the same: "
                            + options.get(i).text() + " and " + options.get(j).text() + ".");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean same(String a, String b) {
        Set<String> x = Bag.of(a);
        Set<String> y = Bag.of(b);
        if (a.equalsIgnoreCase(b)) {
            return true;
        }
        String[] v = a.split(" ");
        String[] w = b.split(" ");
        boolean names = v.length <= 2 && w.length <= 2 && Character.isUpperCase(a.charAt(0));
        if (names && v[v.length - 1].equalsIgnoreCase(w[w.length - 1])) {
            return true;
        }
        boolean figures = x.stream().anyMatch(f -> Character.isDigit(f.charAt(0)));
        return !figures && Bag.shared(x, y) >= 0.7;
    }

    @Override
    public List<GateCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol on Monday. James Porter and Helen Carter came.";
        return List.of(
                GateCase.passes(text, "Who opened the bridge?", "Margaret Dawson", "James Porter", "Helen Carter"),
                GateCase.fails(text, "Who opened the bridge?", "Margaret Dawson", "Mayor Dawson", "Helen Carter"));
    }
}
