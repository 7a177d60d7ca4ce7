/**
 * From the bytes of a file to characters: which charset, and what had to be guessed. Imports {@code text} and
 * {@code document}.
 */
@NullMarked
package org.candorlint.document.charset;

import org.jspecify.annotations.NullMarked;
