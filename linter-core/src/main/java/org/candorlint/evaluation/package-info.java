/**
 * How good findings are: labelled pages and sentences, and the scores against them. Imports {@code text}, {@code document},
 * {@code language}, {@code rule}, {@code finding}, {@code model} and {@code pack}.
 */
@NullMarked
package org.candorlint.evaluation;

import org.jspecify.annotations.NullMarked;
