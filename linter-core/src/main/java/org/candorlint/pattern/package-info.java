/**
 * A regular language over the terms of a sentence: parser, vocabulary, automaton, linear-time matching. Imports
 * {@code text} and {@code language}; knows no rule, no category and no page.
 */
@NullMarked
package org.candorlint.pattern;

import org.jspecify.annotations.NullMarked;
