/**
 * Documents of LibreOffice and of what writes its format (OpenDocument text). Imports {@code text} and {@code document}.
 */
@NullMarked
package org.candorlint.document.odt;

import org.jspecify.annotations.NullMarked;
