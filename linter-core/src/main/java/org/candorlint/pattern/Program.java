package org.candorlint.pattern;

import java.util.List;

/**
 * A pattern as the instructions of a Thompson automaton. Instruction {@code i} has an operation and up to two
 * arguments; where nothing else is said the next instruction follows. Immutable and thread-safe.
 */
final class Program {

    /** One term that fits test {@code first}. */
    static final byte TERM = 0;
    /** Any entry of lexicon {@code first}. */
    static final byte ENTRY = 1;
    /** A step of a gap inside the clause. */
    static final byte STEP = 2;
    /** A step of a gap that crosses clauses. */
    static final byte STRIDE = 3;
    /** Goes on at {@code first} and at {@code second}. */
    static final byte SPLIT = 4;
    /** Goes on at {@code first}. */
    static final byte JUMP = 5;
    /** Capture {@code first} starts. */
    static final byte OPEN = 6;
    /** Capture {@code first} ends. */
    static final byte CLOSE = 7;
    /** Only at the start of the sentence. */
    static final byte START = 8;
    /** Only at the end of the sentence. */
    static final byte END = 9;
    /** A match. */
    static final byte ACCEPT = 10;
    /** One term that fits test {@code first}, which names no word. */
    static final byte PASS = 11;

    private final byte[] operations;
    private final int[] first;
    private final int[] second;
    private final TermTest[] tests;
    private final List<String> captures;
    private final FirstTerms firstTerms;

    Program(
            byte[] operations,
            int[] first,
            int[] second,
            TermTest[] tests,
            List<String> captures,
            FirstTerms firstTerms) {
        this.operations = operations;
        this.first = first;
        this.second = second;
        this.tests = tests;
        this.captures = captures;
        this.firstTerms = firstTerms;
    }

    byte[] operations() {
        return operations;
    }

    int[] first() {
        return first;
    }

    int[] second() {
        return second;
    }

    TermTest[] tests() {
        return tests;
    }

    List<String> captures() {
        return captures;
    }

    /** Where a match can start at all. */
    FirstTerms firstTerms() {
        return firstTerms;
    }

    int size() {
        return operations.length;
    }
}
