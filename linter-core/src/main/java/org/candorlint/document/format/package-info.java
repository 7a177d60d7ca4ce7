/**
 * The one entry to all readers. Imports {@code document} and its readers, and no parser.
 */
@NullMarked
package org.candorlint.document.format;

import org.jspecify.annotations.NullMarked;
