/**
 * Facts become questions; answer keys that grade; vetting; ranking; the linter. Imports {@code text} and the JDK.
 */
@NullMarked
package readback.question;

import org.jspecify.annotations.NullMarked;
