package readback.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readback.text.Entity.Type;
import readback.text.Span;

/** Two bodies that the engine took for one: "Amnesty International and Human Rights Watch". */
final class JoinedNames {

    private JoinedNames() {}

    /** The names, those cut at "and" of which a part of several words is named alone elsewhere. */
    static List<Name> apart(List<Name> names) {
        Set<String> texts = new HashSet<>();
        names.forEach(n -> texts.add(n.text()));
        List<Name> found = new ArrayList<>();
        for (Name name : names) {
            int and = and(name);
            if (and < 0
                    || name.type() == Type.PERSON
                    || Countries.isCountry(name.text())
                    || !isNamed(texts, text(name, name.from(), and - 1))
                            && !isNamed(texts, text(name, and + 1, name.to()))) {
                found.add(name);
            } else {
                found.add(part(name, name.from(), and - 1));
                found.add(part(name, and + 1, name.to()));
            }
        }
        return found;
    }

    /** The only "and" inside a name, or -1. */
    private static int and(Name name) {
        int found = -1;
        for (int i = name.from() + 1; i < name.to(); i++) {
            if (name.tree().token(i).text().equals("and")) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean isNamed(Set<String> texts, String part) {
        return part.contains(" ") && texts.contains(part);
    }

    private static Name part(Name name, int from, int to) {
        String text = text(name, from, to);
        List<String> title = from == name.from() ? name.title() : List.of();
        return new Name(
                name.tree(),
                from,
                to,
                name.tree().span(from, to),
                text,
                NameKind.of(name.tree(), from, to, text, title),
                title);
    }

    private static String text(Name name, int from, int to) {
        Span part = name.tree().span(from, to);
        int start = part.start() - name.span().start();
        return name.text().substring(start, Math.min(name.text().length(), start + part.length()));
    }
}
