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
    /** With so many a quotation is known again, whatever a pronoun in it stands for. */
    private static final int RICH = 5;
    /** More telling words than this make nothing better. */
    private static final int ENOUGH = 9;
    /** So many sentences in a row, and so many words of them. */
    private static final int MOST = 3;

    private static final int LONGEST_ROW = 35;
    /** So many parts of one quotation are enough. */
    private static final int BEST = 2;

    private static final Set<String> LIGHT = Set.of(
            "be",
            "have",
            "do",
            "go",
            "get",
            "say",
            "think",
            "know",
            "make",
            "thing",
            "something",
            "lot",
            "other",
            "such",
            "god",
            "thank");

    /** What of a quotation can be asked about, a sentence or some in a row: the two parts that tell most. */
    static List<Quoted> of(Basis basis, Fact.Statement s) {
        List<Part> parts = new ArrayList<>();
        for (List<List<Token>> run : runs(basis, s)) {
            for (int from = 0; from < run.size(); from++) {
                for (int to = from + 1; to <= Math.min(run.size(), from + MOST); to++) {
                    part(basis, s, run.subList(from, to)).ifPresent(parts::add);
                }
            }
        }
        parts.sort(Comparator.comparing((Part p) -> -Math.min(p.telling(), ENOUGH))
                .thenComparing(p -> p.quoted().words().length()));
        List<Quoted> found = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (Part p : parts) {
            if (found.size() < BEST && taken.stream().noneMatch(p.span()::overlaps)) {
                found.add(p.quoted());
                taken.add(p.span());
            }
        }
        return found;
    }

    private record Part(Quoted quoted, Span span, long telling) {}

    /** The sentences of each piece; one that a speaker interrupts is a run of its own. */
    private static List<List<List<Token>>> runs(Basis basis, Fact.Statement s) {
        List<List<List<Token>>> runs = new ArrayList<>();
        for (Span piece : s.content()) {
            List<List<Token>> run = new ArrayList<>();
            for (Sentence sentence : basis.analysis().sentences()) {
                if (!sentence.span().overlaps(piece)) {
                    continue;
                }
                List<Token> tokens = bare(sentence.tokensIn(piece).stream()
                        .filter(t -> !Reported.isQuote(t))
                        .toList());
                if (tokens.isEmpty()) {
                    continue;
                }
                List<List<Token>> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
                boolean goesOn = run.isEmpty()
                        && !last.isEmpty()
                        && sentence.tokens().contains(last.get(last.size() - 1).get(0))
                        && Character.isLowerCase(tokens.get(0).text().charAt(0));
                if (goesOn) {
                    List<Token> all = new ArrayList<>(last.remove(last.size() - 1));
                    all.addAll(tokens);
                    runs.add(new ArrayList<>(List.of(all)));
                } else {
                    run.add(tokens);
                }
            }
            if (!run.isEmpty()) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static Optional<Part> part(Basis basis, Fact.Statement s, List<List<Token>> sentences) {
        List<Token> first = sentences.get(0);
        if (sentences.size() == 1 && first.size() > LONGEST) {
            return Shorter.of(basis.sentence(first.get(0).span()), first).stream()
                    .filter(p -> p.size() <= LONGEST)
                    .findFirst()
                    .flatMap(p -> part(basis, s, List.of(p)));
        }
        List<Token> all = sentences.stream().flatMap(List::stream).toList();
        long words = all.stream()
                .filter(t -> Character.isLetterOrDigit(t.text().charAt(0)))
                .count();
        Map<Integer, String> named = sentences.size() == 1 ? named(basis, s, first) : Map.of();
        boolean short_ = words < SHORTEST || words > (sentences.size() == 1 ? LONGEST : LONGEST_ROW);
        if (short_
                || telling(all) < TELLING
                || !isWhole(first)
                || sentences.stream().anyMatch(x -> x.stream().noneMatch(Verbs::isFinite))
                || Hanging.is(
                        all.stream().filter(t -> !named.containsKey(t.index())).toList(), telling(all) >= RICH)
                || sentences.stream().anyMatch(x -> Reported.tellsOther(basis, s, x))) {
            return Optional.empty();
        }
        Span span = first.get(0).span().cover(all.get(all.size() - 1).span());
        String text = sentences.size() == 1 ? one(basis, first, Map.of()) : row(basis, span);
        if (text.matches("(?s).*[“”\"?!()\\[\\]–—\n].*") || text.matches("(?s).*(…|\\.\\.).*")) {
            return Optional.empty();
        }
        String filled = named.isEmpty() ? text : one(basis, first, named);
        String that = sentences.size() == 1 && named.isEmpty() ? that(first, text) : "";
        return Optional.of(
                new Part(new Quoted(Letters.capital(filled), that, sentences.size() > 1), span, telling(all)));
    }

    private static String row(Basis basis, Span span) {
        return basis.words(span).strip().replaceAll("[.,;]+$", "");
    }

    private static String one(Basis basis, List<Token> kept, Map<Integer, String> named) {
        Map<Integer, String> joins = new TreeMap<>(named);
        for (int i = 1; i < kept.size(); i++) {
            boolean gap = kept.get(i).index() > kept.get(i - 1).index() + 1;
            if (gap && kept.get(i).pos().equals("CC")) {
                joins.put(kept.get(i).index(), ", " + kept.get(i).text());
            }
        }
        return Wording.of(basis.analysis().article(), kept, joins).replace(" , ", ", ");
    }

    /** Nouns, figures, adjectives and verbs that say something; "I would rather be bored than right" has two. */
    private static long telling(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.isNoun()
                        || t.isVerb()
                        || t.pos().startsWith("JJ")
                        || t.pos().equals("CD"))
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
