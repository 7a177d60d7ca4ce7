/**
 * Makes the classes of alike words from a published table of word vectors. A tool of the maintainers that no build runs; it
 * may import the model package.
 */
@NullMarked
package org.candorlint.model.words;

import org.jspecify.annotations.NullMarked;
