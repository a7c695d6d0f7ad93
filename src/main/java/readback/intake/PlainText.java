package readback.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text to paragraphs: blank lines part them; lines that were only wrapped are joined, others stay apart. */
final class PlainText {

    /** Lines up to this long may have been wrapped at a column. */
    private static final int WIDEST = 130;

    private PlainText() {}

    static Draft read(String text) {
        List<List<String>> blocks = blocks(text);
        int width = width(blocks);
        List<String> paragraphs = new ArrayList<>();
        for (List<String> block : blocks) {
            if (width == 0) {
                block.forEach(line -> paragraphs.add(Cleaning.squeeze(line)));
            } else {
                join(block, width, paragraphs);
            }
        }
        paragraphs.removeIf(String::isEmpty);
        return new Draft(null, null, null, paragraphs, List.of());
    }

    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                if (!block.isEmpty()) {
                    blocks.add(block);
                    block = new ArrayList<>();
                }
            } else {
                block.add(line.stripTrailing());
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /**
     * The column at which lines were wrapped, 0 if they were not: they were where, of the lines with one below in their
     * block, nearly all end because the next word would not have fitted.
     */
    private static int width(List<List<String>> blocks) {
        int widest = blocks.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (widest > WIDEST) {
            return 0;
        }
        int wrapped = 0;
        int all = 0;
        boolean runsOn = false;
        for (List<String> block : blocks) {
            for (int i = 0; i + 1 < block.size(); i++) {
                all++;
                boolean full = room(block, i, widest) < 12;
                wrapped += full ? 1 : 0;
                runsOn |= full
                        && !Prose.endsSentence(block.get(i))
                        && Prose.startsLowerCase(block.get(i + 1).strip());
            }
        }
        return runsOn && wrapped >= 0.7 * all ? widest : 0;
    }

    /** How many columns were left after a line, had the next word been put on it. */
    private static int room(List<String> block, int i, int width) {
        String next = block.get(i + 1).strip();
        int space = next.indexOf(' ');
        return width - block.get(i).length() - 1 - (space < 0 ? next.length() : space);
    }

    private static void join(List<String> block, int width, List<String> paragraphs) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < block.size(); i++) {
            String line = block.get(i);
            paragraph.append(line);
            boolean last = i + 1 == block.size();
            if (last || breaksAfter(block, i, width)) {
                paragraphs.add(Cleaning.squeeze(paragraph.toString()));
                paragraph.setLength(0);
            } else if (!isBrokenWord(line, block.get(i + 1))) {
                paragraph.append(' ');
            }
        }
    }

    /** A paragraph ends inside a block where the line stops far short of the column, or the next is indented. */
    private static boolean breaksAfter(List<String> block, int i, int width) {
        boolean indented = block.get(i + 1).startsWith("  ") && !block.get(i).startsWith("  ");
        return indented || room(block, i, width) >= Math.max(12, width / 4);
    }

    /** "week-" + "long": the hyphen is the word's own, so no space comes after it. */
    private static boolean isBrokenWord(String line, String next) {
        return line.length() > 1
                && line.endsWith("-")
                && Character.isLetter(line.charAt(line.length() - 2))
                && Prose.startsLowerCase(next.strip());
    }

    /** Several lines of Markdown or a page as one. */
    static String oneLine(String lines) {
        return Arrays.stream(lines.split("\n")).map(String::strip).collect(Collectors.joining(" "));
    }
}
