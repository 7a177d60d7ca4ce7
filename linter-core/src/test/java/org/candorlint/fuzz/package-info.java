/**
 * What must hold for any input at all. Each fuzz test runs on its kept seeds with all other tests; CONTRIBUTING.md says how it is let loose.
 */
@NullMarked
package org.candorlint.fuzz;

import org.jspecify.annotations.NullMarked;
