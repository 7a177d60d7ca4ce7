package org.candorlint.language;

import org.candorlint.text.Span;

/**
 * One token of a sentence.
 *
 * @param span where it stands in the text of its passage
 * @param text the characters, curly quotation marks made straight
 */
public record Token(Span span, String text) {}
