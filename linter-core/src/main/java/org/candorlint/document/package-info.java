/**
 * Pages as a reader meets them: passages in reading order with kind, visibility, heading and the way back to the source.
 * Imports {@code text}; each format has a sub-package that is the only importer of its parser.
 */
@NullMarked
package org.candorlint.document;

import org.jspecify.annotations.NullMarked;
