/**
 * Edits of a sentence that take a claim out of it and leave a sentence. It judges grammar alone; whether an edit settles
 * anything is for the linter to say.
 */
@NullMarked
package org.candorlint.suggest;

import org.jspecify.annotations.NullMarked;
