package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Span;
import readback.text.Token;

/**
 * A sentence said word for word that can be understood alone, or some in a row.
 *
 * @param words without quotation marks and full stop
 * @param that  as the words after "that", where it speaks of nobody as "I", "we" or "you"; else empty
 * @param hangs whether a pronoun in it may stand for something said before: it can be asked about word for word, but is
 *              no option beside others
 * @param span  where they stand
 */
record Quoted(String words, String that, boolean hangs, Span span) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    /** So many telling words make a quotation worth asking about, so many of them nouns, names or figures. */
    private static final int TELLING = 4;

    private static final int NOUNS = 2;
    /** With so many a quotation is known again, whatever a pronoun in it stands for. */
    private static final int RICH = 5;
    /** More telling words than this make nothing better: the shorter quotation is the better one. */
    private static final int ENOUGH = 5;
    /** So many sentences in a row, and so many words of them. */
    private static final int MOST = 3;

    private static final int LONGEST_ROW = 40;
    /** So many parts of one quotation are enough. */
    private static final int BEST = 2;

    /** Words that say little: "people", "thing", "have", "get". */
    private static final Set<String> LIGHT = Words.set("light");

    private static final Pattern OPENS = Pattern.compile("(?<![^\\s(])['‘](?=[\\p{L}\\d])");
    /** "…, 'We have been overruled,'" before "she said": a full stop where the speech goes on. */
    private static final Pattern COMMA = Pattern.compile(",(['’])$");

    private static final Pattern CLOSES = Pattern.compile("(?<=[.,?!\\p{L}\\d])['’](?![\\p{L}\\d])");

    /** What of a quotation can be asked about: the two parts that tell most. */
    static List<Quoted> of(Basis basis, Fact.Statement s) {
        List<Part> parts = new ArrayList<>();
        List<List<List<Token>>> runs = Lines.runs(basis, s);
        for (List<List<Token>> run : runs) {
            for (int from = 0; from < run.size(); from++) {
                boolean opens = from == 0 && run == runs.get(0);
                for (int to = from + 1; to <= Math.min(run.size(), from + MOST); to++) {
                    part(basis, s, run.subList(from, to), opens).ifPresent(parts::add);
                }
            }
        }
        parts.sort(Comparator.comparing((Part p) -> -Math.min(p.telling(), ENOUGH))
                .thenComparing(p -> p.quoted().words().length()));
        List<Quoted> found = new ArrayList<>();
        for (Part p : parts) {
            if (found.size() < BEST
                    && found.stream()
                            .noneMatch(q -> q.span().overlaps(p.quoted().span()))) {
                found.add(p.quoted());
            }
        }
        return found;
    }

    private record Part(Quoted quoted, long telling) {}

    /** @param opens whether the speech begins with these lines; what was said before others may be meant in them */
    private static Optional<Part> part(Basis basis, Fact.Statement s, List<List<Token>> lines, boolean opens) {
        List<Token> first = Lines.opened(lines.get(0));
        if (lines.size() == 1 && first.size() > LONGEST) {
            return Shorter.of(basis.sentence(first.get(0).span()), first).stream()
                    .filter(p -> p.size() <= LONGEST)
                    .findFirst()
                    .flatMap(p -> part(basis, s, List.of(p), opens));
        }
        if (first.isEmpty() || !isWhole(lines.get(0), first)) {
            return Optional.empty();
        }
        List<List<Token>> kept =
                Stream.concat(Stream.of(first), lines.stream().skip(1)).toList();
        List<Token> all = kept.stream().flatMap(List::stream).toList();
        long words = all.stream()
                .filter(t -> Character.isLetterOrDigit(t.text().charAt(0)))
                .count();
        boolean short_ = words < SHORTEST || words > (kept.size() == 1 ? LONGEST : LONGEST_ROW);
        long telling = telling(all.stream());
        long nouns = telling(all.stream().filter(t -> t.isNoun() || t.pos().equals("CD")));
        if (short_
                || telling < TELLING
                || nouns < (telling > RICH ? 1 : NOUNS)
                || kept.stream().anyMatch(x -> x.stream().noneMatch(Verbs::isFinite))
                || Hanging.is(all, opens && telling >= RICH)
                || !opens && Hanging.points(all)
                || kept.stream().anyMatch(x -> Reported.tellsOther(basis, s, x))) {
            return Optional.empty();
        }
        String text = row(basis, kept);
        if (!isPaired(text)
                || Forms.is(text, "(?s).*[“”\"()\\[\\]\n].*|(?s).*(…|\\.\\.).*|.*[?!]$|.*[–—][^–—]*|.* ['’] .*")) {
            return Optional.empty();
        }
        boolean hangs = kept.size() > 1 || Hanging.is(all, false);
        String that = kept.size() == 1 ? that(first, text) : "";
        Span span = first.get(0).span().cover(all.get(all.size() - 1).span());
        return Optional.of(new Part(new Quoted(Letters.capital(text), that, hangs, span), telling));
    }

    /** The sentences one after another, each but the last with its full stop. */
    private static String row(Basis basis, List<List<Token>> lines) {
        StringBuilder all = new StringBuilder();
        for (List<Token> line : lines) {
            if (all.length() > 0) {
                all.append(Forms.is(all.toString(), "(?s).*([?!]|[.?!]['’])") ? " " : ". ");
            }
            all.append(COMMA.matcher(one(basis, line)).replaceFirst(".$1"));
        }
        return all.toString().replaceFirst("\\.(['’])$", "$1");
    }

    /** Every single quotation mark that opens is closed: "I said, 'OK" is not. */
    private static boolean isPaired(String text) {
        long open = OPENS.matcher(text).results().count();
        return open == 0 || CLOSES.matcher(text).results().count() >= open;
    }

    private static String one(Basis basis, List<Token> kept) {
        Map<Integer, String> joins = new TreeMap<>();
        for (int i = 1; i < kept.size(); i++) {
            boolean gap = kept.get(i).index() > kept.get(i - 1).index() + 1;
            if (gap && kept.get(i).pos().equals("CC")) {
                joins.put(kept.get(i).index(), ", " + kept.get(i).text());
            }
        }
        return Wording.of(basis.analysis().article(), kept, joins).replace(" , ", ", ");
    }

    /** Nouns, figures, adjectives and verbs that say something; "I would rather be bored than right" has two. */
    private static long telling(Stream<Token> tokens) {
        return tokens.filter(t -> t.isNoun()
                        || t.isVerb()
                        || t.pos().startsWith("JJ")
                        || t.pos().equals("CD"))
                .filter(t -> !t.relation().startsWith("aux"))
                .map(t -> Letters.lower(t.lemma()))
                .filter(l -> !LIGHT.contains(l))
                .distinct()
                .count();
    }

    private static String that(List<Token> tokens, String text) {
        boolean own = tokens.stream()
                .anyMatch(t -> t.isPronoun()
                        && Forms.is(
                                Letters.lower(t.text()),
                                "i|we|me|us|my|our|ours|you|your|yours|myself|ourselves|yourself|mine"));
        boolean loose = Forms.is(text, ".*[’'](ll|d|ve|re|m)\\b.*") || Forms.is(text, ".*[;:].*");
        boolean capital = tokens.get(0).isProperNoun() && tokens.get(0).ner().equals("O");
        if (own || loose || capital || text.split(" ").length > 24) {
            return "";
        }
        return Letters.mayBeLowered(tokens.get(0)) ? Letters.lowerFirst(text) : text;
    }

    /** A subject, a finite verb, the beginning of a sentence, and nobody quoted in it. */
    private static boolean isWhole(List<Token> line, List<Token> tokens) {
        boolean tied = Set.of("that’s", "because", "also", "instead", "therefore")
                .contains(Letters.lower(tokens.get(0).text()));
        tied |= tokens.stream().anyMatch(t -> t.relation().equals("parataxis") && Saying.is(t));
        boolean subject = tokens.stream().anyMatch(t -> Forms.is(t.relation(), "nsubj.*|expl"));
        boolean finite = tokens.stream().anyMatch(Verbs::isFinite);
        return !tied
                && subject
                && finite
                && Character.isUpperCase(line.get(0).text().charAt(0));
    }
}
