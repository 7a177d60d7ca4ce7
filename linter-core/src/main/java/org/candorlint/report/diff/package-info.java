/** Writers of what changed between two versions. Imports {@code report}, {@code diff}, {@code finding} and {@code rule}. */
@NullMarked
package org.candorlint.report.diff;

import org.jspecify.annotations.NullMarked;
