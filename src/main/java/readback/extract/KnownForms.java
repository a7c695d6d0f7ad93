package readback.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.text.Entity.Type;
import readback.text.Token;

/**
 * Short forms of names that the engine has overlooked where they stand alone: "Xi" and "King" after "Xi Jinping" and
 * "Martin Luther King", "WHO officials" and "the MoD" after the long names.
 */
final class KnownForms {

    private final Map<String, Type> forms = new HashMap<>();
    private final Set<String> lower = new HashSet<>();
    private final Map<Tree, Set<Integer>> taken = new HashMap<>();

    private KnownForms(List<Tree> trees, List<Name> names) {
        for (Tree tree : trees) {
            tree.tokens().stream()
                    .map(Token::text)
                    .filter(t -> !Words.isCapital(t))
                    .forEach(lower::add);
        }
        for (Name name : names) {
            Set<Integer> indices = taken.computeIfAbsent(name.tree(), k -> new HashSet<>());
            for (int i = name.from(); i <= name.to(); i++) {
                indices.add(i);
            }
            String[] words = name.text().split(" ");
            if (words.length > 1 && name.type() == Type.PERSON) {
                forms.put(words[0], Type.PERSON);
                int last = words.length - (People.isSuffix(words[words.length - 1]) ? 2 : 1);
                forms.put(words[last], Type.PERSON);
            } else if (words.length > 1 && name.type() == Type.ORGANIZATION) {
                BodyName.acronyms(name.text()).forEach(a -> forms.putIfAbsent(a, Type.ORGANIZATION));
            }
        }
    }

    /** The names with those that were overlooked, in order. */
    static List<Name> with(List<Tree> trees, List<Name> names) {
        KnownForms known = new KnownForms(trees, names);
        List<Name> all = new ArrayList<>(names);
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                if (known.isForm(tree, i)) {
                    String text = tree.token(i).text();
                    Type type = known.forms.getOrDefault(text, Type.OTHER);
                    all.add(new Name(tree, i, i, tree.span(i, i), text, type, People.titlesBefore(tree, i)));
                }
            }
        }
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    private boolean isForm(Tree tree, int i) {
        String text = tree.token(i).text();
        Type type = forms.get(text);
        if (type == null || taken.getOrDefault(tree, Set.of()).contains(i)) {
            return false;
        }
        if (type == Type.ORGANIZATION) {
            return true;
        }
        boolean named = i + 1 < tree.size() && Words.isCapital(tree.token(i + 1).text());
        boolean after = i > 0
                && Words.isCapital(tree.token(i - 1).text())
                && tree.token(i - 1).isProperNoun();
        return Words.isCapital(text)
                && text.length() > 1
                && !Words.isCalendar(text)
                && !lower.contains(Words.lower(text))
                && !People.isSuffix(text)
                && !named
                && (!after || People.isTitle(tree.token(i - 1).text()));
    }
}
