/**
 * Finds expressions of time in running English and gives them a TIMEX3 value where the words or the article's own date
 * do. Extents and values follow the TimeML guidelines (Saurí et al. 2006): no leading preposition, determiner and
 * bounding words ("more than two years") included. Knows words only, no grammar.
 */
@NullMarked
package readback.extract.time;

import org.jspecify.annotations.NullMarked;
