/**
 * The check of a site for a front door: pages in folders, their bytes, what {@code candor.yaml} says of each, and all of them
 * checked side by side. Imports the linter, {@code text}, {@code document}, {@code stance}, {@code rule}, {@code pack},
 * {@code finding}, {@code decision} and {@code cache}.
 */
@NullMarked
package org.candorlint.site;

import org.jspecify.annotations.NullMarked;
