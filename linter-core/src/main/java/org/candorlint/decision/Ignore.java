package org.candorlint.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.candorlint.text.Position;
import org.candorlint.text.Span;

/**
 * What a comment in a page asks to ignore.
 *
 * @param what a rule or a category
 * @param until the last day on which it holds; empty for ever
 * @param at where the comment stands
 * @param region half-open UTF-16 offsets in the source of the page; findings that begin in it are ignored
 */
record Ignore(String what, String reason, Optional<LocalDate> until, Position at, Span region) {}
