package readback.question.kind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Token;

/** Contradicts a sentence by another doer or place of the article, where there can be one only: "Faith won the race". */
final class OtherName {

    private static final Map<String, List<String>> DOING = doing();
    private static final Set<String> PLACING = Words.set("placing");

    private final Basis basis;
    private final Verbatim told;

    OtherName(Basis basis, Verbatim told) {
        this.basis = basis;
        this.told = told;
    }

    Optional<Twist> first() {
        Token verb = told.asserted();
        boolean denied = told.children(verb).stream().anyMatch(c -> Forms.is(c.text(), "(?i)not|n['’]t|never|also"));
        if (denied) {
            return Optional.empty();
        }
        for (Mention m : basis.mentionsIn(told.sentence().span())) {
            if (m.form() != Mention.Form.NAME || told.isQuoted(m.span())) {
                continue;
            }
            Optional<Token> head = basis.head(m.span()).filter(told.tokens()::contains);
            Entity.Type type = basis.analysis().entity(m.entity()).type();
            boolean doer = head.isPresent()
                    && type == Entity.Type.PERSON
                    && isAlone(head.get())
                    && (head.get().relation().equals("nsubj") && head.get().head() == verb.index() && does(verb)
                            || head.get().relation().matches("obl:agent|obl")
                                    && isBy(head.get())
                                    && head.get().head() == verb.index()
                                    && DOING.containsKey(Letters.lower(verb.lemma())));
            boolean place = head.isPresent()
                    && type == Entity.Type.PLACE
                    && head.get().relation().equals("obl")
                    && head.get().head() == verb.index()
                    && isAlone(head.get())
                    && told.children(head.get()).stream().anyMatch(c -> c.text().matches("(?i)in|at"))
                    && PLACING.contains(Letters.lower(verb.lemma()));
            if (doer || place) {
                Optional<Twist> twist = other(m).flatMap(o -> Twist.at(basis, told, m.span(), o));
                if (twist.isPresent()) {
                    return twist;
                }
            }
        }
        return Optional.empty();
    }

    /** The name is the whole of its part: nobody beside it, and no pronoun that stands for it. */
    private boolean isAlone(Token name) {
        return told.children(name).stream()
                        .noneMatch(c -> c.relation().matches("conj|appos|nmod.*|acl.*|det|nmod:poss"))
                && told.tokens().stream().noneMatch(Token::isPronoun);
    }

    private boolean isBy(Token name) {
        return told.children(name).stream().anyMatch(c -> c.text().equalsIgnoreCase("by"));
    }

    /** What is done can be done by one only: the race is won, a race may be won by others too. */
    private boolean does(Token verb) {
        List<String> objects = DOING.get(Letters.lower(verb.lemma()));
        return objects != null
                && verb.pos().matches("VBD|VBN|VBZ")
                && told.children(verb).stream()
                        .filter(c -> c.relation().equals("obj"))
                        .anyMatch(o -> (objects.contains("*") || objects.contains(Letters.lower(o.lemma())))
                                && (o.isProperNoun()
                                        || told.children(o).stream()
                                                .anyMatch(c -> c.text().equalsIgnoreCase("the")
                                                        || c.pos().equals("POS")
                                                        || c.relation().equals("nmod:poss"))));
    }

    /** Of the same sort and gender, with as many words, not in the sentence, the nearest first. */
    private Optional<String> other(Mention m) {
        Entity key = basis.analysis().entity(m.entity());
        List<Integer> here = basis.mentionsIn(told.sentence().span()).stream()
                .map(Mention::entity)
                .toList();
        return basis.analysis().entities().stream()
                .filter(e -> e.type() == key.type() && !here.contains(e.id()))
                .filter(e -> key.type() != Entity.Type.PERSON
                        || e.gender() == key.gender() && e.gender() != Entity.Gender.UNKNOWN)
                .filter(e -> Others.apart(key, e) && isName(basis.names().of(e.id())))
                .filter(e -> basis.names().of(e.id()).startsWith("the ")
                        == basis.names().of(key.id()).startsWith("the "))
                .min(Comparator.comparing((Entity e) -> -often(e)).thenComparing(Entity::id))
                .map(e -> basis.names().of(e.id()));
    }

    private long often(Entity e) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == e.id())
                .count();
    }

    private static boolean isName(String name) {
        return name.matches("\\p{Lu}[\\p{L}’&.-]+( [\\p{L}’&.-]+)*");
    }

    private static Map<String, List<String>> doing() {
        Map<String, List<String>> found = new HashMap<>();
        for (String line : Words.lines("doing-alone")) {
            String[] parts = line.split(" ");
            found.put(parts[0], List.of(parts).subList(1, parts.length));
        }
        return Map.copyOf(found);
    }
}
