/**
 * Text that the law prescribes, held against what a page says: to the letter, altered, cut short, another market's, or not
 * there. Imports {@code text}, {@code document} and {@code rule}; knows no rule file and no finding.
 */
@NullMarked
package org.candorlint.notice;

import org.jspecify.annotations.NullMarked;
