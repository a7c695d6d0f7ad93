package readback.question.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** The age beside a name: "Ana Silva, 34," and "Joaquim Reis, a 39-year-old baker". */
final class Ages {

    private static final Set<String> DEATH =
            Set.of("die", "drown", "perish", "kill", "murder", "dead", "victim", "death");

    private static final Pattern PLAIN = Pattern.compile("(?s)\\d{1,3}|(an? )?\\d{1,3}.year.old.*");

    private Ages() {}

    /** "how old is Ana Silva"; only for whom the article is about, and who lives: at what time the dead were so old, the article may not say. */
    static Optional<Query> ask(Basis basis, Fact.Amount amount) {
        return whose(basis, amount)
                .filter(e -> isPlain(basis.words(amount.span())) && isMain(basis, e) && !isDead(basis, e))
                .map(e -> Query.whole("how old is " + basis.names().of(e)));
    }

    private static Optional<Integer> whose(Basis basis, Fact.Amount amount) {
        Sentence s = basis.sentence(amount.span());
        Optional<Mention> before = basis.mentionsIn(s.span()).stream()
                .filter(m -> isPerson(basis, m) && m.form() == Mention.Form.NAME)
                .filter(m -> between(basis, m.span(), amount.span()).equals(", "))
                .filter(m -> isWhole(basis, s, m))
                .findFirst();
        if (before.isPresent() && isFenced(basis, amount.span())) {
            return before.map(Mention::entity);
        }
        return basis.facts(Fact.Role.class).stream()
                .filter(r ->
                        r.description().contains(amount.span()) && r.evidence().equals(amount.evidence()))
                .filter(r -> basis.analysis().entity(r.entity()).type() == Entity.Type.PERSON)
                .map(Fact.Role::entity)
                .findFirst();
    }

    /** The mention is the whole name that stands there, and this person's. */
    private static boolean isWhole(Basis basis, Sentence s, Mention m) {
        List<Token> words = s.tokensIn(m.span());
        int first = words.isEmpty() ? 0 : words.get(0).index();
        return (first == 0 || !s.tokens().get(first - 1).isProperNoun())
                && basis.words(m.span())
                        .contains(basis.analysis().entity(m.entity()).name());
    }

    private static String between(Basis basis, Span name, Span age) {
        return name.end() < age.start() ? basis.words(new Span(name.end(), age.start())) : "";
    }

    /** Followed by a comma, or the end. */
    private static boolean isFenced(Basis basis, Span age) {
        String text = basis.analysis().article().text();
        return age.end() < text.length() && ",.;)".indexOf(text.charAt(age.end())) >= 0;
    }

    private static boolean isPerson(Basis basis, Mention m) {
        return basis.analysis().entity(m.entity()).type() == Entity.Type.PERSON;
    }

    /** "34" or "a 34-year-old": not weeks, not "nearly 40". */
    private static boolean isPlain(String words) {
        return PLAIN.matcher(words).matches();
    }

    /** Whom the headline names: anybody else's age is beside the point. */
    private static boolean isMain(Basis basis, int entity) {
        String title = basis.analysis().article().title();
        return basis.analysis().entity(entity).aliases().stream().anyMatch(a -> a.length() > 2 && title.contains(a));
    }

    private static boolean isDead(Basis basis, int entity) {
        return basis.analysis().sentences().stream()
                .filter(s -> basis.mentionsIn(s.span()).stream().anyMatch(m -> m.entity() == entity && isSubject(s, m)))
                .flatMap(s -> s.tokens().stream())
                .map(Token::lemma)
                .map(Letters::lower)
                .anyMatch(DEATH::contains);
    }

    private static boolean isSubject(Sentence s, Mention m) {
        return s.tokensIn(m.span()).stream().anyMatch(t -> t.relation().startsWith("nsubj"));
    }
}
