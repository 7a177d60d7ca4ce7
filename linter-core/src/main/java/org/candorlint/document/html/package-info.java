/**
 * HTML pages, the texts in their attributes, style rules and JSON-LD. Imports {@code text} and {@code document}, and is
 * the only importer of jsoup.
 */
@NullMarked
package org.candorlint.document.html;

import org.jspecify.annotations.NullMarked;
