package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** Whom "the analyst" or "he" stands for, the sentence quoted. Only where nobody else near can be meant. */
public final class RefersTo implements QuestionKind {

    /** In the portrait of one person "she" asks nothing. */
    private static final int LEAST = 2;

    private static final int SHORTEST = 9;
    private static final int LONGEST = 36;
    private static final Set<String> ASKED = Set.of("he", "she", "him");

    @Override
    public String id() {
        return "refers-to";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Analysis analysis = basis.analysis();
        Others others = new Others(basis);
        List<Question> drafts = new ArrayList<>();
        long persons = analysis.entities().stream()
                .filter(e -> e.type() == Entity.Type.PERSON)
                .count();
        if (persons < LEAST) {
            return drafts;
        }
        for (Mention m : analysis.mentions()) {
            Entity entity = analysis.entity(m.entity());
            if (m.form() == Mention.Form.NAME || entity.type() != Entity.Type.PERSON || !others.isSpeaker(entity)) {
                continue;
            }
            Sentence s = analysis.sentenceOf(m.span());
            Optional<Span> name = m.form() == Mention.Form.PRONOUN
                    ? near(basis, m, s)
                    : called(basis, m).filter(n -> n.start() < s.span().start());
            if (name.isEmpty()
                    || !isGood(basis, m, s)
                    || !isPlain(analysis, m, s)
                    || !Sure.refers(basis, m.span(), m.entity())) {
                continue;
            }
            String stem = "In the sentence " + quoted(analysis.words(s.span())) + ", who is “"
                    + inside(analysis.words(m.span()), s, m) + "”?";
            Draft draft = Draft.of(id(), stem, others.typed(m.entity()), s.span())
                    .evidence(List.of(s.span(), name.get()))
                    .process(Process.INFER, m.form() == Mention.Form.PRONOUN ? 0.4 : 0.5)
                    .explain(Letters.capital(entity.name()) + " is meant.");
            Draft whose = said(basis, m).map(c -> draft.fact("said", c)).orElse(draft.fact("refers", m.span()));
            drafts.add(whose.question(basis));
            others.speakers(m.entity(), Set.of(), true)
                    .three()
                    .ifPresent(pick -> drafts.add(whose.key(pick).question(basis)));
        }
        return drafts;
    }

    /** What its sentence says, where it is the speaker: asked about once, here or as "who said". */
    private static Optional<Span> said(Basis basis, Mention m) {
        return Says.all(basis).stream()
                .filter(s -> s.fact().speaker().span().overlaps(m.span()))
                .map(Says::mark)
                .findFirst();
    }

    /** The sentence with the name, no more than three sentences before. */
    private static Optional<Span> near(Basis basis, Mention m, Sentence s) {
        return Says.nameBefore(basis, m.entity(), s.span().start())
                .filter(n -> basis.sentence(n).index() >= s.index() - 3);
    }

    /** A sentence long enough to be read, that does not name the one meant, with these words in it once and unquoted. */
    private static boolean isGood(Basis basis, Mention m, Sentence s) {
        String words = basis.words(m.span());
        String sentence = basis.words(s.span());
        int length = sentence.split("\\s+").length;
        boolean named = basis.mentionsIn(s.span()).stream()
                .anyMatch(o -> o.entity() == m.entity() && o.form() == Mention.Form.NAME);
        boolean asked = m.form() == Mention.Form.PRONOUN
                ? ASKED.contains(Letters.lower(words))
                : words.matches("(?i)the (\\p{Ll}+ ){0,2}\\p{Ll}+");
        String before = sentence.substring(0, m.span().start() - s.span().start());
        boolean quote = before.chars().filter(c -> c == '“').count()
                > before.chars().filter(c -> c == '”').count();
        boolean paired = sentence.chars().filter(c -> c == '“').count()
                        == sentence.chars().filter(c -> c == '”').count()
                && !sentence.contains("\"")
                && sentence.matches("(?s).*[.”]$");
        boolean said = basis.analysisStatements().stream()
                .anyMatch(st -> st.manner() != Fact.Manner.INDIRECT
                        && st.content().stream().anyMatch(c -> c.overlaps(m.span())));
        return asked
                && !named
                && !quote
                && !said
                && paired
                && once(sentence, words)
                && length >= SHORTEST
                && length <= LONGEST;
    }

    /**
     * A pronoun: the one meant is in the sentence before, and no other person is, nor in this one before it. A
     * description: no other person is called so anywhere.
     */
    private static boolean isPlain(Analysis analysis, Mention mention, Sentence s) {
        if (s.index() == 0) {
            return false;
        }
        if (mention.form() == Mention.Form.NOMINAL) {
            String noun = Letters.lower(last(analysis, mention.span()));
            return analysis.entity(mention.entity()).roles().stream()
                    .anyMatch(r -> Letters.lower(r).matches(".*\\b" + Pattern.quote(noun) + "\\b.*"));
        }
        Sentence before = analysis.sentences().get(s.index() - 1);
        List<Mention> near = analysis.mentions().stream()
                .filter(o -> before.span().contains(o.span())
                        || s.span().contains(o.span())
                                && o.span().end() <= mention.span().start())
                .toList();
        boolean alone = near.stream()
                .filter(o -> o.entity() != mention.entity())
                .noneMatch(o -> analysis.entity(o.entity()).type() == Entity.Type.PERSON);
        boolean called = near.stream().anyMatch(o -> o.entity() == mention.entity());
        return alone && called && (before.paragraph() == s.paragraph() || leads(before, near, mention));
    }

    /** Across paragraphs only the subject of the last sentence is meant for certain, by the subject of this one. */
    private static boolean leads(Sentence before, List<Mention> near, Mention mention) {
        return near.stream()
                .filter(o -> o.entity() == mention.entity() && before.span().contains(o.span()))
                .flatMap(o -> before.tokensIn(o.span()).stream())
                .anyMatch(t -> t.relation().startsWith("nsubj")
                        && t.head() >= 0
                        && before.tokens().get(t.head()).head() < 0);
    }

    /** A sentence calls the one meant by these words: "Ada Brill, the director", not "the former director". */
    private static Optional<Span> called(Basis basis, Mention m) {
        List<String> words = List.of(
                Letters.lower(basis.words(m.span())).replaceFirst("^the ", "").split("\\s+"));
        String noun = words.get(words.size() - 1);
        return basis.facts(Fact.Role.class).stream()
                .filter(r -> r.entity() == m.entity())
                .filter(r -> {
                    List<String> role =
                            List.of(Letters.lower(basis.words(r.description())).split("[^\\p{L}’'-]+"));
                    boolean past = role.stream().anyMatch(w -> w.matches("former|ex|late|deputy|vice|acting"))
                            && words.stream()
                                    .noneMatch(role.stream()
                                            .filter(w -> w.matches("former|ex|late|deputy|vice|acting"))
                                            .toList()::contains);
                    return role.containsAll(words) && !past && isHead(basis, r.description(), noun);
                })
                .map(r -> basis.sentence(r.evidence()).span())
                .filter(s -> s.start() < m.span().start())
                .findFirst();
    }

    private static boolean isHead(Basis basis, Span description, String noun) {
        return basis.head(description)
                .filter(h -> Letters.lower(h.text()).equals(noun))
                .isPresent();
    }

    private static String last(Analysis analysis, Span span) {
        List<Token> tokens = analysis.sentenceOf(span).tokensIn(span);
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).text();
    }

    private static String inside(String words, Sentence s, Mention m) {
        return s.span().start() == m.span().start() ? Letters.lowerFirst(words) : words;
    }

    private static String quoted(String sentence) {
        return "“" + sentence.replace('\n', ' ').replace('“', '‘').replace('”', '’') + "”";
    }

    private static boolean once(String sentence, String words) {
        var m = Pattern.compile("(?i)(?<![\\p{L}])" + Pattern.quote(words) + "(?![\\p{L}])")
                .matcher(sentence);
        return m.find() && !m.find();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "James Porter came to Bristol on Sunday. Snow fell in the night. The roads were closed. Margaret"
                                + " Dawson opened the new bridge in Bristol on Monday. She thanked the builders for"
                                + " their work in the storm.",
                        List.of("In the sentence “She thanked the builders for their work in the storm.”, who is"
                                + " “she”? => Margaret Dawson"),
                        List.of()),
                new Example(
                        "Margaret Dawson opened the new bridge in Bristol on Monday. She thanked the builders for their"
                                + " work in the storm.",
                        List.of(),
                        List.of("She thanked")),
                new Example(
                        "Margaret Dawson met Helen Carter in Bristol on Monday. She thanked the builders for their"
                                + " work in the storm.",
                        List.of(),
                        List.of("She thanked")),
                new Example(
                        "Margaret Dawson, a former mayor of Bristol, lives in Church Street. Many customers stayed away"
                                + " in the storm. On Friday the mayor will close the bridge to all cars for a week.",
                        List.of(),
                        List.of("the mayor")),
                new Example(
                        "Helen Carter opened the new bridge. James Porter, a baker, lives in Church Street. Many customers"
                                + " stayed away in the storm. On Friday the baker will close the shop for a week.",
                        List.of("In the sentence “On Friday the baker will close the shop for a week.”, who is “the"
                                + " baker”? => James Porter"),
                        List.of()));
    }
}
