/**
 * Article in, analysis and facts out: the language engine and the fact rules. Imports {@code readback.text}; CoreNLP is
 * confined here, behind {@link readback.extract.Engine}.
 *
 * <p>The model files that the engine reads are listed in {@code readback/extract/engine-models.txt}: a package needs
 * only those out of the models jar. Cue verbs, titles, names of countries and other linguistic data are text files
 * beside it, one entry a line.
 */
@NullMarked
package readback.extract;

import org.jspecify.annotations.NullMarked;
