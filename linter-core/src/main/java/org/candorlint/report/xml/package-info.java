/** Reports in XML, through the streaming writer of the JDK. Imports what {@code report} imports, and {@code report} itself. */
@NullMarked
package org.candorlint.report.xml;

import org.jspecify.annotations.NullMarked;
