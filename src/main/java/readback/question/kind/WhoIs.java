package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Alone;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Standing;
import readback.text.Token;

/** Who a person is, and who holds an office. */
public final class WhoIs implements QuestionKind {

    @Override
    public String id() {
        return "who-is";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Others others = new Others(basis);
        Map<Fact.Role, String> described = offices(basis);
        List<Question> drafts = new ArrayList<>();
        described.forEach((role, words) -> {
            String name = basis.names().of(role.entity());
            if (isUnique(words)) {
                String bare = words.replaceFirst("^the ", "");
                Draft who = Draft.of(
                                id(),
                                "Who is " + (words.matches("^(his|her|its|their) .*") ? bare : described(words, bare))
                                        + "?",
                                others.typed(role.entity()),
                                role.evidence())
                        .hard(0.35)
                        .explain(Letters.capital(name) + " is " + described(words, bare) + ".")
                        .fact("role", role.description());
                drafts.add(who.question(basis));
                others.names(role.entity(), java.util.Set.of())
                        .three()
                        .ifPresent(pick -> drafts.add(Draft.of(id(), who.stem(), pick, role.evidence())
                                .hard(0.25)
                                .explain(who.explanation())
                                .fact("role", role.description())
                                .question(basis)));
            }
            pick(basis, role, words, described)
                    .ifPresent(pick -> drafts.add(Draft.of(id(), "Who is " + name + "?", pick, role.evidence())
                            .hard(0.3)
                            .explain(Letters.capital(name) + " is called " + pick.shown() + ".")
                            .fact("role", role.description())
                            .question(basis)));
        });
        return drafts;
    }

    /** What the article calls each person, where the words stand alone. */
    static Map<Fact.Role, String> offices(Basis basis) {
        Map<Fact.Role, String> described = new LinkedHashMap<>();
        for (Fact.Role r : basis.facts(Fact.Role.class)) {
            boolean person = basis.analysis().entity(r.entity()).type() == Entity.Type.PERSON;
            if (person && r.standing() == Standing.FACT) {
                description(basis, r).ifPresent(d -> described.put(r, d));
            }
        }
        return described;
    }

    private static String described(String words, String bare) {
        return words.startsWith("the ")
                ? words
                : bare.matches("^(a|an|the) .*|^(\\S+ ){0,3}\\S+’s? .*") ? bare : "the " + bare;
    }

    /** An office one person holds ("the mayor of Bristol", "head of marketing at John Lewis"), not "a villager". */
    private static boolean isUnique(String words) {
        return words.matches("^(?!a |an |one of ).*")
                && words.matches(".*\\b(of|at|for|to) .*|.*[A-Z]\\p{Ll}+.*’s .*")
                && words.split(" ").length >= 3;
    }

    private static Optional<String> description(Basis basis, Fact.Role role) {
        Sentence sentence = basis.sentence(role.description());
        List<Token> all = sentence.tokensIn(role.description());
        boolean the = !all.isEmpty() && all.get(0).text().matches("(?i)the|an?");
        String article = the ? Letters.lower(all.get(0).text()) + " " : "";
        List<Token> tokens = the ? all.subList(1, all.size()) : all;
        Optional<Token> head = basis.head(role.description());
        boolean noun = head.isPresent()
                && (head.get().pos().equals("NN") || head.get().pos().equals("NNP") && tokens.get(0) == head.get());
        boolean clause = !tokens.isEmpty() && tokens.get(0).pos().matches("W.*|PRP|IN|VB.*|CC|CD");
        if (!noun
                || clause
                || tokens.isEmpty()
                || !the && all.get(0).index() == 0
                || tokens.size() < 2 && article.isEmpty()
                || tokens.size() > 14) {
            return Optional.empty();
        }
        return new Alone(basis)
                .resolve(sentence, tokens, java.util.Set.of())
                .map(instead -> Wording.of(basis.analysis().article(), tokens, instead))
                .filter(w -> !w.matches(".*[“”\"().;:].*"))
                .map(w -> article + Letters.lowerFirstArticle(w));
    }

    private static Optional<PickOne> pick(Basis basis, Fact.Role role, String words, Map<Fact.Role, String> described) {
        Wrongs wrong = new Wrongs(full(words));
        described.forEach((other, text) -> {
            boolean apart = other.entity() != role.entity()
                    && Others.apart(
                            basis.analysis().entity(other.entity()),
                            basis.analysis().entity(role.entity()));
            if (apart) {
                wrong.add(
                        full(text),
                        Option.Role.OTHER_SPAN,
                        other.evidence(),
                        "That is " + basis.names().of(other.entity()) + ".");
            }
        });
        return wrong.three();
    }

    /** As an apposition: with an article where it is a plain noun. */
    private static String full(String words) {
        if (words.matches("^(a|an|the|his|her|its|their) .*") || words.matches("^\\S+’s? .*")) {
            return words;
        }
        boolean office = words.matches(".*\\b(of|at|for|to|in) .*");
        return office ? "the " + words : Letters.article(words) + " " + words;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Margaret Dawson, the mayor of Bristol, opened the bridge.",
                List.of("Who is the mayor of Bristol? => Margaret Dawson"),
                List.of("bridge")));
    }
}
