package org.candorlint.pattern;

import java.util.Set;

/**
 * Cuts text into terms. Pages, patterns and lexicons all go through here, so that what an author writes and what a
 * page says are cut alike. Every term is a stretch of the text; what is in no term (white space, quotation marks,
 * hyphens, slashes, {@code +}) is invisible to patterns.
 */
final class TermSplitter {

    /** Receives the terms from left to right. */
    interface Sink {
        void term(int start, int end, TermKind kind);
    }

    private static final Set<String> CLITICS = Set.of("s", "ll", "re", "ve", "m", "d");
    private static final Set<String> WHOLE_SUFFIXES = Set.of("st", "nd", "rd", "th", "d", "s");
    private static final Set<String> NUMBER_SUFFIXES = Set.of("k", "m", "bn");
    private static final Set<String> ABBREVIATIONS =
            Set.of("dr", "mr", "mrs", "ms", "prof", "st", "vs", "no", "inc", "approx", "etc", "ph", "e.g", "i.e");

    private final String text;
    private final Sink sink;
    private int at;

    private TermSplitter(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
    }

    static void split(String text, Sink sink) {
        new TermSplitter(text, sink).run();
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Characters.isDigit(c)) {
                number();
            } else if (Characters.isWordPart(c)) {
                word();
            } else if (Characters.isApostrophe(c) && isClitic(at, wordEnd(at + 1))) {
                int end = wordEnd(at + 1);
                sink.term(at, end, TermKind.WORD);
                at = end;
            } else {
                mark(c);
            }
        }
    }

    private void number() {
        int start = at;
        int end = start;
        while (end < text.length() && (Characters.isDigit(text.charAt(end)) || joinsDigits(end))) {
            end++;
        }
        int suffixEnd = wordEnd(end);
        String suffix = suffixEnd - end <= 2 ? Characters.fold(text.substring(end, suffixEnd)) : "";
        if (WHOLE_SUFFIXES.contains(suffix)) {
            sink.term(start, suffixEnd, TermKind.WORD);
            at = suffixEnd;
        } else {
            // "85mg" is the number 85 and the word mg.
            at = NUMBER_SUFFIXES.contains(suffix) ? suffixEnd : end;
            sink.term(start, at, TermKind.NUMBER);
        }
    }

    private boolean joinsDigits(int i) {
        if (text.charAt(i) == '.') {
            return digitAt(i + 1);
        }
        // Thousands only: the comma of "in 5,6 or 7 weeks" stays a comma.
        return text.charAt(i) == ',' && digitAt(i + 1) && digitAt(i + 2) && digitAt(i + 3) && !digitAt(i + 4);
    }

    private void word() {
        int start = at;
        int end = wordEnd(start);
        at = end;
        int apostrophe = lastApostrophe(start, end);
        if (apostrophe > start && isClitic(apostrophe, end)) {
            sink.term(start, apostrophe, TermKind.WORD);
            sink.term(apostrophe, end, TermKind.WORD);
        } else if (apostrophe > start + 1 && isNegation(apostrophe, end)) {
            sink.term(start, apostrophe - 1, TermKind.WORD);
            sink.term(apostrophe - 1, end, TermKind.WORD);
        } else if (end - start == 6
                && Characters.fold(text.substring(start, end)).equals("cannot")) {
            sink.term(start, start + 3, TermKind.WORD);
            sink.term(start + 3, end, TermKind.WORD);
        } else {
            sink.term(start, end, TermKind.WORD);
        }
        if (charAt(at) == '.' && isAbbreviation(start, end)) {
            at++;
        }
    }

    /** A full stop inside a sentence is no stop after an abbreviation, or when the sentence goes on in lower case. */
    private boolean isAbbreviation(int start, int end) {
        if (!Characters.isSpace(charAt(end + 1))) {
            return false;
        }
        int next = end + 1;
        while (next < text.length() && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return false;
        }
        char c = text.charAt(next);
        return Character.isLowerCase(c)
                || Characters.isDigit(c)
                || text.substring(start, end).indexOf('.') > 0
                || (end - start <= 6 && ABBREVIATIONS.contains(Characters.fold(text.substring(start, end))));
    }

    private int wordEnd(int from) {
        int end = from;
        int segment = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inside = end > from && Characters.isWordPart(text.charAt(end - 1)) && wordPartAt(end + 1);
            if (inside && c == '.' && isInitial(segment, end)) {
                segment = end + 1;
            } else if (!(Characters.isWordPart(c) || (inside && Characters.isApostrophe(c)))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "u.s", "e.g" and "ph.d" are one word; two sentences without a space between them are not. */
    private boolean isInitial(int start, int end) {
        return end - start == 1
                || (end - start == 2
                        && Characters.fold(text.substring(start, end)).equals("ph"));
    }

    private int lastApostrophe(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (Characters.isApostrophe(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isClitic(int apostrophe, int end) {
        int length = end - apostrophe - 1;
        return (length == 1 || length == 2) && CLITICS.contains(Characters.fold(text.substring(apostrophe + 1, end)));
    }

    private boolean isNegation(int apostrophe, int end) {
        return end - apostrophe == 2
                && Characters.fold(text.charAt(end - 1)) == 't'
                && Characters.fold(text.charAt(apostrophe - 1)) == 'n';
    }

    private void mark(char c) {
        int start = at++;
        if (Characters.isHyphen(c)) {
            hyphen(start);
        } else if (c == ',' || c == '\u3001' || c == '\uff0c') {
            sink.term(start, at, TermKind.COMMA);
        } else if (c == '(' || c == '[' || c == '{') {
            sink.term(start, at, TermKind.OPEN);
        } else if (c == ')' || c == ']' || c == '}') {
            sink.term(start, at, TermKind.CLOSE);
        } else if (Characters.isSymbol(c) || (c == '#' && digitAt(at))) {
            sink.term(start, at, TermKind.SYMBOL);
        } else if (Characters.isStop(c) && !(c == ':' && start > 0 && digitAt(start - 1) && digitAt(at))) {
            while (at < text.length() && Characters.isStop(text.charAt(at))) {
                at++;
            }
            sink.term(start, at, TermKind.STOP);
        }
    }

    /** A hyphen that touches something joins; one that stands alone, or two, are a dash. */
    private void hyphen(int start) {
        while (at < text.length() && Characters.isHyphen(text.charAt(at))) {
            at++;
        }
        boolean apart = (start == 0 || Characters.isSpace(text.charAt(start - 1)))
                && (at == text.length() || Characters.isSpace(text.charAt(at)));
        if (apart || at - start > 1) {
            sink.term(start, at, TermKind.STOP);
        }
    }

    private boolean digitAt(int i) {
        return Characters.isDigit(charAt(i));
    }

    private boolean wordPartAt(int i) {
        return Characters.isWordPart(charAt(i));
    }

    /** NUL beyond the end, which is in no class. */
    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }
}
