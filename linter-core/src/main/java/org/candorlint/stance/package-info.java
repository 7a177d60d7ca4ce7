/**
 * How words are put forward: asserted, denied, hedged, asked, reported and so on, and what kind of page they stand on. Imports
 * {@code text}, {@code document}, {@code language} and {@code pattern}; every cue is data.
 */
@NullMarked
package org.candorlint.stance;

import org.jspecify.annotations.NullMarked;
