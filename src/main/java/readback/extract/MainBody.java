package readback.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readback.text.Entity.Gender;
import readback.text.Entity.Type;
import readback.text.Token;

/** "The company", "the club" of an article about one: the body that its headline names. */
final class MainBody {

    private static final Set<String> ANY = WordList.set("any-body.txt");

    private static final int NEAR = 3;
    /** How many times as often as another it is spoken of, to be what the article is about. */
    private static final int MORE = 3;

    private final Coreference text;
    private final List<Referent> leading = new ArrayList<>();

    MainBody(Coreference text) {
        this.text = text;
    }

    /** A noun that any body may be called by. */
    static boolean isAny(String noun) {
        return ANY.contains(noun);
    }

    /** The headline names it. */
    void add(Referent referent) {
        leading.add(referent);
    }

    /**
     * The one body of the headline, unless two of them fit or another that is called just so, named or not, came
     * between in the same paragraph.
     */
    Optional<Referent> of(Tree tree, Token token, String noun) {
        if (!isAny(noun) || !DescriptionWords.modifiers(tree, token).isEmpty()) {
            return Optional.empty();
        }
        List<Referent> mains = leading.stream()
                .filter(r -> r.type() == Type.ORGANIZATION && Descriptions.wasNamed(r, token) && isSuch(r, noun))
                .toList();
        if (mains.size() != 1) {
            return Optional.empty();
        }
        Referent main = mains.get(0);
        Iterator<Occurrence> backwards = text.recent().descendingIterator();
        while (backwards.hasNext()) {
            Occurrence o = backwards.next();
            if (o.paragraph() != tree.sentence().paragraph() || o.referent() == main) {
                break;
            }
            if (o.referent().nouns().contains(noun)) {
                return Optional.empty();
            }
        }
        return Optional.of(main);
    }

    /** Whether the headline names what may be a firm or a person, by one unknown word: then it is better left open. */
    boolean isUnclear() {
        return leading.stream()
                .anyMatch(r -> r.type() == Type.PERSON
                        && r.gender() == Gender.UNKNOWN
                        && r.group() != null
                        && !r.group().hasFullName());
    }

    /**
     * "The bank" where two banks are spoken of, "the company" where two firms are: left open, unless this paragraph has
     * one of them only.
     */
    boolean isOneOfTwo(Tree tree, String noun, Referent found, Predicate<Referent> described) {
        if (!Nouns.isOrganization(noun) || !found.isNamed()) {
            return false;
        }
        Set<Referent> here = new HashSet<>();
        Set<Referent> all = new HashSet<>();
        for (Occurrence o : text.recent()) {
            Referent r = o.referent();
            boolean near = tree.sentence().index() - o.sentence() <= NEAR;
            boolean bare = isAny(noun) && near && r.nouns().stream().noneMatch(Nouns::isOrganization);
            boolean called = r.nouns().stream().anyMatch(n -> Nouns.takesUp(noun, n));
            if (r.isNamed() && r.type() == Type.ORGANIZATION && (bare || called) && described.test(r)) {
                all.add(r);
                if (o.paragraph() == tree.sentence().paragraph()) {
                    here.add(r);
                }
            }
        }
        boolean main = all.stream().allMatch(r -> r == found || found.uses() >= MORE * r.uses());
        return here.isEmpty() ? all.size() > 1 && !main : here.size() > 1 || !here.contains(found);
    }

    private static boolean isSuch(Referent body, String noun) {
        return body.nouns().stream().noneMatch(Nouns::isOrganization)
                || body.nouns().stream().anyMatch(n -> Nouns.takesUp(noun, n));
    }
}
