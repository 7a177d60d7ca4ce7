package org.candorlint.pattern;

import org.jspecify.annotations.Nullable;

/** The start or end of a capture on the way of a thread; leads back to the one before. */
record Mark(int capture, boolean opens, int term, @Nullable Mark before) {}
