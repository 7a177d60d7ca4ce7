/**
 * The pipeline: from a page to its report. The only place that knows the order of the stages; imports every package but
 * {@code pack}, {@code evaluation} and {@code report}.
 */
@NullMarked
package org.candorlint;

import org.jspecify.annotations.NullMarked;
