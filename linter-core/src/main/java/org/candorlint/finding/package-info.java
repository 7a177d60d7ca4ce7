/**
 * What was found: verdicts, findings, their fingerprints and order, and the record of one page's check. Imports {@code text},
 * {@code document}, {@code stance} and {@code rule}.
 */
@NullMarked
package org.candorlint.finding;

import org.jspecify.annotations.NullMarked;
