package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;

/** Reads the atoms of a pattern that hold no other: words, literals, lexicons, gaps, tags, ends. Not thread-safe. */
final class PatternAtoms {

    private static final int MAX_GAP = 50;

    private final PatternCursor cursor;

    PatternAtoms(PatternCursor cursor) {
        this.cursor = cursor;
    }

    Node read() {
        int start = cursor.offset();
        char c = cursor.here();
        return switch (c) {
            case '"' -> literal();
            case '{' -> lexicon();
            case '<' -> new Node.Tag(tag());
            case '.' -> gap();
            case '#' -> single(new Node.Numeral());
            case '^' -> single(new Node.Start());
            case '$' -> single(new Node.End());
            default -> {
                if (!isWordStart(c)) {
                    throw cursor.error(
                            "'" + c + "' means nothing here", start, "to match it on the page, write \"" + c + "\"");
                }
                yield word();
            }
        };
    }

    private Node single(Node node) {
        cursor.skip(1);
        return node;
    }

    private static boolean isWordStart(char c) {
        return Characters.isWordPart(c) || Characters.isApostrophe(c) || c == '%' || c == '&';
    }

    private Node word() {
        int start = cursor.offset();
        if (cursor.here() == '%' || cursor.here() == '&') {
            cursor.skip(1);
        } else {
            while (isInWord()) {
                cursor.skip(1);
            }
        }
        String text = cursor.from(start);
        if (text.indexOf('.') > 0 && cursor.here() == '.' && cursor.at(1) != '.') {
            // The last stop of "u.s." and "e.g.".
            cursor.skip(1);
        }
        return terms(text, start, false);
    }

    private boolean isInWord() {
        char c = cursor.here();
        boolean joins = Characters.isHyphen(c) || c == '.' || c == ',';
        return Characters.isWordPart(c)
                || Characters.isApostrophe(c)
                || (joins && Characters.isWordPart(cursor.at(1)) && !isGapBefore(c));
    }

    /** {@code cure..2} is a word and a gap only by mistake; {@code 5.5} and {@code u.s} are one word. */
    private boolean isGapBefore(char c) {
        return c == '.' && cursor.at(1) == '.';
    }

    private Node literal() {
        int open = cursor.offset();
        cursor.skip(1);
        int start = cursor.offset();
        while (cursor.here() != '"') {
            if (cursor.done()) {
                throw cursor.error("this quotation mark is never closed", open, "write '\"' where it ends");
            }
            cursor.skip(1);
        }
        String text = cursor.from(start);
        cursor.skip(1);
        return terms(text, open, true);
    }

    private Node terms(String text, int start, boolean literal) {
        List<Node> items = new ArrayList<>();
        TermSplitter.split(text, (from, to, kind) -> {
            String form = Characters.fold(text.substring(from, to));
            items.add(literal ? new Node.Literal(form) : new Node.Word(form));
        });
        if (items.isEmpty()) {
            throw cursor.error("no term of a page can fit this", start, "write a word");
        }
        if (cursor.here() == '<') {
            int last = items.size() - 1;
            items.set(last, new Node.Tagged(items.get(last), tag()));
        }
        return items.size() == 1 ? items.get(0) : new Node.Sequence(items);
    }

    private Node lexicon() {
        int open = cursor.offset();
        cursor.skip(1);
        int start = cursor.offset();
        while (cursor.here() != '}' && !cursor.done() && "{}()[]|<>\"".indexOf(cursor.here()) < 0) {
            cursor.skip(1);
        }
        String name = cursor.from(start).strip();
        if (!cursor.takeHere('}')) {
            throw cursor.error("this brace is never closed", open, "write '}' behind the name of the lexicon");
        }
        if (name.isEmpty()) {
            throw cursor.error("a lexicon has a name", start, "as in {therapy}");
        }
        if (cursor.here() == '<') {
            throw cursor.error("a lexicon takes no tag", cursor.offset(), "tags go behind words: cure<NN>");
        }
        return new Node.Entry(name, start + 1);
    }

    private String tag() {
        int open = cursor.offset();
        cursor.skip(1);
        int start = cursor.offset();
        while ((cursor.here() >= 'A' && cursor.here() <= 'Z') || cursor.here() == '$') {
            cursor.skip(1);
        }
        String prefix = cursor.from(start);
        if (prefix.isEmpty()) {
            throw cursor.error("a tag is written in capitals", start, "as in <VB>, <NN>, <JJS>");
        }
        if (!cursor.takeHere('>')) {
            throw cursor.error("this tag is never closed", open, "write '>' behind it");
        }
        return prefix;
    }

    private Node gap() {
        int start = cursor.offset();
        int dots = 0;
        while (cursor.takeHere('.')) {
            dots++;
        }
        if (dots != 2 && dots != 3) {
            throw cursor.error(
                    dots == 1 ? "a single dot means nothing" : "too many dots",
                    start,
                    "write .. for a gap inside the clause, ... for one across clauses");
        }
        int digits = cursor.offset();
        while (Characters.isDigit(cursor.here())) {
            cursor.skip(1);
        }
        String limit = cursor.from(digits);
        if (limit.isEmpty()) {
            return new Node.Gap(Node.Gap.UNLIMITED, dots == 3);
        }
        int count = limit.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(limit);
        if (count < 1 || count > MAX_GAP) {
            throw cursor.error("a gap is 1 to " + MAX_GAP + " terms long", digits, "or any length, without a number");
        }
        return new Node.Gap(count, dots == 3);
    }
}
