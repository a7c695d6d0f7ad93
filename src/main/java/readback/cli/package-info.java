/** {@code main}: wires clock, seed, paths and journal; one file a command. Imports everything; nothing imports it. */
@NullMarked
package readback.cli;

import org.jspecify.annotations.NullMarked;
