/**
 * Plain text, such as a page copied or extracted from a browser. Imports {@code text} and {@code document}.
 */
@NullMarked
package org.candorlint.document.plain;

import org.jspecify.annotations.NullMarked;
