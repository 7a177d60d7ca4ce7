/** Reports in SARIF, the format of code scanning. Imports what {@code report} imports, and {@code report} itself. */
@NullMarked
package org.candorlint.report.sarif;

import org.jspecify.annotations.NullMarked;
