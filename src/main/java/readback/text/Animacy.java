package readback.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nouns that people (and animals) are called by, as counted on the web by Ji and Lin (2009) and delivered with the language
 * engine's models: "a cardiologist" and "a winemaker" are there, "an address" and "a factor" are not.
 */
public final class Animacy {

    private static final String LIST = "/edu/stanford/nlp/models/dcoref/animate.unigrams.txt";

    private Animacy() {}

    /** Whether the noun, in the singular, names somebody; never where the engine's models are not there. */
    public static boolean isAnimate(String noun) {
        return Loaded.NOUNS.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Read when it is first asked for. */
    private static final class Loaded {

        private static final Set<String> NOUNS = read();

        private static Set<String> read() {
            try (InputStream in = Animacy.class.getResourceAsStream(LIST)) {
                if (in == null) {
                    return Set.of();
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                return lines.lines().filter(w -> w.indexOf(' ') < 0).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(LIST, e);
            }
        }
    }
}
