/** Pages for readers, made from the packs: one for each category with its rules, one for each market with its law. */
@NullMarked
package org.candorlint.report.pages;

import org.jspecify.annotations.NullMarked;
