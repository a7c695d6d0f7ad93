/** What commands and screens share: the surroundings, the sets and articles there are, the learner's desk with the journal. */
@NullMarked
package readback.cli.desk;

import org.jspecify.annotations.NullMarked;
