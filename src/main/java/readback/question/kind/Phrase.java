package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Sentence;
import readback.text.Token;

/** A thing or people without a name as an answer to type: "the two air force helicopters", or "the helicopters". */
final class Phrase {

    /** Nouns that say nothing as an answer, and words before a noun after which "they" is some of them. */
    private static final Set<String> VAGUE = Words.set("vague");

    /** "the visitors" are some team with a name. */
    /** What is called by the name of its place. */
    private static final Set<String> SITES = Words.set("sites");

    private static final Set<String> STAND_INS = Words.set("stand-ins");

    private static final Set<String> BODIES = Words.set("bodies");

    private static final String OPEN =
            "(?i)each|every|no|neither|either|any|few|this|that|these|those|another|his|her|its"
                    + "|their|my|our|your|some|many|most|such|other|others|more|less|none|half|much|least|several";

    private static final List<String> KNOWN_AS = List.of(",", "known", "as");

    private static final int LONGEST = 9;

    private Phrase() {}

    /** The phrase of this noun as a key, with "and" and what follows if there are two; shorter wordings are right too. */
    static Optional<Typed> of(Basis basis, Sentence s, Token noun) {
        List<Token> all = whole(s, noun);
        boolean hangs = all.stream()
                .anyMatch(t -> t.index() > noun.index() && Forms.is(t.text(), OPEN) && !isOfSecond(s, t, noun));
        List<Token> whole =
                hangs ? all.stream().filter(t -> t.index() <= noun.index()).toList() : all;
        boolean open = whole.isEmpty()
                || whole.size() > LONGEST
                || isVague(whole, noun)
                || isSaidToBe(s, noun)
                || whole.stream()
                        .anyMatch(t -> Forms.is(t.text(), OPEN) && t.index() < noun.index()
                                || t.isVerb() && t.index() > noun.index());
        if (open) {
            return Optional.empty();
        }
        boolean two = whole.stream().anyMatch(t -> t.relation().equals("conj") && t.head() == noun.index());
        Set<String> accepted = new LinkedHashSet<>();
        add(accepted, words(basis, whole));
        if (!two) {
            List<Token> front =
                    whole.stream().filter(t -> t.index() <= noun.index()).toList();
            add(accepted, words(basis, front));
            List<Token> core = front.stream()
                    .filter(t -> t == noun || Forms.is(t.relation(), "compound"))
                    .toList();
            if (core.get(0).index() + core.size() == noun.index() + 1 && opensWord(basis, core.get(0))) {
                add(accepted, words(basis, core));
            }
            named(basis, s, noun).forEach(n -> add(accepted, n));
            Optional<String> told = basis.told(s, noun);
            if (told.isEmpty()
                    && Sort.isBody(noun)
                    && front.get(0).text().equalsIgnoreCase("the")
                    && front.size() == 2) {
                return Optional.empty();
            }
            told.ifPresent(t -> add(accepted, t));
            letters(basis, s, noun).ifPresent(t -> add(accepted, t));
            if (!VAGUE.contains(Letters.lower(noun.lemma()))) {
                add(accepted, Letters.inside(noun));
            }
        }
        knownAs(basis, s, noun).ifPresent(t -> add(accepted, t));
        s.children(noun.index()).stream()
                .filter(c -> c.relation().equals("appos") && c.isProperNoun())
                .map(c -> whole(s, c))
                .filter(w -> !w.isEmpty() && !two)
                .forEach(w -> add(accepted, words(basis, w)));
        return Optional.of(new Typed(List.copyOf(accepted), Typed.Sort.PHRASE, List.of()));
    }

    /** "scheme", not "home scheme" of "340-home scheme". */
    private static boolean opensWord(Basis basis, Token first) {
        int start = first.span().start();
        return start == 0
                || Character.isWhitespace(basis.analysis().article().text().charAt(start - 1));
    }

    /** "The 340-home scheme at Kell Meadows" is "the Kell Meadows scheme", and "Kell Meadows" for short. */
    private static List<String> named(Basis basis, Sentence s, Token noun) {
        List<String> found = new ArrayList<>();
        for (Token t : s.children(noun.index())) {
            boolean at = t.isProperNoun()
                    && t.index() > noun.index()
                    && t.relation().startsWith("nmod")
                    && s.children(t.index()).stream()
                            .anyMatch(c -> c.relation().equals("case") && Forms.is(c.text(), "at"));
            List<Token> name = whole(s, t).stream().filter(Token::isProperNoun).toList();
            if (at && name.contains(t) && t.index() - name.get(0).index() + 1 == name.size()) {
                String words = Wording.of(basis.analysis().article(), name, Map.of());
                found.add("the " + words + " " + noun.text());
                found.add("the " + noun.text() + " at " + words);
                if (SITES.contains(Letters.lower(noun.lemma()))) {
                    found.add(words);
                }
            }
        }
        return found;
    }

    /**
     * "the boats", "experts on bats", not "the company" nor "the Kell-based company", which has a name: the noun or some word
     * with it tells something.
     */
    private static boolean isVague(List<Token> whole, Token noun) {
        boolean bare = whole.stream()
                .allMatch(t -> t.index() > noun.index() || t == noun || Forms.is(t.relation(), "det|nummod|punct"));
        String lemma = Letters.lower(noun.lemma());
        boolean body = BODIES.contains(lemma)
                && !noun.isProperNoun()
                && whole.stream().anyMatch(t -> t.text().equalsIgnoreCase("the"));
        return body || bare && STAND_INS.contains(lemma) || VAGUE.contains(lemma) && bare && whole.size() < 4;
    }

    /** "The lumps were iron rivets": what it was is as good an answer. */
    private static boolean isSaidToBe(Sentence s, Token noun) {
        return noun.head() >= 0
                && s.tokens().get(noun.head()).isNoun()
                && s.children(noun.head()).stream().anyMatch(c -> c.relation().equals("cop"));
    }

    /** "the Hand of Saint Aldric" in "The reliquary, known as the Hand of Saint Aldric, is …". */
    private static Optional<String> knownAs(Basis basis, Sentence s, Token noun) {
        List<Token> behind = s.tokens().subList(noun.index() + 1, s.tokens().size());
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Token t : behind) {
            boolean next = at < KNOWN_AS.size() && Forms.is(t.text(), KNOWN_AS.get(at));
            if (at < KNOWN_AS.size() && !next
                    || at == KNOWN_AS.size() && t.text().equals(",")) {
                break;
            }
            if (at == KNOWN_AS.size()) {
                words.append(words.isEmpty() ? "" : " ").append(basis.words(t.span()));
            } else {
                at++;
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words.toString());
    }

    /** "BDF" behind "the Baltic Dockers' Federation". */
    private static Optional<String> letters(Basis basis, Sentence s, Token noun) {
        int at = noun.index() + 1;
        boolean there = at + 2 < s.tokens().size()
                && s.tokens().get(at).text().matches("\\(|-LRB-")
                && s.tokens().get(at + 1).text().matches("\\p{Lu}{2,6}");
        return there ? Optional.of(basis.words(s.tokens().get(at + 1).span())) : Optional.empty();
    }

    /** "Calado and her colleagues": the word is of the second of two. */
    private static boolean isOfSecond(Sentence s, Token t, Token noun) {
        return t.head() >= 0
                && s.tokens().get(t.head()).relation().equals("conj")
                && s.tokens().get(t.head()).head() == noun.index();
    }

    /** From the first word of the phrase to its noun, with "of" and what belongs to it; no clause and no aside. */
    private static List<Token> whole(Sentence s, Token noun) {
        List<Token> tokens = new ArrayList<>();
        for (Token t : s.subtree(noun.index())) {
            boolean gap = !tokens.isEmpty() && tokens.get(tokens.size() - 1).index() + 1 != t.index();
            if (t.index() <= noun.index()) {
                if (gap
                        || t.relation().equals("punct")
                                && !t.text().equals("-")
                                && !t.text().equals("'")) {
                    return List.of();
                }
                tokens.add(t);
            } else if (gap || t.text().matches("[,–—(;:-]") || Forms.is(t.text(), "(?i)who|which|that|whose|where")) {
                break;
            } else {
                tokens.add(t);
            }
        }
        return tokens;
    }

    private static void add(Set<String> accepted, String words) {
        accepted.add(words);
        accepted.add(words.replaceFirst("^(the|an?) ", ""));
    }

    private static String words(Basis basis, List<Token> tokens) {
        Token first = tokens.get(0);
        return Wording.of(basis.analysis().article(), tokens, Map.of(first.index(), Letters.inside(first)));
    }
}
