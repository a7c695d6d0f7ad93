/**
 * The screen: pages as values, {@code on(event) → step} and {@code view(size)}, and the one loop that runs them. Imports
 * {@code quiz}, {@code question} and {@code text}; no rule of the quiz and no file lives here. What a page wants done is an
 * {@link readback.tui.Effect}, carried out by a {@link readback.tui.Shell}.
 */
@NullMarked
package readback.tui;

import org.jspecify.annotations.NullMarked;
