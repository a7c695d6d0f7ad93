package readback.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;
import readback.text.Plain;

/**
 * Characters: one kind of line end, NFC, nothing that moves the cursor, hides or reorders; curly quotes stay, and marks
 * typed in pieces or encoded oddly become the usual ones.
 */
final class Cleaning {

    /** ECMA-48 control sequences, and operating system commands up to their end. */
    private static final Pattern ESCAPES = Pattern.compile("(?:\u001B\\[|\u009B)[0-?]{0,64}["
            + " -/]{0,8}[@-~]?|\u001B\\][^\u0007\u001B]{0,500}(?:\u0007|\u001B\\\\)?|\u001B[ -/]?[0-~]?");

    /** Two or three apostrophes, or two backquotes, that quote; not the inches of 6'2''. */
    private static final Pattern TYPED_QUOTES = Pattern.compile("(?<!')(?<!\\d'\\d{1,2})''(?:')?(?!')|(?<!`)``(?!`)");

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");

    private Cleaning() {}

    static String clean(String raw) {
        String text = ESCAPES.matcher(raw).replaceAll("");
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                out.append('\n');
                i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
            } else if (c == '\f' || c == 0x2029) {
                out.append("\n\n");
            } else if (c == 0x2028 || c == 0x85 || c == 0x0B) {
                out.append('\n');
            } else if (c == '\t') {
                out.append(' ');
            } else if (c == 0x2015) {
                out.append('—');
            } else if (c != 0xFFFD && !Plain.isForbidden(c)) {
                out.appendCodePoint(c);
            }
        }
        return typedQuotes(Normalizer.normalize(out, Normalizer.Form.NFC));
    }

    /** Agencies type a quotation mark as two apostrophes: ''We won,'' she said. */
    private static String typedQuotes(String text) {
        if (!text.contains("''")) {
            return text;
        }
        return TYPED_QUOTES.matcher(text).replaceAll(m -> {
            boolean opens = m.start() == 0 || " \n\t([—–-".indexOf(text.charAt(m.start() - 1)) >= 0;
            return m.group().length() < 3 ? "\"" : opens ? "\"'" : "'\"";
        });
    }

    /** A paragraph or line with single spaces and none at its ends. */
    static String squeeze(String line) {
        return SPACES.matcher(line.replace('\n', ' ')).replaceAll(" ").strip();
    }
}
