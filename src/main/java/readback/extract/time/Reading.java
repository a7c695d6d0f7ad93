package readback.extract.time;

import org.jspecify.annotations.Nullable;

/** Computes the TIMEX3 value of a match, null where neither words nor anchor give one. */
@FunctionalInterface
public interface Reading {
    @Nullable
    String value(Groups g, Anchor anchor);
}
