package readback.question.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * Whether a speaker is certainly the one the engine takes it for. A second person of one surname, or another person
 * named between a name and its pronoun, makes it doubtful, and a doubtful speaker is not asked for.
 */
final class Sure {

    private static final int BACK = 4;

    private Sure() {}

    /** Whether the speaker of this statement cannot be anyone else; true where it is no person with a name. */
    static boolean speaker(Basis basis, Fact.Statement s) {
        Integer id = s.speaker().entity();
        return id == null || refers(basis, s.speaker().span(), id);
    }

    /** Whether these words cannot stand for any other person than this entity. */
    static boolean refers(Basis basis, Span words, int id) {
        Entity entity = basis.analysis().entity(id);
        if (entity.type() != Entity.Type.PERSON) {
            return isOnlyBody(basis, words, entity);
        }
        if (basis.names().isDoubtful(id)) {
            return false;
        }
        String text = basis.words(words);
        if (text.contains(entity.name())) {
            return true;
        }
        Optional<Mention> name = nameIn(basis, words, id);
        if (name.isPresent()) {
            return isOne(basis, name.get().span(), entity);
        }
        boolean pronoun = text.matches("(?i)(s?he|him|her|his|they|who)");
        boolean beside = basis.mentionsIn(basis.sentence(words).span()).stream()
                .anyMatch(m -> m.entity() == id && m.form() == Mention.Form.NAME);
        if (!pronoun) {
            return beside || isOnly(basis, words, id);
        }
        return beside && basis.sentence(words).span().start() == words.start() || follows(basis, words, entity);
    }

    /** "The company says": the one of the headline, or the only one; a body by its name is sure. */
    private static boolean isOnlyBody(Basis basis, Span words, Entity entity) {
        if (entity.type() != Entity.Type.ORGANIZATION
                || nameIn(basis, words, entity.id()).isPresent()
                || Pattern.compile("\\p{Lu}.*\\p{Ll}")
                        .matcher(basis.words(words).substring(1))
                        .find()) {
            return true;
        }
        String title = basis.analysis().article().title();
        boolean headline = entity.aliases().stream().anyMatch(title::contains);
        return headline
                || basis.analysis().entities().stream()
                        .noneMatch(e -> e.id() != entity.id() && e.type() == Entity.Type.ORGANIZATION);
    }

    private static Optional<Mention> nameIn(Basis basis, Span words, int id) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == id
                        && m.form() == Mention.Form.NAME
                        && m.span().overlaps(words))
                .findFirst();
    }

    /** A full name, a surname that nobody else has, or one with "Mr." or "Ms." where the others need another. */
    private static boolean isOne(Basis basis, Span name, Entity entity) {
        String words = basis.words(name).replaceAll("[’']s?$", "");
        if (words.contains(entity.name())) {
            return true;
        }
        List<Entity> namesakes = basis.analysis().entities().stream()
                .filter(e -> e.id() != entity.id() && e.type() == Entity.Type.PERSON && shares(e, words))
                .filter(e -> isNamedBefore(basis, e, name.start()))
                .toList();
        String before = basis.analysis().article().text().substring(Math.max(0, name.start() - 5), name.start());
        boolean he = before.matches("(?s).*\\bMr\\.? $");
        boolean she = before.matches("(?s).*\\b(Ms|Mrs|Miss)\\.? $");
        return namesakes.stream()
                .allMatch(e -> (he || she)
                        && e.gender() != Entity.Gender.UNKNOWN
                        && e.gender() != (he ? Entity.Gender.MALE : Entity.Gender.FEMALE));
    }

    private static boolean isNamedBefore(Basis basis, Entity e, int offset) {
        return basis.analysis().mentions().stream()
                .anyMatch(m -> m.entity() == e.id()
                        && m.form() == Mention.Form.NAME
                        && m.span().start() < offset);
    }

    private static boolean shares(Entity e, String words) {
        Pattern last = Pattern.compile("(^|.*[ -])" + Pattern.quote(words) + "$");
        return last.matcher(e.name()).matches()
                || e.aliases().stream().anyMatch(a -> last.matcher(a).matches());
    }

    /** "the analyst": no other person is called so. */
    private static boolean isOnly(Basis basis, Span words, int id) {
        Optional<Token> head = basis.head(words);
        if (head.isEmpty() || head.get().lemma().matches("man|woman|person|boy|girl|member|one|people|other")) {
            return false;
        }
        Pattern noun = Pattern.compile(
                "(?i).*\\b" + Pattern.quote(Letters.lower(head.get().lemma())) + "\\b.*");
        return basis.analysis().entities().stream()
                .filter(e -> e.id() != id && e.type() == Entity.Type.PERSON)
                .noneMatch(e -> e.roles().stream().anyMatch(r -> noun.matcher(r).matches()));
    }

    /** "He did not call for Lund to go. “…,” he said": the one who goes on is the other "he", not whom he speaks of. */
    private static boolean isAnother(Basis basis, Sentence s, Span pronoun, Entity entity) {
        String low = Letters.lower(basis.words(pronoun));
        Pattern same = Pattern.compile(low.startsWith("h") && !low.startsWith("her") ? "he" : "she");
        return s.tokens().stream()
                .filter(t -> t.span().end() <= pronoun.start()
                        && t.relation().startsWith("nsubj")
                        && same.matcher(Letters.lower(t.text())).matches())
                .filter(t -> basis.analysisStatements().stream()
                        .flatMap(o -> o.content().stream())
                        .noneMatch(c -> c.contains(t.span())))
                .anyMatch(t -> basis.mentionAt(t)
                        .filter(m -> m.entity() == entity.id())
                        .isEmpty());
    }

    /** The last person named before a pronoun, of those it may stand for, is the one meant, by a name that is its own. */
    private static boolean follows(Basis basis, Span pronoun, Entity entity) {
        Sentence here = basis.sentence(pronoun);
        for (int i = here.index(); i >= Math.max(0, here.index() - BACK); i--) {
            Sentence s = basis.analysis().sentences().get(i);
            List<Mention> before = basis.mentionsIn(s.span()).stream()
                    .filter(m -> m.span().end() <= pronoun.start())
                    .toList();
            boolean meant =
                    before.stream().anyMatch(m -> m.entity() == entity.id() && m.form() != Mention.Form.PRONOUN);
            if (isAnother(basis, s, pronoun, entity)) {
                return false;
            }
            boolean other = isOtherNamed(basis, s, pronoun, entity);
            if (other && !(meant && leads(s, before, entity))) {
                return false;
            }
            List<Mention> names = before.stream()
                    .filter(m -> m.entity() == entity.id() && m.form() == Mention.Form.NAME)
                    .toList();
            if (!names.isEmpty()) {
                return names.stream().anyMatch(m -> isOne(basis, m.span(), entity));
            }
            if (meant && !other && i < here.index()) {
                Optional<Mention> noun = before.stream()
                        .filter(m -> m.entity() == entity.id() && m.form() == Mention.Form.NOMINAL)
                        .findFirst();
                return noun.isPresent() && isOnly(basis, noun.get().span(), entity.id());
            }
        }
        return false;
    }

    /** Words before the pronoun that the engine takes for a person's name and that are no name of the one meant. */
    private static boolean isOtherNamed(Basis basis, Sentence s, Span pronoun, Entity entity) {
        for (Token t : s.tokens()) {
            boolean person =
                    t.ner().equals("PERSON") && t.isProperNoun() && t.span().end() <= pronoun.start();
            boolean own = entity.aliases().stream().anyMatch(a -> a.contains(t.text()));
            if (person && !own && !isUnlike(basis, t, entity)) {
                return true;
            }
        }
        return false;
    }

    /** The name of someone of the other gender. */
    private static boolean isUnlike(Basis basis, Token t, Entity entity) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.span().contains(t.span()))
                .map(m -> basis.analysis().entity(m.entity()))
                .anyMatch(e -> e.gender() != Entity.Gender.UNKNOWN
                        && entity.gender() != Entity.Gender.UNKNOWN
                        && e.gender() != entity.gender());
    }

    /** The one meant is the subject of the sentence. */
    private static boolean leads(Sentence s, List<Mention> mentions, Entity entity) {
        return mentions.stream()
                .filter(m -> m.entity() == entity.id())
                .flatMap(m -> s.tokensIn(m.span()).stream())
                .anyMatch(t -> t.relation().matches("nsubj|nsubj:pass")
                        && t.head() >= 0
                        && s.tokens().get(t.head()).head() < 0);
    }
}
