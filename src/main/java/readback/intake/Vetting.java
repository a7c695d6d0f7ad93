package readback.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether what is left is an English article. */
final class Vetting {

    private static final int FEWEST_WORDS = 12;
    /** News runs at some 0.35; languages that share a few of the words stay under 0.12. */
    private static final double ENGLISH = 0.17;

    private static final int SAMPLE = 50_000;
    private static final Set<String> FUNCTION_WORDS = words();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    private Vetting() {}

    /** @throws NoArticleException if it is none */
    static void check(Layout.Laid laid, Draft draft, String source) {
        List<String> body = laid.body();
        int words = body.stream().mapToInt(Prose::words).sum();
        boolean prose = body.stream().anyMatch(Prose::endsSentence);
        if (words < FEWEST_WORDS || !prose) {
            throw new NoArticleException(source + " holds no article: " + why(laid, draft) + ".");
        }
        String sample = body.stream().collect(Collectors.joining("\n"));
        sample = sample.substring(0, Math.min(SAMPLE, sample.length()));
        if (URL.matcher(sample).results().count() * 12 > Prose.words(sample)) {
            throw new NoArticleException(source + " holds no article: it is a list of links.");
        }
        double share = englishShare(sample);
        if (share < ENGLISH) {
            throw new NoArticleException(source + " does not seem to be in English, the one language that is read.");
        }
    }

    private static String why(Layout.Laid laid, Draft draft) {
        long links =
                draft.paragraphs().stream().filter(p -> URL.matcher(p).find()).count();
        if (links > 2 && links * 2 > draft.paragraphs().size()) {
            return "it is a list of links";
        }
        if (laid.cut().size() > 3) {
            return "all of its lines are headings, links or page furniture";
        }
        return "there is hardly a sentence in it";
    }

    private static double englishShare(String sample) {
        Matcher word = WORD.matcher(sample.toLowerCase(Locale.ROOT));
        int all = 0;
        int known = 0;
        while (word.find()) {
            all++;
            known += FUNCTION_WORDS.contains(word.group()) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) known / all;
    }

    private static Set<String> words() {
        return WordFile.lines("/readback/intake/english.txt").stream().collect(Collectors.toUnmodifiableSet());
    }
}
