/** The Maven goals: parameters in, build result out. It may import everything, and Maven's plugin API. */
@NullMarked
package org.candorlint.maven;

import org.jspecify.annotations.NullMarked;
