/**
 * What a rule, a category, a market and a provision are, without saying how they are written down. Imports {@code text},
 * {@code document}, {@code pattern} and {@code stance}.
 */
@NullMarked
package org.candorlint.rule;

import org.jspecify.annotations.NullMarked;
