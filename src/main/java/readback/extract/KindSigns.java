package readback.extract;

import java.util.List;
import java.util.Set;
import readback.text.Entity.Gender;
import readback.text.Entity.Type;
import readback.text.Token;

/**
 * What the words around a name of one word show where the engine took it for a person: "Shares in Veldtech",
 * "Veldtech’s chief executive" or "Veldtech shut its plant" is a firm; a name that stands only behind "in", "at" and the like is a place.
 */
final class KindSigns {

    private static final Set<String> OWNED = WordList.set("firm-signs.txt");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "from", "to", "outside", "around");
    private static final Set<String> EMPTY = Set.of("be", "seem", "appear", "rain", "snow", "take", "cost", "happen");

    private KindSigns() {}

    static void settle(Group group) {
        if (group.type() == Type.PERSON && isShortenedBody(group)) {
            group.settle(Type.ORGANIZATION);
            return;
        }
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
        } else if (person && group.names().stream().anyMatch(KindSigns::isThing)) {
            group.settle(Type.ORGANIZATION);
        }
    }

    /** "Corvanta Biologics", later "Corvanta" only: the full name says what it is, however often the short one is met. */
    private static boolean isShortenedBody(Group group) {
        String full = group.display();
        return full.contains(" ")
                && group.names().stream().allMatch(n -> n.title().isEmpty())
                && group.names().stream()
                        .filter(n -> n.text().equals(full))
                        .allMatch(n -> n.type() == Type.ORGANIZATION);
    }

    /** "Corvanta shut its plant", "Haidong said it respected the vote": no person is "it". */
    static boolean isThing(Name name) {
        Tree tree = name.tree();
        Token head = tree.token(name.to());
        if (!head.relation().startsWith("nsubj") || head.head() < 0) {
            return false;
        }
        int verb = head.head();
        for (int i = verb + 1; i < tree.size(); i++) {
            Token t = tree.token(i);
            Token owned = t.text().equals("its") && t.head() >= 0 ? tree.token(t.head()) : null;
            if (owned != null && owned.relation().matches("obj|obl") && owned.head() == verb) {
                return true;
            }
            Token clause = t.text().equals("it") && t.relation().equals("nsubj") && t.head() >= 0
                    ? tree.token(t.head())
                    : null;
            if (clause != null
                    && clause.relation().equals("ccomp")
                    && clause.head() == verb
                    && word(tree, i - 1).matches(word(tree, verb) + "|that")
                    && clause.isVerb()
                    && !EMPTY.contains(clause.lemma())) {
                return true;
            }
        }
        return false;
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
