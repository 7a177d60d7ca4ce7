package org.candorlint.pattern;

/** Word forms in a few bits: what it does not hold is certain, what it holds is likely. Not thread-safe while it is filled. */
final class FormSieve {

    private static final int BITS = 256;

    private final long[] bits = new long[BITS / Long.SIZE];

    static FormSieve of(int[] forms) {
        FormSieve sieve = new FormSieve();
        for (int form : forms) {
            sieve.add(form);
        }
        return sieve;
    }

    void add(int form) {
        bits[word(form)] |= 1L << form;
    }

    boolean mayHold(int form) {
        return (bits[word(form)] >>> form & 1) != 0;
    }

    private static int word(int form) {
        return (form & (BITS - 1)) / Long.SIZE;
    }
}
