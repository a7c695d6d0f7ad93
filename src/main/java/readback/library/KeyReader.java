package readback.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Mark;
import readback.question.Match;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Option;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Typed;
import readback.text.Span;

/** Reads answer keys, one method a form. */
final class KeyReader {

    /** form → the fields it has beside "form" */
    static final Map<String, Set<String>> FORMS = new TreeMap<>(Map.of(
            "pick-one", Set.of("options", "shuffle"),
            "pick-many", Set.of("options", "shuffle"),
            "typed", Set.of("accepted", "sort", "others"),
            "number", Set.of("accepted", "unit", "tolerance"),
            "moment", Set.of("accepted", "published"),
            "order", Set.of("items"),
            "match", Set.of("left", "right", "key"),
            "mark", Set.of("spans", "quoted")));

    static final Set<String> OPTION_FIELDS = Set.of("text", "role", "evidence", "feedback");

    private static final Map<String, BiFunction<KeyReader, Spot, AnswerKey>> READERS = Map.of(
            "pick-one", KeyReader::pickOne,
            "pick-many", KeyReader::pickMany,
            "typed", KeyReader::typed,
            "number", KeyReader::number,
            "moment", KeyReader::moment,
            "order", KeyReader::order,
            "match", KeyReader::match,
            "mark", KeyReader::mark);

    private final String text;
    private final SpanReader spans;
    private final @Nullable LocalDate published;

    KeyReader(String text, SpanReader spans, @Nullable LocalDate published) {
        this.text = text;
        this.spans = spans;
        this.published = published;
    }

    AnswerKey read(Spot spot) {
        Spot form = spot.field("form");
        BiFunction<KeyReader, Spot, AnswerKey> reader = READERS.get(form.string());
        if (reader == null) {
            throw form.bad(
                    "This version does not know the form \"" + form.string() + "\".",
                    "Use one of " + String.join(", ", FORMS.keySet()) + ", or a newer Readback.");
        }
        Set<String> known = new java.util.TreeSet<>(FORMS.get(form.string()));
        known.add("form");
        return reader.apply(this, spot.withFields(known));
    }

    private AnswerKey pickOne(Spot spot) {
        List<Option> options = options(spot);
        long right = options.stream().filter(Option::isKey).count();
        if (right != 1) {
            throw spot.field("options")
                    .bad(
                            right == 0 ? "No option is right." : right + " options are right.",
                            "Give exactly one of them \"role\": \"KEY\" (or use the form pick-many).");
        }
        return new PickOne(options, spot.flagOr("shuffle", true));
    }

    private AnswerKey pickMany(Spot spot) {
        List<Option> options = options(spot);
        if (options.stream().noneMatch(Option::isKey)) {
            throw spot.field("options").bad("No option is right.", "Give the right ones \"role\": \"KEY\".");
        }
        return new PickMany(options, spot.flagOr("shuffle", true));
    }

    private List<Option> options(Spot spot) {
        return full(spot, "options").stream().map(this::option).toList();
    }

    private Option option(Spot spot) {
        spot.withFields(OPTION_FIELDS);
        return new Option(
                filled(spot.field("text")),
                spot.wordOr("role", Option.Role.class, Option.Role.UNSUPPORTED),
                spans.oneOrNull(spot.optional("evidence")),
                spot.stringOrNull("feedback"));
    }

    private AnswerKey typed(Spot spot) {
        return new Typed(
                accepted(spot), spot.wordOr("sort", Typed.Sort.class, Typed.Sort.PHRASE), spot.strings("others"));
    }

    private AnswerKey number(Spot spot) {
        return new Number(accepted(spot), spot.stringOrNull("unit"), tolerance(spot.optional("tolerance")));
    }

    private static @Nullable BigDecimal tolerance(@Nullable Spot spot) {
        if (spot == null) {
            return null;
        }
        BigDecimal value = spot.number().decimalValue();
        if (value.signum() < 0 || Math.abs(value.scale()) > 18 || value.precision() > 18) {
            throw spot.bad("This tolerance makes no sense.", "Give the greatest distance still right, such as 0.5.");
        }
        return value;
    }

    private AnswerKey moment(Spot spot) {
        LocalDate own = date(spot.optional("published"));
        return new Moment(accepted(spot), own == null ? published : own);
    }

    private AnswerKey order(Spot spot) {
        return new Order(full(spot, "items").stream().map(KeyReader::filled).toList());
    }

    private AnswerKey match(Spot spot) {
        List<String> left = full(spot, "left").stream().map(KeyReader::filled).toList();
        List<String> right = full(spot, "right").stream().map(KeyReader::filled).toList();
        Spot list = spot.field("key");
        List<Integer> key = list.items().stream().map(Spot::integer).toList();
        if (key.size() != left.size() || key.stream().anyMatch(k -> k < 0 || k >= right.size())) {
            throw list.bad(
                    "The key " + key + " does not fit " + left.size() + " left and " + right.size() + " right items.",
                    "Give for each left item the place of its right one, counted from 0.");
        }
        return new Match(left, right, key);
    }

    private AnswerKey mark(Spot spot) {
        List<Span> places = spans.all(full(spot, "spans"));
        return new Mark(places, spot.stringOr("quoted", places.get(0).in(text)));
    }

    private static List<String> accepted(Spot spot) {
        return full(spot, "accepted").stream().map(KeyReader::filled).toList();
    }

    /** The items of a list that must have some. */
    private static List<Spot> full(Spot spot, String name) {
        Spot list = spot.field(name);
        List<Spot> items = list.items();
        if (items.isEmpty()) {
            throw list.bad("is empty.", "Give at least one.");
        }
        return items;
    }

    /** A string with something in it. */
    static String filled(Spot spot) {
        String text = spot.string();
        if (text.isBlank()) {
            throw spot.bad("is empty.", "Write some words here.");
        }
        return text;
    }

    static @Nullable LocalDate date(@Nullable Spot spot) {
        if (spot == null) {
            return null;
        }
        try {
            return LocalDate.parse(spot.string().strip());
        } catch (DateTimeParseException e) {
            throw spot.wrongType("a date such as \"2022-01-13\"");
        }
    }
}
