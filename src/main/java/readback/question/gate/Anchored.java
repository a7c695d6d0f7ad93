package readback.question.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Words;
import readback.text.Entity;

/**
 * A question names what it is about: a person, place or body, or the thing that the headline names. "A second attempt is
 * planned for April" could stand in any article.
 */
public final class Anchored implements Gate {

    private static final Pattern NAME = Pattern.compile("(?<![.?!:] |^)(?<!^[“_])\\b\\p{Lu}[\\p{L}’'.-]+");
    private static final Pattern CALENDAR = Pattern.compile(
            "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
                    + "|October|November|December|Christmas|Easter");
    /** "his country" is that of whoever is asked for, or named. */
    private static final Pattern OWN =
            Pattern.compile("\\b(his|her|their|its) (own )?(country|nation|city|town|village)\\b");

    private static final Pattern QUOTED = Pattern.compile("“[^”]{20,}”");

    /** Kinds that quote sentences, or whose items are looked at one by one. */
    private static final Set<String> ASIDE = Set.of("said-what", "match-speakers", "refers-to", "order-events");

    private static final Pattern CLAIM =
            Pattern.compile("^How does the article present the (statement|suggestion) that ");

    /** A statement to be judged has a name among its first words, and at least so many telling ones in all. */
    private static final int FIRST = 6;

    private static final int JUDGED = 7;

    private static final int STEM = 6;

    /** A count of so few is worth keeping only where it is what the article is about. */
    private static final Set<String> SMALL = Words.set("small-numbers");

    /**
     * "a pipeline which [Alan Brightwell] said would be repaired": safe is only what a sentence begins with, or the rest of a
     * name ("[Conor] Heaslip").
     */
    private static final Pattern FILLED_INSIDE = Pattern.compile("“[^“]*[^“] ?\\[(?![^\\]]+\\] \\p{Lu})");

    /** From so many words of the headline on, a question is about what the article is about. */
    private static final int TOPIC = 2;

    private static final Pattern SAID = Pattern.compile("^\\p{L}+ \\p{L}+ that ");

    /** "the certificate", "the younger one": of what, only the sentences before tell. */
    private static final Pattern DEFINITE = Pattern.compile("(?i)\\b(the|this|these|those|its|ones?)\\b");

    /** From so many telling words on, what somebody said is known by itself, if it points to nothing said before. */
    private static final int TELLING = 5;

    @Override
    public String id() {
        return "anchored";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (Parts.isCompletion(draft.stem())
                && FILLED_INSIDE.matcher(draft.stem()).find()) {
            return Optional.of("A name is put into the middle of the article's sentence.");
        }
        if (ASIDE.contains(draft.kind())
                || QUOTED.matcher(Parts.asked(draft.stem())).find()) {
            return Optional.empty();
        }
        String stem = Parts.asked(draft.stem());
        if (draft.kind().equals("claim-or-fact")
                && Bag.of(CLAIM.matcher(stem).replaceFirst("")).size() < TELLING) {
            return Optional.of("The statement says too little.");
        }
        boolean lead = Parts.isLead(draft, basis);
        if (draft.kind().equals("true-false-not-given")
                && (!lead && !opens(basis, stem) || Bag.of(stem).size() < JUDGED)) {
            return Optional.of("The statement does not begin with what it is about, or says too little.");
        }
        Set<String> title = Bag.of(basis.analysis().article().title());
        long told = Bag.of(stem).stream().filter(w -> isAmong(title, w)).count();
        if (draft.kind().equals("true-false-not-given") && told < TOPIC && !isAboutLead(basis, stem)) {
            return Optional.of("The statement is not about what the headline tells.");
        }
        boolean few = SMALL.contains(draft.key().shown().split(" ")[0].toLowerCase(Locale.ROOT));
        if (draft.kind().equals("how-many") && told < TOPIC && (few || !hasBody(basis, stem))) {
            return Optional.of("No person or body is named that the figure belongs to.");
        }
        boolean known = basis.analysis().entities().stream()
                .flatMap(e -> e.aliases().stream())
                .anyMatch(a -> a.length() > 2 && Character.isUpperCase(a.charAt(0)) && stem.startsWith(a));
        if (known || hasName(stem) || OWN.matcher(stem).find()) {
            return Optional.empty();
        }
        if (draft.kind().equals("who-said")
                && Bag.of(stem).size() >= TELLING
                && !DEFINITE.matcher(SAID.matcher(stem).replaceFirst("")).find()) {
            return Optional.empty();
        }
        boolean about = (lead || Parts.isCompletion(draft.stem())) && isAboutLead(basis, stem);
        return about || told >= TOPIC ? Optional.empty() : Optional.of("The question names nobody and nothing.");
    }

    /** A sentence that is shown tells of what the first one told. */
    private static boolean isAboutLead(Basis basis, String stem) {
        Set<String> lead = new HashSet<>(Bag.of(basis.analysis().article().title()));
        lead.addAll(basis.bag(basis.analysis().sentences().get(0)));
        return Bag.of(stem).stream().filter(w -> isAmong(lead, w)).count() > TOPIC;
    }

    /** "withdrawn" beside "withdrawing": the same word, or one with the same beginning. */
    private static boolean isAmong(Set<String> title, String word) {
        String start = word.substring(0, Math.min(STEM, word.length()));
        return title.contains(word)
                || word.length() > STEM && title.stream().anyMatch(t -> t.length() > STEM && t.startsWith(start));
    }

    /** "Kelvane Resources said …", "Sorra's only shop closed …": a name among the first words. */
    private static boolean opens(Basis basis, String stem) {
        String[] words = stem.split(" ");
        String first = String.join(" ", List.of(words).subList(0, Math.min(FIRST, words.length)));
        return hasName(first)
                || basis.analysis().entities().stream()
                        .flatMap(e -> e.aliases().stream())
                        .anyMatch(a -> a.length() > 2 && Character.isUpperCase(a.charAt(0)) && stem.startsWith(a));
    }

    /** A person or body by name, or a place where it happened: not "the Birmingham biscuit maker". */
    private static boolean hasBody(Basis basis, String stem) {
        return basis.analysis().entities().stream()
                .anyMatch(e -> e.aliases().stream()
                        .filter(a -> a.length() > 2 && Character.isUpperCase(a.charAt(0)))
                        .anyMatch(a -> e.type() == Entity.Type.PLACE
                                ? Pattern.compile("\\b(in|at|of|near|from|to|on) (the )?" + Pattern.quote(a)
                                                        + "(?![\\p{L}’'])")
                                                .matcher(stem)
                                                .find()
                                        || stem.contains(a + "’s ")
                                        || stem.contains(a + "'s ")
                                : stem.contains(a)));
    }

    private static boolean hasName(String stem) {
        Matcher m = NAME.matcher(stem);
        while (m.find()) {
            if (!CALENDAR.matcher(m.group()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<GateCase> cases() {
        String text = "Tobias Lindqvist failed to land in Skarn. A second attempt is planned for April. Skarn waits.";
        return List.of(
                GateCase.fails(text, "In which month is a second attempt planned?", "April"),
                GateCase.fails(
                        text,
                        "Tobias Lindqvist waits in the tent of a friend for better weather.",
                        "True",
                        "False",
                        "Not given"),
                GateCase.fails(
                        text,
                        "Complete the sentence from the article: “The land which [Skarn] wants costs _____ euros.”",
                        "30"),
                GateCase.passes(text, "Who failed to land in Skarn?", "Tobias Lindqvist"));
    }
}
