package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.english.Alone;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Wording;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A sentence of the article, or one main clause of it, as it stands: who says it included, pronouns filled in,
 * connectives left out.
 *
 * @param instead what stands in place of which token
 */
record Verbatim(Sentence sentence, List<Token> tokens, TreeMap<Integer, String> instead) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 34;

    /** Every sentence that stands alone, in order; of one that doesn't, or is long, its main clauses. */
    static List<Verbatim> all(Basis basis) {
        return basis.once(Verbatim.class, Verbatim::find);
    }

    private static List<Verbatim> find(Basis basis) {
        List<Verbatim> found = new ArrayList<>();
        for (Sentence s : basis.analysis().sentences()) {
            if (!isSentence(basis, s) || isSpoken(basis, s)) {
                continue;
            }
            Optional<Verbatim> whole = basis.words(s.span()).matches("(?s).*[;:?!()\\[\\]].*")
                    ? Optional.empty()
                    : Optional.of(Clause.whole(s))
                            .filter(c -> !Cuts.isSpliced(c))
                            .flatMap(c -> of(basis, s, Cuts.untied(s, c.tokens()))
                                    .or(() -> of(basis, s, Cuts.untied(s, Cuts.tightened(s, c.tokens())))));
            if (whole.isPresent()) {
                found.add(whole.get());
            } else {
                clauses(basis, s).forEach(found::add);
            }
        }
        return found;
    }

    private static List<Verbatim> clauses(Basis basis, Sentence s) {
        List<Verbatim> found = new ArrayList<>();
        if (basis.words(s.span()).matches("(?s).*[“”\"].*")) {
            return found;
        }
        for (Token t : s.tokens()) {
            boolean main = t.head() < 0
                    || t.relation().matches("conj|parataxis")
                            && t.isVerb()
                            && s.tokens().get(t.head()).head() < 0;
            if (main && !Says.isSaying(t)) {
                Clause.at(s, t.index())
                        .filter(c ->
                                c.tokens().stream().noneMatch(x -> x.relation().matches("dep|ccomp|parataxis")))
                        .filter(c -> Told.isOneSentence(c) && Cuts.endsAtMark(s, c.tokens()))
                        .flatMap(c -> of(basis, s, Cuts.untied(s, c.tokens())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isSentence(Basis basis, Sentence s) {
        String text = basis.words(s.span());
        boolean subject = s.tokens().stream().anyMatch(t -> t.relation().startsWith("nsubj"));
        return subject
                && s.tokens().stream().anyMatch(Verbs::isFinite)
                && text.matches("(?s)^[\\p{Lu}\\d“].*\\.”?$")
                && !text.matches(
                        "(?s)^(If not|If so|Not only|Here|Those|These|This|That|Such|Another|Other|Since then|By"
                                + " then|Later|Earlier|Afterwards?|At the time|In turn|As a result|In contrast|By"
                                + " contrast|For example|For instance|In addition|In response|On the other hand|In"
                                + " return|Asked|At first|In fact|In reality)\\b.*")
                && !text.matches("(?s)^\\S+ \\S+ (later|earlier|after|before)\\b.*");
    }

    /** Part of what somebody said, with the speaker outside the sentence. */
    private static boolean isSpoken(Basis basis, Sentence s) {
        for (Fact.Statement st : basis.analysisStatements()) {
            boolean said = st.content().stream().anyMatch(c -> c.overlaps(s.span()));
            if (said && !s.span().overlaps(st.cue())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Verbatim> of(Basis basis, Sentence s, List<Token> tokens) {
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
            } else if (Set.of("he", "she", "it", "they", "him", "her", "them", "this", "these", "those", "that")
                            .contains(Letters.lower(t.text()))
                    && !t.relation().equals("mark")) {
                return Optional.empty();
            }
        }
        if (told.size() < 4 || told.get(0).relation().equals("punct") || isClaimed(basis, s, tokens)) {
            return Optional.empty();
        }
        return Alone.verbatim(basis)
                .resolve(s, told, Set.of())
                .map(instead -> {
                    Token first = tokens.get(0);
                    if (!instead.containsKey(first.index()) && Letters.mayBeLowered(first)) {
                        instead.put(first.index(), Letters.lowerFirst(first.text()));
                    }
                    return new Verbatim(s, tokens, instead);
                })
                .filter(v -> !v.namesTwice())
                .filter(v -> v.words(basis).split(" ").length >= SHORTEST
                        && v.words(basis).split(" ").length <= LONGEST);
    }

    /** Said by somebody, and the words that say so are not among these. */
    private static boolean isClaimed(Basis basis, Sentence s, List<Token> tokens) {
        return basis.analysisStatements().stream()
                .filter(st -> st.evidence().overlaps(s.span()))
                .anyMatch(st ->
                        tokens.stream().anyMatch(t -> st.content().stream().anyMatch(c -> c.contains(t.span())))
                                && tokens.stream().noneMatch(t -> st.cue().overlaps(t.span())));
    }

    /** "The employee used eight of Erika Sekiguchi’s days": a name for "her" makes two of one person. */
    private boolean namesTwice() {
        boolean filled = tokens.stream()
                .filter(t -> t.isPronoun() && !t.relation().startsWith("nsubj"))
                .anyMatch(t -> !instead.getOrDefault(t.index(), "").isEmpty());
        return filled
                && tokens.stream()
                        .filter(t -> t.relation().startsWith("nsubj") && t.pos().equals("NN"))
                        .anyMatch(t -> sentence.children(t.index()).stream()
                                .anyMatch(c -> c.text().equalsIgnoreCase("the")));
    }

    /** As a sentence without capital and full stop. */
    String words(Basis basis) {
        return Wording.of(basis.analysis().article(), tokens, instead).replaceAll("[.,;:]+$", "");
    }

    /** As a sentence with capital and full stop. */
    String sentence(Basis basis) {
        return Asking.sentence(words(basis)).replaceFirst("([.!?]”)\\.$", "$1");
    }

    /** With other words in place of these; nothing if they are not in it as they stand. */
    Optional<String> with(Basis basis, Span part, String words) {
        List<Token> gone = tokens.stream().filter(t -> part.contains(t.span())).toList();
        boolean same = !gone.isEmpty()
                && gone.get(0).span().start() == part.start()
                && gone.get(gone.size() - 1).span().end() == part.end()
                && gone.get(gone.size() - 1).index() - gone.get(0).index() + 1 == gone.size();
        if (!same
                || gone.stream()
                        .anyMatch(t -> !instead.getOrDefault(t.index(), "+").equals("+") && t.index() != first())) {
            return Optional.empty();
        }
        TreeMap<Integer, String> other = new TreeMap<>(instead);
        for (Token t : gone) {
            other.put(t.index(), t == gone.get(gone.size() - 1) ? words : "");
        }
        String all = Wording.of(basis.analysis().article(), tokens, other);
        return Optional.of((all.startsWith(words) ? all.replaceAll("[.,;:]+$", "") + "." : Asking.sentence(all))
                .replaceFirst("([.!?]”)\\.$", "$1"));
    }

    private int first() {
        return tokens.get(0).index();
    }

    /** Whether these words stand inside quotation marks. */
    boolean isQuoted(Span part) {
        boolean quoted = false;
        for (Token t : tokens) {
            if ("“”\"".contains(t.text())) {
                quoted = t.text().equals("“") || t.text().equals("\"") && !quoted;
            } else if (quoted && t.span().overlaps(part)) {
                return true;
            }
        }
        return false;
    }
}
