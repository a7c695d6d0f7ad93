package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Wording;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A sentence said word for word that can be understood alone.
 *
 * @param words without quotation marks and full stop
 * @param that  as the words after "that", where it speaks of nobody as "I", "we" or "you"; else empty
 * @param hangs whether it is more than one sentence, in which a pronoun may stand for something said before: it can be
 *              asked about word for word, but is no option beside others
 */
record Quoted(String words, String that, boolean hangs) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 28;
    /** So many telling words make a quotation worth asking about. */
    private static final int TELLING = 4;
    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "go", "get", "say", "think", "know", "make", "thing", "something", "lot", "other", "such");
    /** So many sentences of one quotation are enough. */
    private static final int BEST = 2;

    /** The sentences of a quotation that can be asked about, those that tell most first, two at most. */
    static List<Quoted> of(Basis basis, Fact.Statement s) {
        List<Quoted> found = all(basis, s);
        found.sort(Comparator.comparing((Quoted q) -> q.hangs())
                .thenComparing(q -> -Bag.of(q.words()).size()));
        return found.size() > BEST ? found.subList(0, BEST) : found;
    }

    private static List<Quoted> all(Basis basis, Fact.Statement s) {
        List<Quoted> found = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (Span piece : s.content()) {
            for (Sentence sentence : basis.analysis().sentences()) {
                if (!sentence.span().overlaps(piece)) {
                    continue;
                }
                List<Token> tokens = sentence.tokensIn(piece).stream()
                        .filter(t -> !Reported.isQuote(t))
                        .toList();
                boolean goesOn = !open.isEmpty()
                        && !tokens.isEmpty()
                        && sentence.tokens().contains(open.get(0))
                        && Character.isLowerCase(tokens.get(0).text().charAt(0));
                if (!goesOn) {
                    add(basis, s, open, found);
                    open.clear();
                }
                open.addAll(tokens);
            }
        }
        add(basis, s, open, found);
        if (found.isEmpty()) {
            s.content().forEach(piece -> whole(basis, piece).ifPresent(found::add));
        }
        return found;
    }

    /** Short sentences said in one breath, as they stand: "They are a hard audience. They walk out". */
    private static Optional<Quoted> whole(Basis basis, Span piece) {
        String words = basis.words(piece).strip().replaceAll("[.,;]+$", "");
        int count = words.split(" ").length;
        boolean plain = !words.matches("(?s).*[\\n“”\"!?()\\[\\]…–—].*|(?s).*\\.\\..*");
        boolean sentences = words.matches("(?s)\\p{Lu}.*\\. \\p{Lu}.*");
        boolean alone = basis.sentence(piece).tokens().stream()
                .filter(t -> piece.contains(t.span()))
                .filter(t -> t.isNoun() || t.isPronoun())
                .findFirst()
                .filter(t -> t.text().matches("(?i)he|she|it|they|him|her|them|his|their|its"))
                .isEmpty();
        return count > SHORTEST && count <= LONGEST && plain && sentences && alone
                ? Optional.of(new Quoted(words, "", true))
                : Optional.empty();
    }

    private static void add(Basis basis, Fact.Statement s, List<Token> tokens, List<Quoted> found) {
        List<Token> kept = bare(tokens);
        if (kept.size() > LONGEST) {
            Sentence sentence = basis.sentence(kept.get(0).span());
            for (List<Token> part : Shorter.of(sentence, kept)) {
                if (part.size() <= LONGEST) {
                    add(basis, s, part, found);
                    return;
                }
            }
        }
        long words = kept.stream()
                .filter(t -> Character.isLetterOrDigit(t.text().charAt(0)))
                .count();
        if (words < SHORTEST || words > LONGEST || !isWhole(kept) || Reported.tellsOther(basis, s, kept)) {
            return;
        }
        Map<Integer, String> named = named(basis, s, kept);
        boolean hangs = hangs(kept.stream().filter(t -> !named.containsKey(t.index())).toList());
        if (hangs) {
            return;
        }
        Map<Integer, String> joins = new TreeMap<>();
        for (int i = 1; i < kept.size(); i++) {
            boolean gap = kept.get(i).index() > kept.get(i - 1).index() + 1;
            if (gap && kept.get(i).pos().equals("CC")) {
                joins.put(kept.get(i).index(), ", " + kept.get(i).text());
            }
        }
        String text = Wording.of(basis.analysis().article(), kept, joins).replace(" , ", ", ");
        if (text.matches(".*[“”\"?!()\\[\\]–—].*")
                || text.matches(".*(…|\\.\\.).*")
                || telling(kept) < TELLING) {
            return;
        }
        joins.putAll(named);
        String filled = Wording.of(basis.analysis().article(), kept, joins).replace(" , ", ", ");
        found.add(new Quoted(Letters.capital(filled), named.isEmpty() ? that(kept, text) : "", false));
    }

    /** Nouns, figures, adjectives and verbs that say something; "I would rather be bored than right" has two. */
    private static long telling(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.isNoun() || t.isVerb() || t.pos().startsWith("JJ") || t.pos().equals("CD"))
                .filter(t -> !t.relation().startsWith("aux"))
                .map(t -> Letters.lower(t.lemma()))
                .filter(l -> !LIGHT.contains(l))
                .distinct()
                .count();
    }

    /** "[Ada Brill] came" for "she came", where the pronoun hangs and can only stand for that person. */
    private static Map<Integer, String> named(Basis basis, Fact.Statement s, List<Token> kept) {
        Map<Integer, String> found = new TreeMap<>();
        Set<Integer> known = new TreeSet<>();
        for (Token t : kept) {
            String low = Letters.lower(t.text());
            Optional<Mention> mention = basis.mentionAt(t);
            if (mention.isEmpty() || mention.get().form() == Mention.Form.NAME) {
                mention.ifPresent(m -> known.add(m.entity()));
                continue;
            }
            int entity = mention.get().entity();
            String name = basis.names().of(entity);
            boolean other = !Objects.equals(s.speaker().entity(), entity);
            if (low.matches("he|she|him|her|his")
                    && other
                    && !name.isEmpty()
                    && new Others(basis).isSpeaker(basis.analysis().entity(entity))
                    && Sure.refers(basis, t.span(), entity)
                    && known.add(entity)) {
                boolean whose = t.pos().equals("PRP$");
                found.put(t.index(), "[" + (whose ? Letters.possessive(name) : name) + "]");
            }
        }
        return found;
    }

    /** Without a connective in front and marks at the end. */
    private static List<Token> bare(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).text().equals(",")) {
            from++;
        }
        while (to > from
                && Set.of(",", ".", ";", ":").contains(tokens.get(to - 1).text())) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private static String that(List<Token> tokens, String text) {
        boolean own = tokens.stream()
                .anyMatch(t -> t.isPronoun()
                        && Letters.lower(t.text())
                                .matches("i|we|me|us|my|our|ours|you|your|yours|myself|ourselves|yourself|mine"));
        boolean loose = text.matches(".*[’'](ll|d|ve|re|m)\\b.*") || text.matches(".*[;:].*");
        boolean capital = tokens.get(0).isProperNoun() && tokens.get(0).ner().equals("O");
        if (own || loose || capital || text.split(" ").length > 24) {
            return "";
        }
        return Letters.mayBeLowered(tokens.get(0)) ? Letters.lowerFirst(text) : text;
    }

    /** "he", "they" or "this" with nothing before it that it could stand for. */
    private static boolean hangs(List<Token> tokens) {
        boolean noun = false;
        boolean verb = false;
        for (Token t : tokens) {
            String low = Letters.lower(t.text());
            boolean time = low.equals("this")
                    && tokens.stream()
                            .anyMatch(o -> o.index() == t.index() + 1
                                    && o.lemma()
                                            .matches(
                                                    "week|month|year|season|summer|winter|spring|autumn|morning|country"
                                                            + "|town|city|village"));
            boolean person = Set.of("he", "she", "him", "her", "his", "hers").contains(low) && !named(tokens, t);
            boolean thing =
                    Set.of("they", "them", "their", "it", "its").contains(low) && !noun && !introduces(tokens, t);
            boolean pointing = !time
                    && Set.of("this", "that", "these", "those", "such").contains(low)
                    && (t.relation().matches("nsubj.*|obj|obl|nmod|root|advmod") && !verb
                            || t.relation().equals("det") && !noun && !low.equals("such"));
            boolean elsewhere = Set.of("here", "another", "others", "so").contains(low) && t.index() < 3
                    || low.equals("there") && !t.relation().equals("expl")
                    || Set.of("one", "some", "both", "neither", "none", "all").contains(low)
                            && t.relation().startsWith("nsubj")
                            && !noun;
            if (person || thing || pointing || elsewhere) {
                return true;
            }
            noun |= t.isNoun();
            verb |= noun && Verbs.isFinite(t);
        }
        return false;
    }

    /** A name stands before it in the same words. */
    private static boolean named(List<Token> tokens, Token pronoun) {
        return tokens.stream()
                .anyMatch(t -> t.index() < pronoun.index() && t.ner().equals("PERSON"));
    }

    /** "It is a right to take holidays", "it was the people who": the pronoun stands for what follows. */
    private static boolean introduces(List<Token> tokens, Token it) {
        if (!Letters.lower(it.text()).equals("it")) {
            return false;
        }
        boolean later = tokens.stream()
                .anyMatch(t -> t.index() > it.index()
                        && (t.relation().matches("csubj.*|acl:relcl")
                                || t.relation().matches("ccomp|xcomp|advcl|acl")
                                        && tokens.stream()
                                                .anyMatch(o -> o.index() == t.head()
                                                        && (o.pos().startsWith("JJ") || o.isNoun()))));
        return it.relation().equals("expl") || later;
    }

    /** A subject, a finite verb, and no connective in front. */
    private static boolean isWhole(List<Token> tokens) {
        Token first = tokens.get(0);
        boolean tied = first.pos().equals("CC")
                || Set.of("then", "that’s", "because", "so", "also", "instead", "therefore")
                        .contains(Letters.lower(first.text()));
        tied |= tokens.stream().anyMatch(t -> t.relation().equals("parataxis") && Saying.is(t));
        boolean subject = tokens.stream().anyMatch(t -> t.relation().matches("nsubj.*|expl"));
        boolean finite = tokens.stream().anyMatch(Verbs::isFinite);
        return !tied && subject && finite && Character.isUpperCase(first.text().charAt(0));
    }
}
