/**
 * Reports as bytes, one writer per format; what a run came to goes in, characters come out. Imports {@code text}, {@code rule}
 * and {@code finding}, and is the home of the JSON library.
 */
@NullMarked
package org.candorlint.report;

import org.jspecify.annotations.NullMarked;
