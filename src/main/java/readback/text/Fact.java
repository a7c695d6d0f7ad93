package readback.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something the article says, with the words that prove it. */
public sealed interface Fact {

    /** The words that prove it; usually a whole sentence. */
    Span evidence();

    /** 0..1: how sure the rule is; questions are asked of facts at 0.7 and above only. */
    double confidence();

    Standing standing();

    /** How a statement's words are given. */
    enum Manner {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /**
     * Someone says, writes or finds something.
     *
     * @param cue     the words of saying ("said", "according to")
     * @param content what is said, in one or more pieces, quotation marks left out
     * @param medium  "a Twitter post", "a speech", where the text says
     */
    record Statement(
            Speaker speaker,
            Span cue,
            List<Span> content,
            Manner manner,
            @Nullable Span medium,
            @Nullable TimeExpression time,
            Standing standing,
            Span evidence,
            double confidence)
            implements Fact {

        /** The confidence of a statement whose words are only named: "raised concerns about the bridge". */
        public static final double NAMED = 0.5;

        public Statement {
            content = List.copyOf(content);
        }

        /** Whether what stands inside is this speaker's word, and not the article's: so unless it is only named. */
        public boolean isSpeakersWord() {
            return confidence > NAMED || standing != Standing.CLAIMED;
        }
    }

    /**
     * A number of something.
     *
     * @param span    the whole expression with its comparator and unit ("more than 9,800")
     * @param figure  the number words alone ("9,800")
     * @param counted what is counted ("people"), absent where the text does not say
     * @param event   the clause it belongs to ("have been arrested in the wake of the crisis")
     */
    record Amount(
            Span span,
            Span figure,
            Quantity quantity,
            Sort sort,
            @Nullable Span counted,
            @Nullable Span event,
            Standing standing,
            Span evidence,
            double confidence)
            implements Fact {
        /** What sort of number. */
        public enum Sort {
            COUNT,
            MONEY,
            SHARE,
            MEASURE,
            DURATION,
            AGE,
            ORDINAL,
            SCORE,
            RATE
        }
    }

    /** An event and its time. */
    record Dated(TimeExpression time, @Nullable Span event, Standing standing, Span evidence, double confidence)
            implements Fact {}

    /** What someone or something is: "its former chief", "a political analyst". */
    record Role(int entity, Span name, Span description, Standing standing, Span evidence, double confidence)
            implements Fact {}

    /** Who did what to whom, where and when. */
    record Event(
            @Nullable Span agent,
            Span verb,
            @Nullable Span patient,
            @Nullable Span place,
            @Nullable TimeExpression time,
            Standing standing,
            Span evidence,
            double confidence)
            implements Fact {}

    /** A cause, purpose or consequence that the text itself marks. */
    record Cause(Span effect, Span cause, Span marker, Link link, Standing standing, Span evidence, double confidence)
            implements Fact {
        /** What the marker says: "because", "in order to", "led to", and the weaker "after", "amid". */
        public enum Link {
            REASON,
            PURPOSE,
            RESULT,
            AFTER
        }
    }
}
