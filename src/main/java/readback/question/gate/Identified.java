package readback.question.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * Every "the" and noun says which one, wherever it stands in the question: "the island's shop" and "after the deal" do
 * not, "the shop on Sorra", "the Severn tunnel" and "the number of visitors" do.
 */
public final class Identified implements Gate {

    /** Kinds whose stems quote, or name their facts one by one. */
    private static final Set<String> ASIDE = Set.of("said-what", "match-speakers", "refers-to", "order-events");

    /** Kinds that tell a sentence: it is read by itself, and has to say all. */
    private static final Set<String> TOLD = Set.of("true-false-not-given", "fill-gap", "find-evidence");

    private static final Set<String> UNIQUE = Words.set("unique");
    private static final Set<String> VAGUE = Words.set("vague");
    private static final Pattern BEHIND = Pattern.compile("nmod.*|acl.*|appos|ccomp|obl.*|advmod|advcl.*|conj");
    private static final Set<String> PLACES = Words.set("place-nouns");
    private static final Set<String> FIRMS = Words.set("firm-nouns");
    private static final Pattern POINTS = Pattern.compile("(?i)the|this|that|these|those");

    @Override
    public String id() {
        return "identified";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (ASIDE.contains(draft.kind())) {
            return Optional.empty();
        }
        String stem = Parts.unfilled(Parts.asked(Parts.unquoted(Parts.completed(draft))))
                .toLowerCase(Locale.ROOT);
        boolean shown = Parts.isCompletion(draft.stem()) || Parts.isLead(draft, basis);
        boolean said = draft.kind().equals("who-said") || shown;
        for (Span evidence : draft.evidence()) {
            for (Sentence s : basis.analysis().sentences()) {
                if (!s.span().overlaps(evidence)) {
                    continue;
                }
                for (Token noun : s.tokens()) {
                    Optional<String> phrase = bare(basis, s, noun, stem, draft.kind(), said, shown);
                    if (phrase.isPresent() && !(shown && Parts.isNamedBefore(stem, phrase.get(), noun.lemma()))) {
                        return Optional.of("“" + phrase.get() + "” does not say which one.");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "the" and a noun that stand in the stem with nothing that says which one is meant. */
    private static Optional<String> bare(
            Basis basis, Sentence s, Token noun, String stem, String kind, boolean said, boolean shows) {
        boolean decade = Forms.is(noun.text(), "\\d{2,4}s");
        if (!Forms.is(noun.pos(), "NNS?")
                || decade
                || UNIQUE.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        List<Token> children = s.children(noun.index());
        Optional<Token> the = children.stream()
                .filter(t -> t.relation().startsWith("det") && t.index() < noun.index())
                .filter(t -> POINTS.matcher(t.text()).matches())
                .findFirst();
        if (the.isEmpty()) {
            return Optional.empty();
        }
        String phrase = lower(basis, the.get().span().cover(noun.span()));
        int at = at(stem, phrase);
        if (at < 0
                || isNamed(s, the.get(), noun)
                || said && (isAnchored(basis, s, noun) || noun.relation().equals("appos"))
                || isNamedBefore(s, noun, stem.substring(0, at))
                || !shows && !TOLD.contains(kind) && isOfSomeone(basis, noun, stem.substring(0, at))
                || shows && !isVague(noun) && Parts.isTopic(basis, noun)
                || isInTitle(basis, noun, stem, said)) {
            return Optional.empty();
        }
        boolean told = children.stream()
                .filter(t ->
                        t.index() > noun.index() && BEHIND.matcher(t.relation()).matches())
                .filter(t -> said || !isBeside(s, t))
                .anyMatch(t -> stem.contains(lower(basis, noun.span().cover(t.span()))));
        return told || isTold(basis, s, noun, stem, at) ? Optional.empty() : Optional.of(phrase);
    }

    /** "the journal Insect Minds", "the Severn tunnel", "the world's highest bridge", "the 2012 Olympic torch", "the 1986 series": a name or superlative is inside. */
    private static boolean isNamed(Sentence s, Token the, Token noun) {
        boolean title = noun.relation().matches("compound|appos")
                && noun.head() > noun.index()
                && s.tokens().get(noun.index() + 1).isProperNoun();
        return title
                || s.tokens().subList(the.index() + 1, noun.index()).stream()
                        .anyMatch(t -> t.isProperNoun()
                                || t.text().matches("(1[5-9]|20)\\d\\d")
                                || !t.ner().equals("O") && !t.ner().matches("NUMBER|ORDINAL|DURATION|TITLE|SET")
                                || t.pos().equals("JJS")
                                || t.text().equalsIgnoreCase("most"));
    }

    /**
     * "Councillors in Millbrook voted to close the town's pool", "shares in Veldtech fell after the chipmaker said": the one
     * place or body that the sentence names before it.
     */
    private static boolean isAnchored(Basis basis, Sentence s, Token noun) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        boolean place = PLACES.contains(word);
        if (!place && !FIRMS.contains(word) && !word.endsWith("maker")) {
            return false;
        }
        Entity.Type type = place ? Entity.Type.PLACE : Entity.Type.ORGANIZATION;
        return basis.mentionsIn(s.span()).stream()
                        .filter(m -> m.form() == Mention.Form.NAME
                                && m.span().end() <= noun.span().start())
                        .filter(m -> basis.analysis().entity(m.entity()).type() == type)
                        .map(Mention::entity)
                        .distinct()
                        .count()
                == 1;
    }

    /** "the country" after Kazakhstan, "the crisis" where Kazakhstan is named. */
    private static boolean isTold(Basis basis, Sentence s, Token noun, String stem, int at) {
        boolean named = basis.analysis().mentionsIn(s.span()).stream()
                .filter(m -> m.form() == Mention.Form.NOMINAL && m.span().contains(noun.span()))
                .map(m -> basis.names().of(m.entity()).toLowerCase(Locale.ROOT))
                .anyMatch(name -> !name.isEmpty() && stem.substring(0, at).contains(name));
        Set<String> told = Bag.of(basis.told(s, noun).orElse(""));
        told.removeAll(Bag.of(noun.text()));
        return named || !told.isEmpty() && Bag.of(stem).containsAll(told);
    }

    /**
     * "How much did Carrow Town spend on the pitch": what follows a name, and is not the subject, belongs to it; but "the
     * deal" and "the move" are as vague as before.
     */
    private static boolean isOfSomeone(Basis basis, Token noun, String before) {
        return !noun.relation().startsWith("nsubj")
                && !VAGUE.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && basis.analysis().entities().stream()
                        .filter(e -> e.type() == Entity.Type.PERSON || e.type() == Entity.Type.ORGANIZATION)
                        .flatMap(e -> e.aliases().stream())
                        .map(a -> a.toLowerCase(Locale.ROOT))
                        .anyMatch(a -> a.length() > 2 && at(before, a) >= 0);
    }

    /**
     * "the troops" of "Alliance withdraws troops from Kazakhstan", in a question that names the country, or in what somebody
     * said, or a sentence of the article, which are as they stand.
     */
    private static boolean isInTitle(Basis basis, Token noun, String stem, boolean said) {
        String title = basis.analysis().article().title().toLowerCase(Locale.ROOT);
        return !isVague(noun)
                && at(title, noun.text().toLowerCase(Locale.ROOT)) >= 0
                && (said
                        || basis.analysis().entities().stream()
                                .flatMap(e -> e.aliases().stream())
                                .map(a -> a.toLowerCase(Locale.ROOT))
                                .anyMatch(a -> a.length() > 2 && at(stem, a) >= 0));
    }

    /** "runs the scheme from an office in Tarragona": where, not which. */
    private static boolean isBeside(Sentence s, Token t) {
        return t.relation().startsWith("nmod")
                && s.children(t.index()).stream()
                        .anyMatch(c -> c.relation().equals("case") && Forms.is(c.text(), "from|with|by|after|since"));
    }

    private static boolean isVague(Token noun) {
        return VAGUE.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "A bridge and a tunnel …, and the tunnel": the stem has the noun already. */
    private static boolean isNamedBefore(Sentence s, Token noun, String before) {
        return Pattern.compile("\\b(an?|one|two|three|[’']s) ([\\p{L}-]+ ){0,3}"
                        + Pattern.quote(noun.text().toLowerCase(Locale.ROOT)) + "\\b")
                .matcher(before)
                .find();
    }

    private static int at(String stem, String phrase) {
        if (!stem.contains(phrase)) {
            return -1;
        }
        var found =
                Pattern.compile("\\b" + Pattern.quote(phrase) + "(?![\\p{L}-])").matcher(stem);
        return found.find() ? found.start() : -1;
    }

    private static String lower(Basis basis, Span words) {
        return basis.words(words).replace('\n', ' ').toLowerCase(Locale.ROOT);
    }

    @Override
    public List<GateCase> cases() {
        String text = "Sorra has one shop. The island's shop, which Ada Brill runs, sold the Severn bread on Monday."
                + " The police closed the road to Skarn on Friday. The deal made Ada Brill rich in 2019.";
        return List.of(
                GateCase.fails(text, "Who runs the island's shop?", "Ada Brill"),
                GateCase.fails(
                        "Ada Brill runs the scheme from an office in Skarn.",
                        "Who runs the scheme from an office in Skarn?",
                        "Ada Brill"),
                GateCase.passes(
                        text,
                        "Complete the passage from the article: “Skarn has a shop. The shop sold bread on _____.”",
                        "Monday"),
                GateCase.fails(
                        text,
                        "Whose name is missing from the sentence “The island's shop, which _____ runs, sold bread”?",
                        "Ada Brill"),
                GateCase.fails(text, "In which year did the deal make Ada Brill rich?", "2019"),
                GateCase.passes(text, "On which day did Ada Brill sell the bread?", "Monday"),
                GateCase.passes(text, "On which day did the police close the road to Skarn?", "Friday"),
                GateCase.passes(text, "On which day did Ada Brill sell the Severn bread?", "Monday"),
                GateCase.passes(
                        "Skarn has lost 85% of its woods since the 1860s, most of it to farming.",
                        "Complete the sentence from the article: “Skarn has lost _____% of its woods since the 1860s, most of it"
                                + " to farming.”",
                        "85"));
    }
}
