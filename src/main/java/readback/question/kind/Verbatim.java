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
    private static final Set<String> TIES = Set.of(
            "also",
            "then",
            "too",
            "however",
            "meanwhile",
            "instead",
            "therefore",
            "thus",
            "moreover",
            "furthermore",
            "nevertheless",
            "nonetheless",
            "besides",
            "likewise",
            "finally",
            "even");

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
                            .filter(c -> !isSpliced(c))
                            .flatMap(c -> of(basis, s, untied(s, c.tokens())));
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
                        .filter(c -> Told.isOneSentence(c) && endsAtMark(s, c.tokens()))
                        .flatMap(c -> of(basis, s, untied(s, c.tokens())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Ice cream is new to Rwanda, Odile is pleased": two sentences with a comma. */
    private static boolean isSpliced(Clause clause) {
        Sentence s = clause.sentence();
        return clause.tokens().stream()
                .filter(t -> t.relation().matches("parataxis|dep|ccomp") && !Says.isSaying(t))
                .filter(t -> t.head() >= 0 && !Says.isSaying(s.tokens().get(t.head())))
                .anyMatch(t -> {
                    int start = s.subtree(t.index()).get(0).index();
                    boolean tied = s.children(t.index()).stream()
                            .anyMatch(
                                    c -> c.relation().equals("mark") || c.pos().startsWith("W"));
                    return !tied
                            && s.subtree(t.index()).size() > 5
                            && start > 0
                            && isComma(s, start - 1)
                            && s.children(t.index()).stream()
                                    .anyMatch(c -> c.relation().startsWith("nsubj"));
                });
    }

    /** The clause ends where the sentence has a mark or a conjunction, and what it leaves out begins there too. */
    private static boolean endsAtMark(Sentence s, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int next = tokens.get(i).index() + 1;
            boolean cut = i + 1 == tokens.size()
                    ? next < s.tokens().size()
                    : tokens.get(i + 1).index() != next;
            if (cut
                    && !s.tokens().get(next).pos().matches("\\p{Punct}+|CC|HYPH|-.RB-|``|''")
                    && !s.tokens().get(next).text().matches("[,;:.–—(]")
                    && !TIES.contains(Letters.lower(s.tokens().get(next).text()))) {
                return false;
            }
        }
        return true;
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

    /** Without "also", "then", "however" and the commas that fence them. */
    private static List<Token> untied(Sentence s, List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens);
        for (Token t : tokens) {
            boolean leaf = t.relation().equals("advmod")
                    && s.children(t.index()).stream().allMatch(c -> c.relation().equals("punct"));
            if (!leaf || !TIES.contains(Letters.lower(t.text())) || isFixed(s, t)) {
                continue;
            }
            kept.remove(t);
            boolean before = t.index() > 0 && isComma(s, t.index() - 1);
            boolean after = t.index() + 1 < s.tokens().size() && isComma(s, t.index() + 1);
            if (after && (before || kept.isEmpty() || kept.get(0).index() == t.index() + 1)) {
                kept.remove(s.tokens().get(t.index() + 1));
            }
            if (before && after) {
                kept.remove(s.tokens().get(t.index() - 1));
            }
        }
        return kept;
    }

    /** "not only … but also", "even more": the word belongs to the one beside it. */
    private static boolean isFixed(Sentence s, Token t) {
        boolean but =
                t.index() > 0 && s.tokens().get(t.index() - 1).text().matches("(?i)but|not|if|than|more|and then");
        boolean modifies = t.head() >= 0 && s.tokens().get(t.head()).pos().matches("JJ.*|RB.*|IN|CD|DT");
        return but || modifies;
    }

    private static boolean isComma(Sentence s, int index) {
        return s.tokens().get(index).text().equals(",");
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
