package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** Whom or what "the analyst", "he", "it" stand for, the sentence quoted. Only where nothing else near can be meant. */
public final class RefersTo implements QuestionKind {

    /** In the portrait of one person "she" asks nothing. */
    private static final int LEAST = 2;

    /** What is asked about in a sentence that has several words for one person: the last of these. */
    private static final List<String> RANK = List.of("his", "her", "him", "she", "he");

    @Override
    public String id() {
        return "refers-to";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Analysis analysis = basis.analysis();
        Others others = Others.of(basis);
        List<Question> drafts = new ArrayList<>(Things.drafts(id(), basis, others));
        long persons = analysis.entities().stream()
                .filter(e -> e.type() == Entity.Type.PERSON)
                .count();
        if (persons < LEAST) {
            return drafts;
        }
        for (Sentence s : analysis.sentences()) {
            Set<Integer> asked = new HashSet<>();
            List<Mention> mentions = new ArrayList<>(basis.mentionsIn(s.span()));
            mentions.sort(Comparator.comparing(m -> -RANK.indexOf(Letters.lower(basis.words(m.span())))));
            for (Mention m : mentions) {
                Entity entity = analysis.entity(m.entity());
                boolean fit = m.form() != Mention.Form.NAME
                        && entity.type() == Entity.Type.PERSON
                        && others.isSpeaker(entity)
                        && !asked.contains(entity.id())
                        && (said(basis, m).isPresent() || !Antecedent.isStrangerAbout(basis, m));
                List<Question> found = fit ? questions(basis, others, m, s) : List.of();
                if (!found.isEmpty()) {
                    asked.add(entity.id());
                    drafts.addAll(found);
                }
            }
        }
        return drafts;
    }

    /** The question in each of its forms, if it is sure who is meant. */
    private List<Question> questions(Basis basis, Others others, Mention m, Sentence s) {
        Optional<Span> name = m.form() == Mention.Form.PRONOUN
                ? near(basis, m, s)
                : called(basis, m).filter(n -> n.start() < s.span().start());
        Optional<Shown> shown = Shown.of(basis, m);
        if (name.isEmpty() || shown.isEmpty() || !isMeant(basis, m, s) || !Sure.refers(basis, m.span(), m.entity())) {
            return List.of();
        }
        Draft draft = Draft.of(id(), shown.get().asked(), others.typed(m.entity()), s.span())
                .evidence(List.of(s.span(), name.get()))
                .process(Process.INFER, m.form() == Mention.Form.PRONOUN ? 0.4 : 0.5)
                .explain(Letters.capital(basis.names().of(m.entity())) + " is meant.");
        Draft whose = said(basis, m).map(c -> draft.fact("said", c)).orElse(draft.fact("refers", m.span()));
        List<Question> found = new ArrayList<>();
        found.add(whose.question(basis));
        others.speakers(m.entity(), named(basis, s), true)
                .three()
                .ifPresent(pick -> found.add(whose.key(pick).question(basis)));
        return found;
    }

    /** Whom the sentence names: "he" beside Carter's name is not Carter. */
    private static Set<Integer> named(Basis basis, Sentence s) {
        return basis.mentionsIn(s.span()).stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .map(Mention::entity)
                .collect(Collectors.toSet());
    }

    /** What its sentence says, where it is the speaker: asked about once, here or as "who said". */
    private static Optional<Span> said(Basis basis, Mention m) {
        return basis.analysisStatements().stream()
                .filter(s -> s.speaker().span().overlaps(m.span()))
                .map(Says::mark)
                .findFirst();
    }

    /** The sentence with the name, no more than five sentences before. */
    private static Optional<Span> near(Basis basis, Mention m, Sentence s) {
        return Says.nameBefore(basis, m.entity(), s.span().start())
                .filter(n -> basis.sentence(n).index() >= s.index() - 5);
    }

    /**
     * A pronoun: the one meant is in the sentence before, and no other person is whom it fits. A description that is the
     * subject (the mayor "appoints the director", whoever that is): no other person is called so anywhere.
     */
    private static boolean isMeant(Basis basis, Mention m, Sentence s) {
        if (m.form() == Mention.Form.PRONOUN) {
            return Antecedent.isOnly(basis, m) || isSpeaker(basis, m);
        }
        if (basis.head(m.span()).filter(h -> h.relation().startsWith("nsubj")).isEmpty()) {
            return false;
        }
        List<Token> tokens = s.tokensIn(m.span());
        String noun = tokens.isEmpty()
                ? ""
                : Letters.lower(tokens.get(tokens.size() - 1).text());
        return s.index() > 0
                && basis.analysis().entity(m.entity()).roles().stream()
                        .anyMatch(r -> Letters.lower(r).matches(".*\\b" + Pattern.quote(noun) + "\\b.*"));
    }

    /** "…,” she said": who speaks is found by more than the pronoun. */
    private static boolean isSpeaker(Basis basis, Mention m) {
        return Speech.all(basis).stream()
                .anyMatch(s ->
                        s.manner() == Fact.Manner.DIRECT && s.speaker().span().equals(m.span()));
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
                        "James Porter came to Bristol. Margaret Dawson opened the new bridge there. “The old bridge was"
                                + " ugly and nobody will miss it,” she told the builders.",
                        List.of("In the sentence “‘The old bridge was ugly and nobody will miss it,’ she told the"
                                + " builders.”, who is “she”? => Margaret Dawson"),
                        List.of()),
                new Example(
                        "Welsh engineering group Kestrel said on Thursday it would cut 4,200 jobs. The Bristol-based company, which"
                                + " makes pumps, said about 260 of the jobs would go in Kent by the end of 2027. It aims to save"
                                + " 48 million pounds a year.",
                        List.of(),
                        List.of("Bristol-based company")),
                new Example(
                        "James Porter came to Bristol. Margaret Dawson met a retired teacher on the new bridge in June. Her"
                                + " dog and her garden were what the two of them talked about.",
                        List.of(),
                        List.of("Her dog")),
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
                        List.of()),
                new Example(
                        "James Porter came to Bristol on Sunday. The sensors in the old harbour measured the heat of the"
                                + " water for three weeks. They fell off one after another during the storm in March.",
                        List.of(
                                "In the sentence “They fell off one after another during the storm in March.”, what does"
                                        + " “they” refer to? => the sensors in the old harbour"),
                        List.of()),
                new Example(
                        "James Porter came to Bristol on Sunday. The bridge replaced a ferry in 1920. It had carried cars"
                                + " and sheep for many years before the war.",
                        List.of(),
                        List.of("It had carried")),
                new Example(
                        "The old bridge fell into the river on Sunday. It was the second collapse in the valley within a"
                                + " year.",
                        List.of(),
                        List.of("It was the second")),
                new Example(
                        "Northern Water rejected the offer on Monday. Its chief executive, Helen Carter, said the staff"
                                + " wanted a shorter week.",
                        List.of("In the sentence “Its chief executive, Helen Carter, said the staff wanted a shorter"
                                + " week.”, what does “its” refer to? => Northern Water"),
                        List.of()),
                new Example(
                        "The BBC and the World Bank sent people to Bristol on Sunday. The chipmaker Microsoft, a company in"
                                + " Seattle, closed its office on Monday. The company blamed the storm for the delay of its new machines.",
                        List.of(
                                "In the sentence “The company blamed the storm for the delay of its new machines.”, which"
                                        + " company is meant by “the company”? => Microsoft"),
                        List.of()),
                new Example(
                        "The BBC sent people to Bristol on Sunday. Shares in Microsoft fell on Monday after a warning by the"
                                + " World Bank. The company blamed the storm for the delay of its new machines.",
                        List.of(),
                        List.of("which company")),
                new Example(
                        "James Porter came to Bristol. Helen Carter opened the new bridge. Asked whether Margaret Dawson"
                                + " would keep the keys, she said yes. She was proud of the work of all the builders.",
                        List.of(),
                        List.of("=> Margaret Dawson")));
    }
}
