/**
 * Results of pages that were checked before, kept by what they depend on. Imports {@code text}, {@code document}, {@code rule},
 * {@code finding} and the options of the linter, which it never calls.
 */
@NullMarked
package org.candorlint.cache;

import org.jspecify.annotations.NullMarked;
