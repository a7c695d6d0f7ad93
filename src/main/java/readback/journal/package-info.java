/**
 * The append-only record of attempts, an SQLite file. Imports {@code quiz}, {@code question} and {@code text}; JDBC stays
 * in here.
 */
@NullMarked
package readback.journal;

import org.jspecify.annotations.NullMarked;
