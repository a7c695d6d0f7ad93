/**
 * Articles and question sets on disk: JSON in and out, where things live. Imports {@code question} and {@code text};
 * Jackson is confined to this package.
 */
@NullMarked
package readback.library;

import org.jspecify.annotations.NullMarked;
