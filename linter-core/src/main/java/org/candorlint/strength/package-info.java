/**
 * How much the words of a claim claim, and how alike two wordings are; the words are a pack's. Imports {@code text},
 * {@code document}, {@code language}, {@code pattern} and {@code rule}.
 */
@NullMarked
package org.candorlint.strength;

import org.jspecify.annotations.NullMarked;
