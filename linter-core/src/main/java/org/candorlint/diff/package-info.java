/**
 * What changed between two versions of a site: claims that came, went, grew stronger or weaker, and statements that are owed. Imports
 * {@code text}, {@code rule}, {@code finding} and {@code strength}.
 */
@NullMarked
package org.candorlint.diff;

import org.jspecify.annotations.NullMarked;
