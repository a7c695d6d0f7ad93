package readback.extract.figure;

import readback.text.Fact;
import readback.text.Quantity;
import readback.text.Span;

/**
 * An amount as its words alone show it.
 *
 * @param span   from the bounding words through the unit
 * @param figure the number words, a sign of money included
 * @param after  index of the word after the expression
 */
public record Figure(Span span, Span figure, Quantity quantity, Fact.Amount.Sort sort, int after) {}
