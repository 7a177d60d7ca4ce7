/**
 * Tests of the bundled pack: what its cues, rules and lexicons say of words on a page. Imports the core's public types.
 */
@NullMarked
package org.candorlint.rules;

import org.jspecify.annotations.NullMarked;
