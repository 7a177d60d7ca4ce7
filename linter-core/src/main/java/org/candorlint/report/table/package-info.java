/**
 * Reports as tables for people who decide on findings; the home of the libraries for CSV and workbooks. Imports what
 * {@code report} imports, and {@code report} itself.
 */
@NullMarked
package org.candorlint.report.table;

import org.jspecify.annotations.NullMarked;
