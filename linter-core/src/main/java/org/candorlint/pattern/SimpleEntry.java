package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads lexicon entries that are nothing but words, or nothing but one literal, as nearly all are, without a parser. There
 * are tens of thousands of them, and somebody waits for the first finding.
 */
final class SimpleEntry {

    private SimpleEntry() {}

    /** The terms of an entry, as the parser would read them; empty if it takes the parser to tell. */
    static List<Node> read(String entry) {
        int length = entry.length();
        List<Node> terms = new ArrayList<>(4);
        if (length > 2 && entry.charAt(0) == '"' && entry.charAt(length - 1) == '"') {
            return isPlain(entry, 1, length - 1) ? literal(entry.substring(1, length - 1), terms) : List.of();
        }
        if (!isPlain(entry, 0, length)) {
            return List.of();
        }
        int start = 0;
        for (int end = 0; end <= length; end++) {
            if (end == length || entry.charAt(end) == ' ') {
                words(entry.substring(start, end), terms);
                start = end + 1;
            }
        }
        return terms;
    }

    /** Letters, digits, apostrophes and hyphens, in words that start with a letter or digit and end in no hyphen. */
    private static boolean isPlain(String entry, int from, int to) {
        char before = ' ';
        for (int i = from; i < to; i++) {
            char c = entry.charAt(i);
            boolean part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            boolean joins = c == ' ' || c == '-' || c == '\'';
            if (!part && (!joins || before == ' ' || before == '-' || (c == '-' && before == '\''))) {
                return false;
            }
            before = c;
        }
        return before != ' ' && before != '-';
    }

    private static void words(String word, List<Node> terms) {
        if (isLowerCase(word) && !word.equals("cannot")) {
            terms.add(new Node.Word(word));
        } else {
            TermSplitter.split(
                    word, (start, end, kind) -> terms.add(new Node.Word(Characters.fold(word.substring(start, end)))));
        }
    }

    private static List<Node> literal(String text, List<Node> terms) {
        TermSplitter.split(
                text, (start, end, kind) -> terms.add(new Node.Literal(Characters.fold(text.substring(start, end)))));
        return terms;
    }

    private static boolean isLowerCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
