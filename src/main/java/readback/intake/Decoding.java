package readback.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes to text: byte order marks, UTF-16 by its zeros, a page's own charset, UTF-8, and last windows-1252. */
record Decoding(String text, Charset charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern META = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** first bytes as Latin-1 → what such a file is */
    private static final Map<String, String> MAGIC = new TreeMap<>(Map.of(
            "%PDF", "a PDF file",
            "PK\u0003\u0004", "a ZIP archive or an office document",
            "\u0089PNG", "a picture",
            "\u00FF\u00D8\u00FF", "a picture",
            "GIF8", "a picture",
            "\u007FELF", "a program",
            "\u001F\u008B", "a compressed file",
            "{\\rtf", "a rich text (RTF) file",
            "\u00D0\u00CF\u0011\u00E0", "an office document"));

    /** @throws NoArticleException if the bytes are no text */
    static Decoding of(byte[] bytes, String source) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        MAGIC.forEach((magic, what) -> {
            if (head.startsWith(magic)) {
                throw new NoArticleException(source + " is " + what + ": save its text as a .txt file and give that.");
            }
        });
        Decoding found = decode(bytes, head);
        long bad = found.text
                .chars()
                .limit(100_000)
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B || c == 0xFFFD)
                .count();
        if (bad * 50 > Math.min(found.text.length(), 100_000)) {
            throw new NoArticleException(
                    source + " is no text (it holds binary data): give an article as text, Markdown or HTML.");
        }
        return found;
    }

    private static Decoding decode(byte[] bytes, String head) {
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return as(StandardCharsets.UTF_8, bytes, 3);
        }
        if (head.startsWith("\u00FF\u00FE")) {
            return as(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (head.startsWith("\u00FE\u00FF")) {
            return as(StandardCharsets.UTF_16BE, bytes, 2);
        }
        Charset wide = wide(head);
        if (wide != null) {
            return as(wide, bytes, 0);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoding(text, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return as(declared(head), bytes, 0);
        }
    }

    private static Decoding as(Charset charset, byte[] bytes, int from) {
        return new Decoding(new String(bytes, from, bytes.length - from, charset), charset);
    }

    /** UTF-16 without a mark: nearly every second byte of Western text is zero. */
    private static @Nullable Charset wide(String head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length(); i++) {
            if (head.charAt(i) == 0) {
                zeros[i % 2]++;
            }
        }
        int half = head.length() / 2;
        if (half >= 8 && zeros[1] > half * 0.7 && zeros[0] < half * 0.1) {
            return StandardCharsets.UTF_16LE;
        }
        return half >= 8 && zeros[0] > half * 0.7 && zeros[1] < half * 0.1 ? StandardCharsets.UTF_16BE : null;
    }

    /** The charset a page declares; of what is no UTF-8, Latin-1 is windows-1252 as browsers have it. */
    private static Charset declared(String head) {
        Matcher meta = META.matcher(head);
        if (meta.find()) {
            try {
                Charset charset = Charset.forName(meta.group(1));
                if (!List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII)
                        .contains(charset)) {
                    return charset;
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return WINDOWS_1252;
            }
        }
        return WINDOWS_1252;
    }
}
