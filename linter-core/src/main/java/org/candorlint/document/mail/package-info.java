/**
 * E-mail messages; the only importer of mime4j. Imports {@code text}, {@code document} and its readers of HTML and plain text.
 */
@NullMarked
package org.candorlint.document.mail;

import org.jspecify.annotations.NullMarked;
