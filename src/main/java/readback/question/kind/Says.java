package readback.question.kind;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/**
 * A statement that can be asked about: its speaker has a name or a description of its own, and its words stand alone.
 *
 * @param who     the speaker as written in a sentence ("Kassym-Jomart Tokayev", "a spokesman for the BPI")
 * @param entity  of the speaker, absent for one without a name
 * @param verb    "said", "warned", as it goes before "that"
 * @param that    what is reported, as the words after "that", or "to" and a verb; absent for a quotation
 * @param alone   what is said as the words after "that" without any pronoun for the speaker, absent where it has one
 * @param quote   what is said, word for word, without quotation marks; absent for reported speech
 * @param hangs   whether a pronoun of the quotation stands for something said before it
 * @param part    where the quotation stands, absent for reported speech
 * @param clause  the clause behind {@code that}, absent for a quotation and for "to" and a verb
 */
record Says(
        Fact.Statement fact,
        String who,
        @Nullable Integer entity,
        String verb,
        @Nullable String that,
        @Nullable String alone,
        @Nullable String quote,
        boolean hangs,
        @Nullable Span part,
        @Nullable Clause clause) {

    private static final Set<String> SPEAKERS = Words.set("speakers");

    /** All the statements of an article that can be asked about, in order. */
    static List<Says> all(Basis basis) {
        return basis.once(Says.class, Says::find);
    }

    private static List<Says> find(Basis basis) {
        List<Says> found = new ArrayList<>();
        for (Fact.Statement s : Speech.all(basis)) {
            Optional<String> who = speaker(basis, s);
            if (who.isPresent() && s.standing() != Standing.NOT_STATED && Sure.speaker(basis, s)) {
                found.addAll(of(basis, s, who.get()));
            }
        }
        return found;
    }

    /** These and what is said by someone without a name: "some analysts". */
    static List<Says> everyone(Basis basis) {
        List<Says> found = new ArrayList<>(all(basis));
        for (Fact.Statement s : Speech.all(basis)) {
            boolean known = found.stream()
                    .anyMatch(f -> f.fact() == s
                            || s.manner() == Fact.Manner.DIRECT
                                    && f.fact().cue().equals(s.cue()));
            Unnamed.of(basis, s).filter(u -> !known).ifPresent(u -> found.addAll(of(basis, s, u.words())));
        }
        return found;
    }

    /** What can be asked about of one statement, its speaker written in this way. */
    static List<Says> of(Basis basis, Fact.Statement s, String who) {
        Map<Fact.Statement, List<Says>> known = Known.of(basis).says();
        List<Says> found = known.get(s);
        if (found == null) {
            found = of(basis, s);
            known.put(s, found);
        }
        return found.stream().map(f -> f.by(who)).toList();
    }

    /** What was found out of the statements looked at so far: what can be asked, with nobody for a speaker; bags. */
    private record Known(Map<Fact.Statement, List<Says>> says, Map<Fact.Statement, Set<String>> bags) {

        static Known of(Basis basis) {
            return basis.once(Known.class, b -> List.of(new Known(new IdentityHashMap<>(), new IdentityHashMap<>())))
                    .get(0);
        }
    }

    private Says by(String speaker) {
        return new Says(fact, speaker, entity, verb, that, alone, quote, hangs, part, clause);
    }

    private static List<Says> of(Basis basis, Fact.Statement s) {
        List<Says> found = new ArrayList<>();
        Integer entity = s.speaker().entity();
        if (s.manner() == Fact.Manner.DIRECT) {
            String verb = Saying.of(basis, s).orElse("said");
            Quoted.of(basis, s)
                    .forEach(q -> found.add(new Says(
                            Speech.about(basis, s, q.span()),
                            "",
                            entity,
                            verb,
                            null,
                            q.that().isEmpty() ? null : q.that(),
                            q.words(),
                            q.hangs(),
                            q.span(),
                            null)));
        } else {
            Saying.directive(basis, s)
                    .or(() -> Saying.of(basis, s))
                    .flatMap(verb -> Reported.of(basis, s, verb)
                            .filter(r -> Meant.areClear(basis, s, r.words()))
                            .map(r ->
                                    new Says(s, "", entity, verb, r.words(), r.alone(), null, false, null, r.clause())))
                    .ifPresent(found::add);
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
            return name.isEmpty() ? Optional.empty() : Optional.of(name);
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

    /** Whether this is a verb of saying. */
    static boolean isSaying(Token t) {
        return Saying.is(t);
    }

    /** Whether it names its speaker only by a pronoun, so that no other question than "who" can be asked of it. */
    boolean speaksOfItself() {
        return that != null && !that.equals(alone);
    }

    /** Whether what is reported is no clause but an action: "to repaint the tunnel", "having sold the ferry". */
    boolean isAction() {
        return that != null
                && (that.startsWith("to ")
                        || Saying.isDirective(verb)
                        || verb.equals("denied") && that.matches("\\p{Ll}+ing\\b.*"));
    }

    /** What tells this statement from all others: two questions on one are one too many. Of a speech each part is one. */
    Span mark() {
        return part == null ? mark(fact) : part;
    }

    static Span mark(Fact.Statement s) {
        return s.manner() == Fact.Manner.DIRECT ? s.cue() : s.content().get(0);
    }

    /** The telling words of all that is said in a statement. */
    static Set<String> bag(Basis basis, Fact.Statement s) {
        return Known.of(basis)
                .bags()
                .computeIfAbsent(
                        s, k -> Bag.of(k.content().stream().map(basis::words).collect(Collectors.joining(" "))));
    }

    /** Statements with half of the telling words of the shorter one in common, three at least, may say the same. */
    private static boolean same(Set<String> a, Set<String> b) {
        double shared = Bag.shared(a, b);
        return shared >= 0.75 || shared >= 0.5 && shared * Math.min(a.size(), b.size()) >= 2.5;
    }

    /** Everyone who may have said the same, or much of it. */
    Set<Integer> alsoSaidBy(Basis basis) {
        Set<String> own = bag(basis, fact);
        Set<Integer> found = new TreeSet<>();
        for (Fact.Statement s : basis.analysisStatements()) {
            Integer other = s.speaker().entity();
            if (other != null && !other.equals(entity) && same(own, bag(basis, s))) {
                found.add(other);
            }
        }
        return found;
    }

    /** Whether the speaker of this may be taken to have said the other thing, too. */
    boolean mayHaveSaid(Basis basis, Says other) {
        Set<String> words = bag(basis, other.fact);
        return basis.analysisStatements().stream()
                .filter(s -> Objects.equals(s.speaker().entity(), entity))
                .anyMatch(s -> same(words, bag(basis, s)));
    }

    /** Whether the speaker is called by name where the statement stands. */
    boolean isNamedThere(Basis basis) {
        if (entity == null) {
            return true;
        }
        String there = basis.words(fact.speaker().span());
        if (basis.names().isShared(entity)) {
            return there.contains(basis.analysis().entity(entity).name());
        }
        return basis.analysis().entity(entity).aliases().stream().anyMatch(there::contains);
    }

    /** Where the statement stands; and, if its speaker is not called by name there, where the name stands. */
    List<Span> evidence(Basis basis) {
        if (isNamedThere(basis) || entity == null) {
            return List.of(fact.evidence());
        }
        Optional<Span> full = basis.names().isShared(entity) ? fullName(basis, entity) : Optional.empty();
        return full.or(() -> described(basis, entity, fact.speaker().span()))
                .or(() -> nameBefore(basis, entity, fact.evidence().start()))
                .filter(n -> !fact.evidence().contains(n))
                .map(n -> List.of(fact.evidence(), n))
                .orElse(List.of(fact.evidence()));
    }

    /** The sentence that calls by name whom these words describe ("the analyst"): it has the same noun. */
    static Optional<Span> described(Basis basis, int entity, Span words) {
        Optional<Token> noun = basis.head(words).filter(t -> t.isNoun() && !t.isProperNoun());
        return noun.flatMap(n -> basis.analysis().mentions().stream()
                .filter(m -> m.entity() == entity && m.form() == Mention.Form.NAME)
                .map(m -> basis.sentence(m.span()))
                .filter(s -> s.tokens().stream().anyMatch(t -> t.lemma().equals(n.lemma())))
                .map(Sentence::span)
                .findFirst());
    }

    /** The sentence that first has the whole name. */
    private static Optional<Span> fullName(Basis basis, int entity) {
        String name = basis.analysis().entity(entity).name();
        return basis.analysis().sentences().stream()
                .map(Sentence::span)
                .filter(s -> basis.words(s).contains(name))
                .findFirst();
    }

    /** The sentence that last calls an entity by name before an offset. */
    static Optional<Span> nameBefore(Basis basis, int entity, int offset) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == entity
                        && m.form() == Mention.Form.NAME
                        && m.span().end() <= offset)
                .reduce((a, b) -> b)
                .map(m -> basis.sentence(m.span()).span());
    }
}
