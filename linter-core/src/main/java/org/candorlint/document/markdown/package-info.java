/**
 * Markdown with front matter and tables. Imports {@code text}, {@code document} and, for markup within Markdown,
 * {@code document.html}; it is the only importer of commonmark-java.
 */
@NullMarked
package org.candorlint.document.markdown;

import org.jspecify.annotations.NullMarked;
