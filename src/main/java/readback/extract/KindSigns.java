package readback.extract;

import java.util.List;
import java.util.Set;
import readback.text.Entity.Gender;
import readback.text.Entity.Type;
import readback.text.Token;

/**
 * What the words around a name of one word show where the engine took it for a person: "Shares in Veldtech",
 * "Veldtech’s chief executive" is a firm; a name that stands only behind "in", "at" and the like is a place.
 */
final class KindSigns {

    private static final Set<String> OWNED = WordList.set("firm-signs.txt");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "from", "to", "outside", "around");

    private KindSigns() {}

    static void settle(Group group) {
        boolean one = !group.hasFullName()
                && group.names().stream().allMatch(n -> n.title().isEmpty());
        boolean person = one && group.type() == Type.PERSON && group.gender() == Gender.UNKNOWN;
        boolean spot = one
                && group.type() == Type.PLACE
                && group.texts().stream().noneMatch(t -> Countries.isCountry(t) || Countries.isSeat(t));
        if ((person || spot) && group.names().stream().anyMatch(KindSigns::isShared)
                || person && group.names().stream().anyMatch(KindSigns::isFirm)) {
            group.settle(Type.ORGANIZATION);
        } else if (person && isPlace(group.names())) {
            group.settle(Type.PLACE);
        }
    }

    /** "Shares in X". */
    private static boolean isShared(Name name) {
        return word(name.tree(), name.from() - 1).equals("in")
                && word(name.tree(), name.from() - 2).matches("shares?|stocks?|stake");
    }

    private static boolean isFirm(Name name) {
        Tree tree = name.tree();
        int at = name.to() + 1;
        boolean owner = word(tree, at).matches("['’]s?");
        String owned = word(tree, owner ? at + 1 : at);
        String pair = owned + " " + word(tree, owner ? at + 2 : at + 1);
        return OWNED.contains(pair) || OWNED.contains(owned);
    }

    private static boolean isPlace(List<Name> names) {
        return names.stream().allMatch(n -> WHERE.contains(word(n.tree(), n.from() - 1)))
                && names.stream()
                        .anyMatch(n -> word(n.tree(), n.from() - 1).equals("in")
                                && !word(n.tree(), n.from() - 2)
                                        .matches("trust|confidence|faith|belief|believed?s?|interest"));
    }

    private static String word(Tree tree, int at) {
        if (at < 0 || at >= tree.size()) {
            return "";
        }
        Token token = tree.token(at);
        return Words.lower(token.text());
    }
}
