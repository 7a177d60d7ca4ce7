/**
 * Documents of Word and of what writes its format (Office Open XML, strict or not). Imports {@code text} and {@code document}.
 */
@NullMarked
package org.candorlint.document.docx;

import org.jspecify.annotations.NullMarked;
