package readback.question.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readback.question.english.Alone;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/** Finds what an article tells in words that stand alone: whole sentences, their clauses, what they report. */
final class VerbatimFinder {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 34;

    /** So many telling words make a statement: "he was convinced" has one. */
    private static final int TOLD = 3;

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "this", "these", "those", "that");
    /** Verbs that tell nothing without the words that follow them. */
    private static final Set<String> SAYING = Words.set("empty-saying");

    private static final Pattern HANGING =
            Pattern.compile("(?i)(?=[ytwd])\\b(yesterday|tomorrow|today|tonight|which ones|do so"
                    + "|did so|the (same|following|next|previous) (day|week|month|year|night|morning))\\b");
    /** "the Central Asian country": which one is told elsewhere. */
    private static final Pattern COUNTRY =
            Pattern.compile("(?i)(?=t)\\bthe (\\S+ ){0,2}(country|nation|town|village)\\b(?! of)");

    private static final Pattern LEANS = Pattern.compile(
            "^(" + String.join("|", Words.lines("openings")) + "|\\S+ \\S+ (later|earlier|after|before))\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?s)^[\\p{Lu}\\d“].*\\.”?$");
    private static final Pattern BROKEN = Pattern.compile("[;:?!()\\[\\]]");

    private static final Set<String> GENERIC = Words.lines("wording/generic-names").stream()
            .flatMap(l -> Stream.of(l.split(",\\s*")))
            .collect(Collectors.toSet());

    private final Basis basis;
    private final Alone alone;
    private final Set<String> common = new HashSet<>();

    VerbatimFinder(Basis basis) {
        this.basis = basis;
        this.alone = Alone.verbatim(basis);
        common.addAll(GENERIC);
        basis.analysis().sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.pos().equals("NN"))
                .forEach(t -> common.add(t.lemma()));
    }

    List<Verbatim> find() {
        List<Verbatim> found = new ArrayList<>();
        for (Sentence s : basis.analysis().sentences()) {
            Map<String, Verbatim> here = new LinkedHashMap<>();
            if (isSentence(s) && !isSpoken(s)) {
                for (boolean cut : new boolean[] {false, true}) {
                    if (here.isEmpty()) {
                        whole(s, cut).ifPresent(v -> here.put(v.words(), v));
                        clauses(s, cut).forEach(v -> here.putIfAbsent(v.words(), v));
                    }
                }
            }
            found.addAll(here.values());
        }
        for (Says says : Says.all(basis)) {
            reported(says).ifPresent(found::add);
        }
        found.sort((a, b) -> Integer.compare(a.sentence().index(), b.sentence().index()));
        return found;
    }

    /** @param cut without what hangs in the air */
    private Optional<Verbatim> whole(Sentence s, boolean cut) {
        if (BROKEN.matcher(basis.words(s.span())).find()) {
            return Optional.empty();
        }
        return Optional.of(Clause.whole(s))
                .filter(c -> !Cuts.isSpliced(c))
                .flatMap(c ->
                        told(s, c, cut).or(() -> of(s, c.root(), Cuts.untied(s, Cuts.opened(s, c.tokens())), cut)));
    }

    /** As it stands; else without what stands between commas. */
    private Optional<Verbatim> told(Sentence s, Clause c, boolean cut) {
        return of(s, c.root(), Cuts.untied(s, c.tokens()), cut)
                .or(() -> of(s, c.root(), Cuts.untied(s, Cuts.tightened(s, c.tokens())), cut));
    }

    /** The main clauses, and those after "which" or "who" that tell something of their own. */
    private List<Verbatim> clauses(Sentence s, boolean cut) {
        List<Verbatim> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            boolean main = t.head() < 0
                    || Forms.is(t.relation(), "conj|parataxis")
                            && t.isVerb()
                            && s.tokens().get(t.head()).head() < 0
                    || t.relation().equals("acl:relcl");
            if (main && !Says.isSaying(t)) {
                Clause.at(s, t.index())
                        .filter(c -> c.tokens().stream()
                                .noneMatch(x ->
                                        Forms.is(x.relation(), "dep|ccomp|parataxis") || "“”\"".contains(x.text())))
                        .filter(c -> !t.relation().equals("acl:relcl")
                                || c.subject().stream().anyMatch(x -> x.index() == t.head()))
                        .filter(c -> Cuts.isJoined(c) && Told.isOneSentence(c) && Cuts.endsAtMark(s, c.tokens()))
                        .flatMap(c -> told(s, c, cut))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** What somebody said, with the speaker in front. */
    private Optional<Verbatim> reported(Says says) {
        Clause clause = says.clause();
        if (clause == null
                || says.that() == null
                || says.fact().standing() == Standing.DENIED
                || says.fact().content().size() != 1
                || clause.tokens().stream().anyMatch(t -> "“”\"".contains(t.text()))
                || !Told.isOneSentence(clause)) {
            return Optional.empty();
        }
        boolean vague = says.entity() != null
                && (!says.isNamedThere(basis)
                                && basis.analysis().entity(says.entity()).type() != Entity.Type.PERSON
                        || common.contains(Letters.lower(says.who().replaceFirst("^the ", ""))));
        boolean it = clause.subject().stream().anyMatch(t -> t.text().matches("(?i)it|they"))
                && !clause.finite().text().matches("would|will");
        if (vague || it || Bag.of(says.that()).size() < TOLD) {
            return Optional.empty();
        }
        Set<Integer> named = says.entity() == null ? Set.of() : Set.of(says.entity());
        Sentence s = clause.sentence();
        List<Token> tokens = Cuts.untied(s, clause.tokens());
        return resolved(
                s,
                clause.root(),
                tokens,
                tokens,
                true,
                named,
                says.who() + " " + says.verb() + " that",
                says.evidence(basis));
    }

    private boolean isSentence(Sentence s) {
        String text = basis.words(s.span());
        boolean subject = s.tokens().stream().anyMatch(t -> t.relation().startsWith("nsubj"));
        return subject
                && s.tokens().stream().anyMatch(Verbs::isFinite)
                && SENTENCE.matcher(text).matches()
                && !LEANS.matcher(text).find();
    }

    /** Part of what somebody said, with the speaker outside the sentence. */
    private boolean isSpoken(Sentence s) {
        for (Fact.Statement st : basis.analysisStatements()) {
            boolean said = st.content().stream().anyMatch(c -> c.overlaps(s.span()));
            if (said && !s.span().overlaps(st.cue())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Verbatim> of(Sentence s, Token root, List<Token> tokens, boolean cut) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        List<Token> told = new ArrayList<>();
        boolean quoted = false;
        for (Token t : tokens) {
            if ("“”\"".contains(t.text())) {
                quoted = t.text().equals("“") || t.text().equals("\"") && !quoted;
            } else if (!quoted) {
                told.add(t);
            } else if (PRONOUNS.contains(Letters.lower(t.text()))
                    && !t.relation().equals("mark")) {
                return Optional.empty();
            }
        }
        if (told.size() < 4 || told.get(0).relation().equals("punct") || isClaimed(s, tokens)) {
            return Optional.empty();
        }
        return resolved(s, root, tokens, told, cut, Set.of(), "", List.of(s.span()));
    }

    private Optional<Verbatim> resolved(
            Sentence s,
            Token root,
            List<Token> tokens,
            List<Token> told,
            boolean cut,
            Set<Integer> named,
            String lead,
            List<Span> proof) {
        Optional<Alone.Kept> words = cut
                ? alone.shortened(s, told, root, named)
                : alone.resolve(s, told, named).map(instead -> new Alone.Kept(told, instead));
        return words.map(kept -> {
                    List<Token> left = tokens.stream()
                            .filter(t -> kept.tokens().contains(t) || !told.contains(t))
                            .toList();
                    TreeMap<Integer, String> instead = kept.instead();
                    Token first = left.get(0);
                    if (!instead.containsKey(first.index()) && Letters.mayBeLowered(first)) {
                        instead.put(first.index(), Letters.lowerFirst(first.text()));
                    }
                    return Verbatim.of(basis, s, root, left, instead, lead, proof);
                })
                .filter(v -> !namesTwice(v) && !hangs(v))
                .filter(v -> v.length() >= SHORTEST && v.length() <= LONGEST);
    }

    /** Said by somebody, and the words that say so are not among these. */
    private boolean isClaimed(Sentence s, List<Token> tokens) {
        return basis.analysisStatements().stream()
                .filter(st -> st.evidence().overlaps(s.span()))
                .anyMatch(st ->
                        tokens.stream().anyMatch(t -> st.content().stream().anyMatch(c -> c.contains(t.span())))
                                && tokens.stream().noneMatch(t -> st.cue().overlaps(t.span())));
    }

    /** "a feed went online yesterday", "11 have been injured", "it did not say which ones". */
    private static boolean hangs(Verbatim v) {
        Token asserted = v.asserted();
        boolean said = asserted != v.root();
        boolean it = v.children(asserted).stream()
                .anyMatch(c -> c.relation().startsWith("nsubj") && Forms.is(c.text(), "(?i)it|they"));
        boolean would = v.children(asserted).stream().anyMatch(c -> Forms.is(c.text(), "would|will"));
        int telling = !said
                ? TOLD
                : (int) v.tokens().stream()
                        .filter(t -> t.index() >= asserted.index() || t.head() == asserted.index())
                        .filter(t -> Forms.is(t.pos(), "N.*|V.*|J.*|CD|RB"))
                        .filter(t -> !Forms.is(t.relation(), "aux.*|cop"))
                        .count();
        boolean nothing = SAYING.contains(asserted.lemma())
                && v.children(asserted).stream().noneMatch(c -> Forms.is(c.relation(), "ccomp|xcomp"));
        boolean country = COUNTRY.matcher(v.words()).find();
        return nothing
                || country
                || said && (it && !would || telling < TOLD)
                || HANGING.matcher(v.words()).find()
                || v.tokens().stream()
                        .anyMatch(t -> t.pos().equals("CD")
                                && Forms.is(t.relation(), "nsubj.*|obj")
                                && v.children(t).stream().noneMatch(c -> Forms.is(c.relation(), "nmod.*|compound")));
    }

    /** "The employee used eight of Erika Sekiguchi’s days": a name for "her" makes two of one person. */
    private static boolean namesTwice(Verbatim v) {
        TreeMap<Integer, String> instead = v.instead();
        boolean filled = v.tokens().stream()
                .filter(t -> t.isPronoun() && !t.relation().startsWith("nsubj"))
                .anyMatch(t -> !instead.getOrDefault(t.index(), "").isEmpty());
        return filled
                && v.tokens().stream()
                        .filter(t -> t.relation().startsWith("nsubj") && t.pos().equals("NN"))
                        .anyMatch(t ->
                                v.children(t).stream().anyMatch(c -> c.text().equalsIgnoreCase("the")));
    }
}
