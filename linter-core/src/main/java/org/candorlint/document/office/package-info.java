/**
 * What office documents have in common: parts in a ZIP archive, written in XML. Both are read with limits, and nothing outside of the
 * file is ever opened. Imports {@code text} and {@code document}.
 */
@NullMarked
package org.candorlint.document.office;

import org.jspecify.annotations.NullMarked;
