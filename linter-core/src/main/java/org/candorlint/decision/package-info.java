/**
 * What people recorded of findings: the baseline, comments in pages that ask to ignore, decisions; and what becomes of a report
 * under them and under the evidence that is held. Imports {@code text}, {@code document}, {@code language}, {@code rule},
 * {@code finding}, {@code pack} and {@code evidence}.
 */
@NullMarked
package org.candorlint.decision;

import org.jspecify.annotations.NullMarked;
