/** The trainer on the screen: carries out what its pages ask for. */
@NullMarked
package readback.cli.screen;

import org.jspecify.annotations.NullMarked;
