package org.candorlint.pattern;

/** Terms {@code start} (inclusive) to {@code end} (exclusive) of a scan are an entry of {@code lexicon}. */
public record LexiconHit(String lexicon, int start, int end) {}
