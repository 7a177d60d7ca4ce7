/**
 * PDF documents; the only importer of PDFBox. Imports {@code text}, {@code document} and its reader of plain text.
 */
@NullMarked
package org.candorlint.document.pdf;

import org.jspecify.annotations.NullMarked;
