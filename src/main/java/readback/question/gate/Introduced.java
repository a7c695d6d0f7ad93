package readback.question.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Words;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * Nothing is taken as known that only the article has introduced: "the company" and "the vaccine" stand for what an
 * earlier sentence named; "the company's founder, Ada Brill" and "the police" do not.
 */
public final class Introduced implements Gate {

    private static final Set<String> ASIDE =
            Set.of("who-said", "said-what", "match-speakers", "refers-to", "claim-or-fact", "order-events");
    private static final Set<String> KNOWN = Words.set("unique");
    private static final Set<String> SPEAKERS = Words.set("speakers");
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)(?=[hsti])\\b(he|she|they|it|him|them|his|her|hers|its|their)\\b");
    private static final Pattern NAME = Pattern.compile("(?<!^)\\b\\p{Lu}[\\p{L}’'.-]+");
    /** "Who lost her son": the pronoun stands for the one asked for. */
    private static final Pattern DOER = Pattern.compile("(Who|Which)\\b(?!.*\\b(they|them|it)\\b).*");

    private static final Pattern OWN = Pattern.compile("[’']s own\\b");

    @Override
    public String id() {
        return "introduced";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (ASIDE.contains(draft.kind()) && !Parts.isCompletion(draft.stem())) {
            return Optional.empty();
        }
        String words = draft.kind().equals("who-said") ? Parts.completed(draft) : draft.stem();
        String stem = Parts.asked(Parts.unquoted(words));
        boolean own = DOER.matcher(stem).matches();
        if (OWN.matcher(stem).find() || !own && hangs(stem, draft, basis)) {
            return Optional.of("A pronoun has no name before it.");
        }
        String low = Parts.unfilled(Parts.asked(Parts.unquoted(Parts.completed(draft))))
                .toLowerCase(Locale.ROOT);
        boolean shown = Parts.isCompletion(draft.stem()) || Parts.isLead(draft, basis);
        for (Span evidence : draft.evidence()) {
            for (Sentence s : basis.analysis().sentences()) {
                if (!s.span().overlaps(evidence)) {
                    continue;
                }
                for (Token noun : s.tokens()) {
                    Optional<String> phrase = bare(basis, s, noun, low);
                    if (phrase.isPresent()
                            && !(shown && Parts.isTopic(basis, noun))
                            && !(shown && Parts.isNamedBefore(low, phrase.get(), noun.lemma()))
                            && !isTold(basis, s, noun, phrase.get(), stem)
                            && Pattern.compile("\\b" + Pattern.quote(phrase.get()) + "(?![\\p{L}’'-])")
                                    .matcher(low)
                                    .find()
                            && isToldBefore(basis, s, noun)) {
                        return Optional.of("“" + phrase.get() + "” is not introduced.");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A pronoun before which nothing stands that it can mean: no name before "she", no noun before "its". The words of a
     * name count at the start too, where any word has a capital.
     */
    private static boolean hangs(String stem, Question draft, Basis basis) {
        var pronoun = PRONOUN.matcher(stem);
        if (!pronoun.find()) {
            return false;
        }
        String before = stem.substring(0, pronoun.start()).replaceFirst("^According to [^,]+,", "");
        boolean person = pronoun.group().matches("(?i)he|she|him|her|hers|his");
        boolean named = NAME.matcher(before).find()
                || basis.analysis().entities().stream()
                        .flatMap(e -> e.aliases().stream())
                        .anyMatch(a -> before.startsWith(a));
        return !named && (person || !hasNoun(before.toLowerCase(Locale.ROOT), draft, basis));
    }

    /** "Shares in the firm fell to their lowest": a subject or object of the sentence stands before it. */
    private static boolean hasNoun(String before, Question draft, Basis basis) {
        return basis.analysis().sentences().stream()
                .filter(s -> draft.evidence().stream().anyMatch(e -> s.span().overlaps(e)))
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.isNoun() && t.relation().matches("nsubj.*|obj|conj"))
                .anyMatch(t -> Pattern.compile("\\b" + Pattern.quote(t.text().toLowerCase(Locale.ROOT)) + "\\b")
                        .matcher(before)
                        .find());
    }

    /** "the" and a subject, object or adjunct with nothing in the stem that says which one. */
    private static Optional<String> bare(Basis basis, Sentence s, Token noun, String stem) {
        if (!Forms.is(noun.pos(), "NNS?")
                || !Forms.is(noun.relation(), "nsubj.*|obj|iobj|obl|root")
                || KNOWN.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<Token> the = s.children(noun.index()).stream()
                .filter(t -> t.relation().equals("det") && t.text().equalsIgnoreCase("the"))
                .findFirst();
        boolean told = s.children(noun.index()).stream()
                .filter(t -> Forms.is(t.relation(), "nmod.*|acl.*|appos|nummod|compound.*|ccomp|obl.*"))
                .filter(t -> !isAside(s, noun, t))
                .anyMatch(t -> t.index() < noun.index()
                        ? t.isProperNoun() || t.relation().equals("nummod")
                        : stem.contains(lower(basis, noun.span().cover(t.span()))));
        if (the.isEmpty() || told || the.get().index() > noun.index()) {
            return Optional.empty();
        }
        return Optional.of(lower(basis, the.get().span().cover(noun.span())));
    }

    /** "The film, which has been shown in twelve countries,": that does not say which film. */
    private static boolean isAside(Sentence s, Token noun, Token clause) {
        return clause.relation().equals("acl:relcl")
                && s.tokens().get(noun.index() + 1).text().equals(",");
    }

    /** The words that introduced it are in the stem, or its name stands before it. */
    private static boolean isTold(Basis basis, Sentence s, Token noun, String phrase, String stem) {
        Optional<String> told = basis.told(s, noun);
        if (told.isPresent() && stem.contains(told.get())) {
            return true;
        }
        int at = stem.toLowerCase(Locale.ROOT).indexOf(phrase);
        return at > 0
                && basis.analysis().mentionsIn(s.span()).stream()
                        .filter(m ->
                                m.form() == Mention.Form.NOMINAL && m.span().contains(noun.span()))
                        .anyMatch(m -> stem.substring(0, at)
                                .contains(basis.analysis().entity(m.entity()).name()));
    }

    private static String lower(Basis basis, Span words) {
        return basis.words(words).replace('\n', ' ').toLowerCase(Locale.ROOT);
    }

    /** An earlier sentence has the noun, it is one for a person or body, or it stands for something named. */
    private static boolean isToldBefore(Basis basis, Sentence s, Token noun) {
        boolean named = basis.analysis().mentions().stream()
                .anyMatch(m -> m.form() == Mention.Form.NOMINAL && m.span().contains(noun.span()));
        return named
                || SPEAKERS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || basis.analysis().sentences().stream()
                        .filter(e -> e.index() < s.index())
                        .flatMap(e -> e.tokens().stream())
                        .anyMatch(t -> t.isNoun() && t.lemma().equalsIgnoreCase(noun.lemma()));
    }

    @Override
    public List<GateCase> cases() {
        String passage = "Complete the passage from the article: “";
        String text = "The Avon Company built a bridge in Bristol. The bridge opened on Monday."
                + " The police closed the Severn tunnel on Friday. The company, which employs 240 people, was glad.";
        return List.of(
                GateCase.fails(text, "On which day did the bridge open?", "Monday"),
                GateCase.passes(
                        text,
                        passage + "The Avon Company built a bridge in Bristol. The bridge opened on _____.”",
                        "Monday"),
                GateCase.passes(text, "On which day did the police close the Severn tunnel?", "Friday"),
                GateCase.fails(text, "On which day did Bristol and its mayor's own bridge open?", "Monday"),
                GateCase.fails(text, "How many people does the company employ?", "240"),
                GateCase.fails(text, "How many people does the company, which was glad, employ?", "240"),
                GateCase.fails(text, "On which day did its bridge open?", "Monday"),
                GateCase.passes(text, "Which company employs 240 people in its works?", "Avon Company"),
                GateCase.fails(text, "On which day, to his delight, did the Bristol bridge open?", "Monday"),
                GateCase.passes(text, "How many people does the Avon Company employ?", "240"),
                GateCase.passes(text, "On which day did police close the tunnel and its road?", "Friday"));
    }
}
