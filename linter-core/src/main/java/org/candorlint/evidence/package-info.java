/**
 * What a clinic holds to substantiate its claims, and which findings it bears. Imports {@code text}, {@code pattern},
 * {@code language}, {@code rule}, {@code strength}, {@code pack} and {@code finding}; the sub-package {@code trial} reads records
 * of registered trials.
 */
@NullMarked
package org.candorlint.evidence;

import org.jspecify.annotations.NullMarked;
