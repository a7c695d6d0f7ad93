package readback.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.text.Entity;
import readback.text.Fact.Manner;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Standing;

/** Statements marked by place alone: "Name: …" lines of an interview, and “…” — Name under a quotation set apart. */
final class NamedLines {

    private static final int LONGEST_NAME = 60;

    private final Reported text;
    private final Pieces pieces;

    NamedLines(Reported text) {
        this.text = text;
        this.pieces = new Pieces(text);
    }

    void find() {
        List<Span> paragraphs = text.analysis().article().paragraphs();
        Map<Mention, Span> lines = new LinkedHashMap<>();
        paragraphs.forEach(p -> colon(p).ifPresent(m -> lines.put(m, p)));
        int colons = lines.size();
        Set<Integer> askers = Interview.askers(lines, text.text());
        for (Span paragraph : paragraphs) {
            colon(paragraph)
                    .filter(m -> !askers.contains(m.entity()) && (colons > 1 || isQuoted(m, paragraph)))
                    .ifPresent(m -> line(m, paragraph));
            signature(paragraph).ifPresent(m -> signed(m, paragraph));
        }
    }

    /** The name that a paragraph opens with and sets before a colon. */
    private Optional<Mention> colon(Span paragraph) {
        return text.mentionsIn(text.paragraphOf(paragraph)).stream()
                .filter(m -> m.span().start() >= paragraph.start() && m.span().end() < paragraph.end())
                .findFirst()
                .filter(m -> isSpeaker(m)
                        && m.span().start() - paragraph.start() < LONGEST_NAME
                        && text.text().charAt(m.span().end()) == ':'
                        && Pieces.count(text.text()
                                        .substring(paragraph.start(), m.span().start()))
                                <= 2
                        && m.span().end() + 2 < paragraph.end());
    }

    private boolean isSpeaker(Mention mention) {
        Entity.Type type = text.analysis().entity(mention.entity()).type();
        return mention.form() == Mention.Form.NAME && (type == Entity.Type.PERSON || type == Entity.Type.ORGANIZATION);
    }

    private boolean isQuoted(Mention name, Span paragraph) {
        return text.quoteIn(
                        name.span().end(), Math.min(paragraph.end(), name.span().end() + 3))
                .isPresent();
    }

    private void line(Mention name, Span paragraph) {
        int from = name.span().end() + 1;
        if (text.spoken().stream()
                .anyMatch(s -> s.content().stream().anyMatch(c -> c.overlaps(new Span(from, paragraph.end()))))) {
            return;
        }
        List<Span> content = isQuoted(name, paragraph)
                ? text.quoteIn(name.span().end(), paragraph.end())
                        .map(pieces::of)
                        .orElse(List.of())
                : pieces.trimmed(from, paragraph.end(), true).map(List::of).orElse(List.of());
        add("colon", name, new Span(name.span().end(), from), content, 0.85);
    }

    /** “…” — Name: a quotation first, a dash and a name last. */
    private Optional<Mention> signature(Span paragraph) {
        String words = paragraph.in(text.text());
        int dash = Math.max(words.lastIndexOf("— "), Math.max(words.lastIndexOf("– "), words.lastIndexOf("- ")));
        if (dash < 0 || !text.quoteAt(paragraph.start()).isPresent()) {
            return Optional.empty();
        }
        int at = paragraph.start() + dash;
        boolean after = text.quoteEndingAt(at).isPresent();
        return text.mentionsIn(text.paragraphOf(paragraph)).stream()
                .filter(m -> after && m.span().start() > at && m.span().end() <= paragraph.end() && isSpeaker(m))
                .findFirst();
    }

    private void signed(Mention name, Span paragraph) {
        text.quoteAt(paragraph.start())
                .filter(q -> !text.isClaimed(q))
                .ifPresent(q -> add("signature", name, name.span(), pieces.of(q), 0.85));
    }

    /** Whom the name means; "IC" is the one person whose initials they are. */
    private int person(Mention name) {
        String letters = name.span().in(text.text());
        if (!letters.matches("\\p{Lu}{2,3}")) {
            return name.entity();
        }
        List<Integer> fits = text.analysis().entities().stream()
                .filter(e -> e.type() == Entity.Type.PERSON
                        && e.name().replaceAll("(\\p{L})[^ -]*[ -]*", "$1").equals(letters))
                .map(Entity::id)
                .toList();
        return fits.size() == 1 ? fits.get(0) : name.entity();
    }

    private void add(String rule, Mention name, Span cue, List<Span> content, double confidence) {
        if (!content.isEmpty()) {
            Tree tree = text.trees().get(text.analysis().sentenceOf(name.span()).index());
            text.add(new Spoken(
                    rule,
                    tree,
                    null,
                    new Speaker(person(name), name.span()),
                    cue,
                    content,
                    Manner.DIRECT,
                    null,
                    Standing.CLAIMED,
                    confidence));
        }
    }
}
