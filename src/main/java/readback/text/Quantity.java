package readback.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its bound and unit.
 *
 * @param value the number, scale words applied ("1.2 million" is 1200000); for "dozens" 12
 * @param upper the upper end of a range ("20 to 30"), else absent
 * @param unit  "%", "USD", "km", "years"…, absent for a plain count
 */
public record Quantity(
        BigDecimal value,
        @Nullable BigDecimal upper,
        Comparison comparison,
        @Nullable String unit) {}
