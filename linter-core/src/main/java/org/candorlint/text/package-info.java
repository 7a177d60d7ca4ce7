/**
 * Characters and places: spans, lines and columns, and the way from decoded text back to the source. Imports the JDK only.
 */
@NullMarked
package org.candorlint.text;

import org.jspecify.annotations.NullMarked;
