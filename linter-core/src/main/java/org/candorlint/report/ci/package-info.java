/**
 * Reports that services of continuous integration show beside the lines of a page. Imports what {@code report} imports, and
 * {@code report} itself.
 */
@NullMarked
package org.candorlint.report.ci;

import org.jspecify.annotations.NullMarked;
