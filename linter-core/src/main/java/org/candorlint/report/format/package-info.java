/** The one list of all formats. Imports {@code report} and every package below it; none of those imports it. */
@NullMarked
package org.candorlint.report.format;

import org.jspecify.annotations.NullMarked;
