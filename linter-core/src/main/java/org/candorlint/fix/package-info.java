/**
 * Puts text that a page owes its readers into the source of the page, and changes nothing else of it. Whether that settles
 * anything is for whoever asks to check again.
 */
@NullMarked
package org.candorlint.fix;

import org.jspecify.annotations.NullMarked;
