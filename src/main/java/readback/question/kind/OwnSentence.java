package readback.question.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A whole sentence of the article as it stands, to be shown as a quotation with a gap: longer and less simple than what
 * {@link Verbatim} takes apart. A pronoun has what it means before it in the sentence, or gives way to a name where that is
 * certain: "[Ada Brill] sold 240 boats in 2019, when it rained."
 */
final class OwnSentence {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 40;

    private static final Pattern LEANS = Pattern.compile(
            "^(" + String.join("|", Words.lines("openings")) + "|\\S+ \\S+ (later|earlier|after|before))\\b");
    private static final Pattern BROKEN = Pattern.compile("[;:?!“”\"‘\\[\\]…]|\\.\\.");
    private static final Pattern THING = Pattern.compile("it|its|itself|they|them|their|themselves");
    private static final Pattern PERSON = Pattern.compile("he|him|his|himself|she|her|hers|herself");
    private static final Set<String> POINTING = Set.of(
            "this", "these", "those", "that", "such", "there", "here", "then", "i", "we", "us", "our", "my", "you");

    /** What no sentence of the article explains. */
    private static final Set<String> OUTSIDE = Set.of("i", "we", "us", "our", "my", "you", "your", "here");

    private final Basis basis;

    private OwnSentence(Basis basis) {
        this.basis = basis;
    }

    /** The sentences that can be shown so, in order. */
    static List<Verbatim> all(Basis basis) {
        return basis.once(Found.class, OwnSentence::find).stream()
                .map(Found::told)
                .toList();
    }

    private static List<Found> find(Basis basis) {
        OwnSentence finder = new OwnSentence(basis);
        List<Found> found = new ArrayList<>();
        for (Sentence s : basis.analysis().sentences()) {
            finder.of(s, null).map(Found::new).ifPresent(found::add);
        }
        return found;
    }

    /** Kept for all kinds that show sentences. */
    private record Found(Verbatim told) {}

    /** A sentence that stands with the one before it shown: what "she", "also" or "the fund" means is told there. */
    static Optional<Verbatim> after(Basis basis, Sentence s, Sentence before) {
        return new OwnSentence(basis).of(s, before);
    }

    private Optional<Verbatim> of(Sentence s, @Nullable Sentence before) {
        String text = basis.words(s.span());
        int length = text.split("\\s+").length;
        Optional<Token> root = s.tokens().stream().filter(t -> t.head() < 0).findFirst();
        boolean whole = Forms.is(text, "(?s)^[\\p{Lu}\\d].*\\.$")
                && root.isPresent()
                && s.tokens().stream().anyMatch(Verbs::isFinite)
                && s.tokens().stream()
                        .anyMatch(t -> t.relation().startsWith("nsubj")
                                && t.index() < root.get().index());
        if (!whole
                || length < SHORTEST
                || length > LONGEST
                || before == null && LEANS.matcher(text).find()
                || BROKEN.matcher(text).find()
                || isSpoken(s)) {
            return Optional.empty();
        }
        return (before == null ? filled(s) : left(s, before))
                .map(instead -> Verbatim.of(
                        basis,
                        s,
                        root.get(),
                        s.tokens().subList(0, s.tokens().size() - 1),
                        instead,
                        "",
                        List.of(s.span())));
    }

    /** "for the two, at €90 each", "the Birmingham biscuit maker": told before, and not here. */
    static boolean hasUnnamed(Basis basis, Sentence s) {
        return s.tokens().stream().anyMatch(t -> isUnnamed(basis, s, t));
    }

    private static boolean isUnnamed(Basis basis, Sentence s, Token t) {
        boolean the = s.children(t.index()).stream()
                .anyMatch(c -> c.relation().equals("det") && Forms.is(c.text(), "(?i)the"));
        boolean number = t.pos().equals("CD") && Forms.is(t.relation(), "nsubj.*|obj|obl|nmod");
        boolean firm = Forms.is(t.lemma(), "company|firm|\\p{L}*maker|group|retailer|airline|bank|agency")
                && t.isNoun()
                && !t.relation().equals("appos")
                && s.children(t.index()).stream().noneMatch(c -> Forms.is(c.relation(), "appos|nmod|acl.*|flat"))
                && basis.mentionsIn(s.span()).stream()
                        .filter(m -> m.form() == Mention.Form.NAME)
                        .noneMatch(m -> basis.analysis().entity(m.entity()).type() == Entity.Type.ORGANIZATION);
        return the && (number || firm);
    }

    private boolean isSpoken(Sentence s) {
        return basis.analysisStatements().stream()
                .filter(st -> !s.span().overlaps(st.cue()))
                .anyMatch(st -> st.content().stream().anyMatch(c -> c.overlaps(s.span())));
    }

    /** Nothing is filled in where the sentence before has what each pronoun stands for; one that leans on nothing is not shown so. */
    private Optional<TreeMap<Integer, String>> left(Sentence s, Sentence before) {
        Set<Integer> there = new HashSet<>();
        basis.mentionsIn(before.span()).forEach(m -> there.add(m.entity()));
        Set<Integer> named = new HashSet<>();
        boolean leans = false;
        for (Token t : s.tokens()) {
            String low = Letters.lower(t.text());
            Optional<Mention> mention = basis.mentionAt(t);
            boolean person = PERSON.matcher(low).matches();
            boolean thing = THING.matcher(low).matches() && !t.relation().startsWith("expl") && !isWeather(s, t);
            boolean here = mention.isPresent() && named.contains(mention.get().entity()) || thing && follows(s, t);
            boolean told = mention.isPresent() && there.contains(mention.get().entity());
            if ((person || thing) && !here && !told
                    || points(s, t, low)
                            && (OUTSIDE.contains(low) || t.relation().startsWith("nsubj"))) {
                return Optional.empty();
            }
            leans |= (person || thing) && !here || isToldBefore(before, s, t);
            mention.ifPresent(m -> named.add(m.entity()));
        }
        return leans ? Optional.of(new TreeMap<>()) : Optional.empty();
    }

    /** "the thefts" where the sentence before tells of thefts. */
    private static boolean isToldBefore(Sentence before, Sentence s, Token t) {
        return Forms.is(t.pos(), "NNS?")
                && s.children(t.index()).stream().anyMatch(c -> Forms.is(c.text(), "(?i)the|this|these|those"))
                && before.tokens().stream()
                        .anyMatch(o -> o.isNoun() && o.lemma().equalsIgnoreCase(t.lemma()));
    }

    /** Names for pronouns; nothing where one hangs in the air. */
    private Optional<TreeMap<Integer, String>> filled(Sentence s) {
        TreeMap<Integer, String> instead = new TreeMap<>();
        Set<Integer> named = new HashSet<>();
        for (Token t : s.tokens()) {
            String low = Letters.lower(t.text());
            Optional<Mention> mention = basis.mentionAt(t);
            if (mention.isPresent() && mention.get().form() == Mention.Form.NAME) {
                named.add(mention.get().entity());
            }
            boolean expletive = t.relation().startsWith("expl") || isWeather(s, t);
            if (PERSON.matcher(low).matches() || THING.matcher(low).matches() && !expletive && !follows(s, t)) {
                boolean known =
                        mention.isPresent() && named.contains(mention.get().entity());
                if (!known && !fill(t, mention, named, instead)) {
                    return Optional.empty();
                }
            } else if (mention.isPresent() && isHidden(s, mention.get(), named)) {
                if (!fill(s, mention.get(), named, instead)) {
                    return Optional.empty();
                }
            } else if (points(s, t, low)) {
                return Optional.empty();
            }
        }
        return Optional.of(instead);
    }

    /** A noun before it that "it" or "they" can mean: of its number, and not the subject that does something to it. */
    private static boolean follows(Sentence s, Token t) {
        boolean many = Letters.lower(t.text()).startsWith("the");
        boolean object = t.relation().matches("obj|iobj|nsubj:pass");
        return s.tokens().subList(0, t.index()).stream()
                .filter(n -> n.isNoun() && !n.ner().matches("DATE|TIME|DURATION|MONEY|PERCENT"))
                .filter(n -> n.pos().matches(many ? "NNP?S" : "NNP?"))
                .filter(n -> !n.relation().matches("compound|nmod:tmod|obl:tmod"))
                .anyMatch(n -> !object || n.head() != t.head());
    }

    /** "The scientist" where only another sentence says who: not what the headline has ("the airport"). */
    private boolean isHidden(Sentence s, Mention m, Set<Integer> named) {
        String words = Letters.lower(basis.words(m.span()));
        String title = Letters.lower(basis.analysis().article().title());
        return m.form() == Mention.Form.NOMINAL
                && words.startsWith("the ")
                && !named.contains(m.entity())
                && !basis.names().of(m.entity()).isEmpty()
                && !title.contains(words.substring(words.lastIndexOf(' ') + 1))
                && basis.mentionsIn(s.span()).stream()
                        .noneMatch(o -> o.entity() == m.entity() && o.form() == Mention.Form.NAME);
    }

    private boolean fill(Sentence s, Mention m, Set<Integer> named, TreeMap<Integer, String> instead) {
        List<Token> part = s.tokensIn(m.span());
        boolean certain = basis.analysis().entity(m.entity()).type() == Entity.Type.PERSON
                ? Sure.refers(basis, m.span(), m.entity())
                : isLast(m.span(), m.entity());
        if (!certain || part.isEmpty()) {
            return false;
        }
        part.forEach(t -> instead.put(t.index(), ""));
        instead.put(part.get(0).index(), basis.names().of(m.entity()));
        return named.add(m.entity());
    }

    private boolean fill(Token t, Optional<Mention> mention, Set<Integer> named, TreeMap<Integer, String> instead) {
        if (mention.isEmpty() || t.text().matches("(?i).*(self|selves|hers)")) {
            return false;
        }
        int id = mention.get().entity();
        Entity entity = basis.analysis().entity(id);
        String name = basis.names().of(id);
        boolean certain = entity.type() == Entity.Type.PERSON
                ? Sure.refers(basis, t.span(), id)
                : entity.type() == Entity.Type.ORGANIZATION && isLast(t.span(), id);
        if (name.isEmpty() || !certain) {
            return false;
        }
        named.add(id);
        instead.put(t.index(), t.pos().equals("PRP$") ? Letters.possessive(name) : name);
        return true;
    }

    /** The body named last, as the subject of the sentence before, is the only one there. */
    private boolean isLast(Span at, int id) {
        Sentence s = basis.sentence(at);
        if (s.index() == 0) {
            return false;
        }
        Sentence before = basis.analysis().sentences().get(s.index() - 1);
        List<Mention> there = basis.mentionsIn(before.span());
        return before.paragraph() == s.paragraph()
                && there.stream().anyMatch(m -> m.entity() == id && m.form() == Mention.Form.NAME)
                && there.stream()
                        .filter(m -> m.entity() != id)
                        .noneMatch(m -> Set.of(Entity.Type.ORGANIZATION, Entity.Type.PLACE)
                                .contains(basis.analysis().entity(m.entity()).type()));
    }

    /** "It was hot", "it is not known": nothing is meant. */
    private static boolean isWeather(Sentence s, Token t) {
        return t.text().equalsIgnoreCase("it")
                && t.relation().startsWith("nsubj")
                && t.head() >= 0
                && s.children(t.head()).stream()
                        .anyMatch(c -> c.relation().matches("csubj.*|ccomp")
                                || c.text().equals("that"));
    }

    private static boolean points(Sentence s, Token t, String low) {
        boolean conjunction = Forms.is(t.pos(), "IN|W.*|EX") || Forms.is(t.relation(), "mark|expl.*");
        boolean time = low.equals("this")
                && t.head() >= 0
                && s.tokens().get(t.head()).ner().equals("DATE");
        return POINTING.contains(low) && !conjunction && !time
                || Forms.is(low, "yesterday|today|tomorrow|tonight|meanwhile|however|also|too");
    }

    /** "A fire chief said he had saved 200 people": the man of the sentence before may be meant. */
    static boolean leansBack(Basis basis, Verbatim told) {
        Sentence s = told.sentence();
        boolean he = told.tokens().stream()
                .anyMatch(t -> Forms.is(t.text(), "(?i)s?he")
                        && told.instead().getOrDefault(t.index(), t.text()).equalsIgnoreCase(t.text())
                        && t.head() >= 0
                        && s.tokens().get(t.head()).relation().matches("ccomp|parataxis"));
        if (!he || s.index() == 0) {
            return false;
        }
        Sentence before = basis.analysis().sentences().get(s.index() - 1);
        Set<Integer> here =
                basis.mentionsIn(s.span()).stream().map(Mention::entity).collect(Collectors.toSet());
        return before.paragraph() == s.paragraph()
                && basis.mentionsIn(before.span()).stream()
                        .anyMatch(m -> m.form() == Mention.Form.NAME
                                && basis.analysis().entity(m.entity()).type() == Entity.Type.PERSON
                                && !here.contains(m.entity()));
    }
}
