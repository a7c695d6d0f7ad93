package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A statement that can be asked about: its speaker has a name or a description of its own, and its words stand alone.
 *
 * @param who     the speaker as written in a sentence ("Kassym-Jomart Tokayev", "a spokesman for the BPI")
 * @param entity  of the speaker, absent for one without a name
 * @param that    what is said, as the words after "that"; absent where only the quotation stands
 * @param alone   the same with the speaker's own name in place of pronouns, where that can be said
 * @param quote   what is said, word for word, without quotation marks; absent for reported speech
 * @param clause  the clause behind {@code that}
 */
record Says(
        Fact.Statement fact,
        String who,
        @Nullable Integer entity,
        @Nullable String that,
        @Nullable String alone,
        @Nullable String quote,
        @Nullable Clause clause) {

    private static final Set<String> PLAIN = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "state",
            "remark",
            "comment",
            "explain",
            "continue",
            "write",
            "reply",
            "conclude",
            "recall",
            "according",
            "point",
            "stress",
            "observe",
            "joke",
            "put",
            "go",
            "ask",
            "quote",
            "describe",
            "speak");
    private static final Set<String> SPEAKERS = Words.set("speakers");
    private static final Set<String> OTHER = Set.of(
            "announce",
            "report",
            "claim",
            "warn",
            "argue",
            "insist",
            "suggest",
            "admit",
            "confirm",
            "believe",
            "deny",
            "acknowledge",
            "predict",
            "estimate",
            "think",
            "complain",
            "promise",
            "hope",
            "fear",
            "allege",
            "reveal",
            "declare",
            "concede",
            "maintain",
            "assert",
            "suspect");

    /** All the statements of an article that can be asked about, in order. */
    static List<Says> all(Basis basis) {
        return basis.once(Says.class, Says::find);
    }

    private static List<Says> find(Basis basis) {
        List<Says> found = new ArrayList<>();
        for (Fact.Statement s : basis.facts(Fact.Statement.class)) {
            Optional<String> who = speaker(basis, s);
            if (who.isPresent()) {
                if (s.manner() == Fact.Manner.DIRECT) {
                    Quotation.sentences(basis, s)
                            .forEach(q ->
                                    found.add(new Says(s, who.get(), s.speaker().entity(), null, null, q, null)));
                } else {
                    of(basis, s, who.get()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The statement whose words hold this span, with or without a speaker that can be named. */
    static Optional<Fact.Statement> around(Basis basis, Span span) {
        return basis.analysisStatements().stream()
                .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(span)))
                .findFirst();
    }

    /** The speaker as written in a sentence, where there is a name or a description that stands alone. */
    static Optional<String> speaker(Basis basis, Fact.Statement s) {
        Integer entity = s.speaker().entity();
        if (entity != null) {
            String name = basis.names().of(entity);
            if (basis.names().isShared(entity)
                    && !basis.words(s.speaker().span())
                            .contains(basis.analysis().entity(entity).name())) {
                return Optional.empty();
            }
            return name.isEmpty() || !Others.isName(basis.analysis().entity(entity))
                    ? Optional.empty()
                    : Optional.of(name);
        }
        Sentence sentence = basis.sentence(s.speaker().span());
        List<Token> tokens = sentence.tokensIn(s.speaker().span());
        if (tokens.isEmpty() || tokens.size() > 12) {
            return Optional.empty();
        }
        Token first = tokens.get(0);
        boolean noun = tokens.stream().anyMatch(Token::isNoun);
        boolean pronoun = tokens.stream().anyMatch(t -> t.isPronoun() || t.pos().startsWith("W"));
        boolean the = Set.of("the", "this", "that", "these", "those", "one", "another", "both", "others")
                .contains(Letters.lower(first.text()));
        boolean singular =
                tokens.stream().noneMatch(t -> t.pos().equals("NNS") || t.pos().equals("NNPS"))
                        && !Set.of("a", "an").contains(Letters.lower(first.text()));
        if (!noun || pronoun || !speaks(tokens) || the && tokens.size() < 4 || singular && !the) {
            return Optional.empty();
        }
        Map<Integer, String> instead = new TreeMap<>();
        instead.put(first.index(), Letters.inside(first));
        String words = Wording.of(basis.analysis().article(), tokens, instead);
        return words.matches(".*[“”\"].*") ? Optional.empty() : Optional.of(words);
    }

    /** People and bodies speak; posts and polls do not. */
    private static boolean speaks(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isNoun)
                .anyMatch(
                        t -> SPEAKERS.contains(Letters.lower(t.lemma())) || SPEAKERS.contains(Letters.lower(t.text())));
    }

    private static Optional<Says> of(Basis basis, Fact.Statement s, String who) {
        Set<Integer> named =
                s.speaker().entity() == null ? Set.of() : Set.of(s.speaker().entity());
        Span content = s.content().stream().reduce(Span::cover).orElse(s.evidence());
        Sentence sentence = basis.sentence(content);
        if (s.content().isEmpty()
                || !sentence.span().contains(content)
                || content.overlaps(s.cue())
                || content.overlaps(s.speaker().span())) {
            return Optional.empty();
        }
        return basis.head(content)
                .flatMap(head -> Clause.within(sentence, head.index(), content))
                .filter(c -> c.tokens().size() >= 4)
                .flatMap(c -> new Asking(basis)
                        .statement(c, named)
                        .map(that -> new Says(s, who, s.speaker().entity(), that, alone(basis, c, s), null, c)));
    }

    private static @Nullable String alone(Basis basis, Clause c, Fact.Statement s) {
        Asking asking = new Asking(basis);
        return asking.statement(c, Set.of()).orElse(null);
    }

    /** The verb of saying in the past, as it goes before "that": "said", "warned". */
    String verb(Basis basis) {
        for (Token t : basis.sentence(fact.cue()).tokensIn(fact.cue())) {
            String lemma = Letters.lower(t.lemma());
            if (PLAIN.contains(lemma)) {
                return "said";
            }
            if (OTHER.contains(lemma) && (t.pos().equals("VBD") || t.pos().equals("VBN"))) {
                return Letters.lower(t.text());
            }
            if (OTHER.contains(lemma) && (t.pos().equals("VBZ") || t.pos().equals("VBP"))) {
                return t.pos().equals("VBP") ? lemma : Verbs.thirdPerson(lemma);
            }
        }
        return "said";
    }

    /** Whether this is a verb of saying. */
    static boolean isSaying(Token t) {
        String lemma = Letters.lower(t.lemma());
        return PLAIN.contains(lemma) || OTHER.contains(lemma);
    }

    /** The words said as a sentence of their own, for an option. */
    String sentence() {
        if (alone != null) {
            return Letters.capital(alone);
        }
        return quote == null ? "" : isOwnVoice() ? "“" + quote + "”" : quote;
    }

    /** A quotation in the first person needs its quotation marks. */
    private boolean isOwnVoice() {
        return quote != null && (" " + quote + " ").matches("(?i).*[ ’'](i|we|me|us|my|our|ours|you|your)[ ,.’'].*");
    }

    /** Whether the speaker is called by name where the statement stands. */
    boolean isNamedThere(Basis basis) {
        if (entity == null) {
            return true;
        }
        String there = basis.words(fact.speaker().span());
        return basis.analysis().entity(entity).aliases().stream().anyMatch(there::contains);
    }

    /** Where the statement stands; and, if its speaker is not called by name there, where the name stands. */
    List<Span> evidence(Basis basis) {
        if (isNamedThere(basis) || entity == null) {
            return List.of(fact.evidence());
        }
        return nameBefore(basis, entity, fact.evidence().start())
                .map(n -> List.of(fact.evidence(), n))
                .orElse(List.of(fact.evidence()));
    }

    /** The sentence that last calls an entity by name before an offset. */
    static Optional<Span> nameBefore(Basis basis, int entity, int offset) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == entity
                        && m.form() == readback.text.Mention.Form.NAME
                        && m.span().end() <= offset)
                .reduce((a, b) -> b)
                .map(m -> basis.sentence(m.span()).span());
    }
}
