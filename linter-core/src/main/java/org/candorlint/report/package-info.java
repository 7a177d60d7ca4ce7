/**
 * Reports as bytes, one writer per format; what a run came to goes in. The simple writers and what all share are here; those
 * of several files have a package below, and {@code report.format} lists them all. Imports {@code text}, {@code rule},
 * {@code finding} and {@code evaluation}, and is the home of the JSON library.
 */
@NullMarked
package org.candorlint.report;

import org.jspecify.annotations.NullMarked;
