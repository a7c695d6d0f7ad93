package readback.extract;

import readback.text.Span;

/**
 * Words in quotation marks.
 *
 * @param span      with its marks, as far as it has them
 * @param inner     without them
 * @param paragraph place of its paragraph
 * @param goesOn    whether it is not closed and goes on in the next paragraph, after a new opening mark
 */
record Quote(Span span, Span inner, int paragraph, boolean goesOn) {}
