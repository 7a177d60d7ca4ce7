package org.candorlint.pattern;

/** What sort of thing a term is. */
public enum TermKind {
    WORD,
    NUMBER,
    /** {@code %}, {@code &}, a currency sign, or {@code #} before a number. */
    SYMBOL,
    COMMA,
    /** Punctuation that ends a clause. */
    STOP,
    OPEN,
    CLOSE;

    /** True of words, numbers and symbols. */
    boolean isWordLike() {
        return this == WORD || this == NUMBER || this == SYMBOL;
    }
}
