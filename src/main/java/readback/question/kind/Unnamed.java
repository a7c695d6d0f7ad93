package readback.question.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Token;

/**
 * A speaker without a name, as an answer: "some analysts", "a spokesman for the ministry". What is only cited ("documents
 * filed in court") is no answer: it may be called too many things.
 *
 * @param words    as the article has them, without a capital
 * @param accepted these and every other plain wording of them
 * @param many     whether it is plural
 */
record Unnamed(String words, List<String> accepted, boolean many) {

    private static final int LONGEST = 12;

    /** "Russian officials", "a spokesman for Trimatic"; "officials" alone are an empty answer. */
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}");

    private static final Pattern FEW = Pattern.compile("^(some|several|many|most) ");
    private static final Set<String> SOURCES = Words.set("sources");
    private static final Set<String> SPEAKERS = Words.set("speakers");
    private static final Set<String> INSTITUTIONS = Words.set("institutions");

    /** The speaker of this statement, where it has no name and its description says who is meant. */
    static Optional<Unnamed> of(Basis basis, Fact.Statement s) {
        if (s.speaker().entity() != null) {
            return Optional.empty();
        }
        Sentence sentence = basis.sentence(s.speaker().span());
        List<Token> tokens = sentence.tokensIn(s.speaker().span());
        Optional<Token> head = basis.head(s.speaker().span());
        if (tokens.isEmpty()
                || tokens.size() > LONGEST
                || head.isEmpty()
                || !head.get().pos().matches("NNS?")
                || !isTelling(basis, sentence, tokens, head.get())) {
            return Optional.empty();
        }
        Map<Integer, String> first = new TreeMap<>();
        if (!Government.isAdjective(tokens.get(0).text())) {
            first.put(tokens.get(0).index(), Letters.inside(tokens.get(0)));
        }
        String words = Wording.of(basis.analysis().article(), tokens, first);
        boolean many = head.get().pos().equals("NNS");
        boolean told = NAMED.matcher(words).find() || FEW.matcher(words).find();
        return !told || words.matches("(?s).*[“”\",;:()–].*")
                ? Optional.empty()
                : Optional.of(new Unnamed(words, SourceWords.of(basis, sentence, tokens, head.get(), words), many));
    }

    /**
     * No pronoun in it; a bare "the" only where the noun is enough and nobody named may be meant by it. "The 38-year-old
     * driver" is somebody whom the article has named.
     */
    private static boolean isTelling(Basis basis, Sentence sentence, List<Token> tokens, Token head) {
        boolean pronoun = tokens.stream()
                .anyMatch(t -> t.isPronoun()
                        || t.pos().startsWith("W")
                        || Forms.is(t.text(), "(?i)this|that|these|those|another|other|others|one|both"));
        String noun = Letters.lower(head.lemma());
        boolean the = tokens.get(0).text().equalsIgnoreCase("the");
        boolean plural = head.pos().equals("NNS");
        boolean described = tokens.stream()
                .anyMatch(t -> t.head() == head.index() && t.relation().matches("nmod.*|compound|amod"));
        boolean known = SPEAKERS.contains(noun) || INSTITUTIONS.contains(noun);
        if (SOURCES.contains(noun) || noun.equals("source") || noun.matches("person|man|woman|resident") && !plural) {
            return false;
        }
        boolean person = known || People.is(head);
        if (pronoun || !person || isAmongNamed(basis, noun)) {
            return false;
        }
        if (the && !plural && People.is(head) && !INSTITUTIONS.contains(noun)) {
            return false;
        }
        if (the && !described) {
            return (INSTITUTIONS.contains(noun) || plural) && !mayBeNamed(basis, noun);
        }
        boolean bare = tokens.size() == 1 && !plural;
        return !(bare && !INSTITUTIONS.contains(noun)) && sentence.tokens().size() > tokens.size();
    }

    /** "the authors" where the article lets one of them speak by name. */
    private static boolean isAmongNamed(Basis basis, String noun) {
        return noun.matches("author|researcher|scientist|organi[sz]er|campaigner|team|spokes\\w+")
                && basis.facts(Fact.Statement.class).stream()
                        .map(s -> s.speaker().entity())
                        .filter(java.util.Objects::nonNull)
                        .map(basis.analysis()::entity)
                        .anyMatch(e -> e.type() == Entity.Type.PERSON
                                && (noun.matches("author|researcher|scientist|team")
                                        || e.roles().stream()
                                                .anyMatch(r -> Letters.lower(r).contains(noun))));
    }

    /** A body of the article has the noun in its name: "the council" may be Bristol Council. */
    private static boolean mayBeNamed(Basis basis, String noun) {
        Pattern word = Pattern.compile("(?i).*\\b" + Pattern.quote(noun) + "\\b.*");
        return basis.analysis().entities().stream()
                .filter(e -> e.type() == Entity.Type.ORGANIZATION || e.type() == Entity.Type.OTHER)
                .anyMatch(
                        e -> e.aliases().stream().anyMatch(a -> word.matcher(a).matches()));
    }

    /** The key to type; persons and places are wrong, a body may be the one that is described. */
    Typed typed(Basis basis) {
        List<String> names = basis.analysis().entities().stream()
                .filter(e -> e.type() == Entity.Type.PERSON || e.type() == Entity.Type.PLACE)
                .map(Entity::name)
                .filter(n -> accepted.stream().noneMatch(a -> a.contains(n) || n.contains(a)))
                .toList();
        return new Typed(accepted, Typed.Sort.PHRASE, names);
    }
}
