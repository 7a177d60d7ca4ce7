package org.candorlint.model;

/** How a sentence ends and how long it is. */
final class SentenceShape {

    private static final Symbol QUESTION = Symbol.of("question");
    private static final Symbol EXCLAMATION = Symbol.of("exclamation");
    private static final Symbol OPEN = Symbol.of("open");
    private static final Symbol FULL_STOP = Symbol.of("full stop");
    private static final Symbol NO_END = Symbol.of("no end mark");

    private static final int[] LONGEST = {3, 6, 14, 28};
    private static final Symbol[] LENGTHS = {
        Symbol.of("tiny"), Symbol.of("short"), Symbol.of("middling"), Symbol.of("long"), Symbol.of("very long")
    };

    private SentenceShape() {}

    static Symbol end(String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
            case '?' -> QUESTION;
            case '!' -> EXCLAMATION;
            case ':' -> OPEN;
            case '.' -> FULL_STOP;
            default -> NO_END;
        };
    }

    static Symbol length(int terms) {
        int step = 0;
        while (step < LONGEST.length && terms > LONGEST[step]) {
            step++;
        }
        return LENGTHS[step];
    }
}
