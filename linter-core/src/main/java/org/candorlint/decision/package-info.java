/**
 * What people recorded of findings: the baseline, comments in pages that ask to ignore, decisions; and what becomes of a report
 * under them. Imports {@code text}, {@code document}, {@code rule}, {@code finding} and {@code pack}.
 */
@NullMarked
package org.candorlint.decision;

import org.jspecify.annotations.NullMarked;
