/**
 * How good findings are: labelled pages and sentences, the scores against them, and rules held to their examples. Imports
 * {@code text}, {@code document}, {@code language}, {@code stance}, {@code rule}, {@code finding}, {@code model} and {@code pack}.
 */
@NullMarked
package org.candorlint.evaluation;

import org.jspecify.annotations.NullMarked;
