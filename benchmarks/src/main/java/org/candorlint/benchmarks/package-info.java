/** What takes how long, measured side by side in one run. Not part of what is handed out. */
@NullMarked
package org.candorlint.benchmarks;

import org.jspecify.annotations.NullMarked;
