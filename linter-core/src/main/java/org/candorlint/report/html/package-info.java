/**
 * The report as one HTML file that needs nothing else: for those who decide about copy and those who work on it. Templates are
 * under {@code src/main/jte}, style and script under {@code src/main/resources}. Imports {@code text}, {@code rule},
 * {@code finding} and {@code report}, and is the home of the template library.
 */
@NullMarked
package org.candorlint.report.html;

import org.jspecify.annotations.NullMarked;
