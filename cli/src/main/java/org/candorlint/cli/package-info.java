/** The command {@code candor}: options in, exit status out. It may import everything, and picocli. */
@NullMarked
package org.candorlint.cli;

import org.jspecify.annotations.NullMarked;
