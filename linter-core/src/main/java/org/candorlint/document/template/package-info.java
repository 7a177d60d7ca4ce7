/**
 * Templates: files of copy with code in it. The code becomes a blank of the same length, so that the copy keeps its places, and a reader
 * of the format that the template makes reads the rest. Imports {@code text}, {@code document} and its reader of HTML.
 */
@NullMarked
package org.candorlint.document.template;

import org.jspecify.annotations.NullMarked;
