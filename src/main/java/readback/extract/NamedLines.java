package readback.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.text.Entity;
import readback.text.Fact.Manner;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Standing;

/** Statements marked by place alone: "Name: …" lines of an interview, and “…” — Name under a quotation set apart. */
final class NamedLines {

    private static final int LONGEST_NAME = 60;

    /** A name of up to four words with a colon after it; a bracket may tell who that is. */
    private static final Pattern LABEL =
            Pattern.compile("^[\"“”]?\\s?((?:\\p{Lu}[\\p{L}.'’-]* ){0,3}\\p{Lu}[\\p{L}'’-]+):\\s+(?=\\S)");

    private final Reported text;
    private final Set<String> recurring = new HashSet<>();
    private final Pieces pieces;

    NamedLines(Reported text) {
        this.text = text;
        this.pieces = new Pieces(text);
    }

    void find() {
        List<Span> paragraphs = text.analysis().article().paragraphs();
        recurring.addAll(recurring(paragraphs));
        List<Turns.Turn> turns = Turns.of(text, this::label, this::person);
        if (turns.size() > 1) {
            Set<String> askers = askers(turns);
            turns.stream()
                    .filter(t -> !askers.contains(t.label().in(text.text())))
                    .forEach(this::turn);
        } else {
            paragraphs.forEach(p -> colon(p).filter(m -> isQuoted(m, p)).ifPresent(m -> line(m, p)));
        }
        for (Span paragraph : paragraphs) {
            signature(paragraph).ifPresent(m -> signed(m, paragraph));
        }
    }

    /** Labels in capitals that open more than one paragraph: they need no introduction. */
    private Set<String> recurring(List<Span> paragraphs) {
        Set<String> once = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (Span paragraph : paragraphs) {
            Matcher label = LABEL.matcher(paragraph.in(text.text()));
            if (label.find() && Words.isAllCapitals(label.group(1)) && !once.add(label.group(1))) {
                found.add(label.group(1));
            }
        }
        return found;
    }

    private @Nullable Span label(Span paragraph) {
        Optional<Mention> named = colon(paragraph);
        if (named.isPresent()) {
            return named.get().span();
        }
        Matcher label = LABEL.matcher(paragraph.in(text.text()));
        if (!label.find()) {
            return null;
        }
        Span span = new Span(paragraph.start() + label.start(1), paragraph.start() + label.end(1));
        return person(span) != null || recurring.contains(label.group(1)) ? span : null;
    }

    /** Those whose every line is a question: they interview. */
    private Set<String> askers(List<Turns.Turn> turns) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Turns.Turn turn : turns) {
            Span last = turn.words().get(turn.words().size() - 1);
            said.computeIfAbsent(turn.label().in(text.text()), k -> new ArrayList<>())
                    .add(last.in(text.text()).strip());
        }
        Set<String> askers = new HashSet<>();
        said.forEach((who, words) -> {
            if (said.size() > 1 && words.stream().allMatch(w -> w.matches("(?s).*\\?[\"”’']?"))) {
                askers.add(who);
            }
        });
        return askers;
    }

    private void turn(Turns.Turn turn) {
        List<Span> content = new ArrayList<>();
        for (Span words : turn.words()) {
            text
                    .quoteIn(words.start(), Math.min(words.end(), words.start() + 2))
                    .filter(q -> q.span().end() >= words.end() - 1)
                    .map(pieces::of)
                    .orElseGet(() -> pieces.trimmed(words.start(), words.end(), true)
                            .map(List::of)
                            .orElse(List.of()))
                    .stream()
                    .filter(c -> content.stream().noneMatch(c::overlaps))
                    .forEach(content::add);
        }
        add(
                "colon",
                turn.entity(),
                turn.label(),
                new Span(turn.label().end(), turn.label().end() + 1),
                content,
                0.85);
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
        text.quoteIn(name.span().end(), paragraph.end())
                .map(pieces::of)
                .ifPresent(words -> add(
                        "colon",
                        person(name.span()),
                        name.span(),
                        new Span(name.span().end(), from),
                        words,
                        0.85));
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
                .ifPresent(q -> add("signature", person(name.span()), name.span(), name.span(), pieces.of(q), 0.85));
    }

    /** Whom a label means: the one named there, or the one person with that surname or those initials. */
    private @Nullable Integer person(Span label) {
        String words = label.in(text.text());
        boolean letters = words.matches("\\p{Lu}{2,3}");
        String last = words.substring(words.lastIndexOf(' ') + 1);
        List<Integer> fits = text.analysis().entities().stream()
                .filter(e -> e.type() == Entity.Type.PERSON
                        && (letters
                                        && e.name()
                                                .replaceAll("(\\p{L})[^ -]*[ -]*", "$1")
                                                .equals(words)
                                || e.name().contains(" ")
                                        && e.name()
                                                .substring(e.name().lastIndexOf(' ') + 1)
                                                .equalsIgnoreCase(last)))
                .map(Entity::id)
                .toList();
        if (fits.size() == 1) {
            return fits.get(0);
        }
        return text.mentionsIn(text.paragraphOf(label)).stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.span().overlaps(label) && isSpeaker(m))
                .map(Mention::entity)
                .findFirst()
                .orElse(null);
    }

    private void add(String rule, @Nullable Integer who, Span name, Span cue, List<Span> content, double confidence) {
        if (!content.isEmpty()) {
            text.add(new Spoken(
                    rule,
                    text.trees().get(text.analysis().sentenceOf(name).index()),
                    null,
                    new Speaker(who, name),
                    cue,
                    content,
                    Manner.DIRECT,
                    null,
                    Standing.CLAIMED,
                    confidence));
        }
    }
}
