package readback.question.wording;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.text.Comparison;

/**
 * An amount as read.
 *
 * @param readings what the writing can mean; never empty
 * @param bound    how it is bounded
 * @param from     first word
 * @param to       word after the last
 */
record Figure(List<Reading> readings, Comparison bound, boolean ordinal, int from, int to) {

    /**
     * @param low  the value, or the lower end of a range
     * @param high the upper end of a range, absent for a single value
     * @param unit absent if none was written
     */
    record Reading(
            BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable Unit unit) {

        /** In the base unit of its family. */
        Reading base() {
            if (unit == null) {
                return this;
            }
            BigDecimal top = high == null ? null : high.multiply(unit.factor());
            return new Reading(low.multiply(unit.factor()), top, new Unit(unit.family(), BigDecimal.ONE));
        }

        Reading with(@Nullable Unit other) {
            return new Reading(low, high, other);
        }
    }

    boolean isRange() {
        return readings.get(0).high() != null;
    }
}
