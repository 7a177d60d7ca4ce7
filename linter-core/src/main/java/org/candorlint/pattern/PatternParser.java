package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the grammar that {@link Pattern} describes, by recursive descent. Not thread-safe. */
final class PatternParser {

    private static final int MAX_DEPTH = 50;

    private final PatternCursor cursor;
    private final PatternAtoms atoms;
    private final Set<String> openCaptures = new HashSet<>();
    private int depth;

    PatternParser(String source) {
        cursor = new PatternCursor(source);
        atoms = new PatternAtoms(cursor);
    }

    Node parse() {
        if (cursor.peek() == '\0') {
            throw cursor.error("the pattern is empty", 0, "write at least one word");
        }
        Node root = choice();
        if (!cursor.done()) {
            throw cursor.error(
                    "nothing is open that '" + cursor.here() + "' could close", cursor.offset(), "remove it");
        }
        return root;
    }

    private Node choice() {
        if (++depth > MAX_DEPTH) {
            throw cursor.error("nested too deeply", cursor.offset(), "write several patterns");
        }
        List<Node> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (cursor.take('|'));
        depth--;
        return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private Node sequence() {
        List<Node> items = new ArrayList<>();
        while (!endsSequence(cursor.peek())) {
            items.add(item());
        }
        if (items.isEmpty()) {
            throw cursor.error(
                    "there is nothing here", cursor.offset(), "write a word, or make the group optional with ?");
        }
        return items.size() == 1 ? items.get(0) : new Node.Sequence(items);
    }

    private static boolean endsSequence(char c) {
        return c == '\0' || c == '|' || c == ')' || c == ']';
    }

    private Node item() {
        int start = cursor.offset();
        Node atom = atom();
        char quantifier = cursor.here();
        if (quantifier != '?' && quantifier != '*' && quantifier != '+') {
            return atom;
        }
        if (atom instanceof Node.Gap || atom instanceof Node.Start || atom instanceof Node.End) {
            throw cursor.error(
                    "'" + cursor.from(start) + "' cannot be repeated or optional",
                    cursor.offset(),
                    atom instanceof Node.Gap ? "a gap may be empty anyway" : "put it in a group");
        }
        cursor.skip(1);
        char second = cursor.here();
        if (second == '?' || second == '*' || second == '+') {
            throw cursor.error("one of ? * + is enough", cursor.offset(), "remove this one");
        }
        return new Node.Repeat(atom, quantifier == '+', quantifier != '?');
    }

    private Node atom() {
        char c = cursor.peek();
        int start = cursor.offset();
        return switch (c) {
            case '(' -> {
                cursor.skip(1);
                yield closed(choice(), ')', start);
            }
            case '[' -> capture();
            case '!' -> {
                cursor.skip(1);
                yield not(start);
            }
            case '?', '*', '+' ->
                throw cursor.error("'" + c + "' has nothing to repeat", start, "it goes directly behind an item");
            default -> atoms.read();
        };
    }

    private Node closed(Node body, char close, int open) {
        if (!cursor.take(close)) {
            throw cursor.error("this is never closed", open, "write '" + close + "' where it ends");
        }
        return body;
    }

    private Node capture() {
        int open = cursor.offset();
        cursor.skip(1);
        cursor.peek();
        int start = cursor.offset();
        while (isNamePart(cursor.here())) {
            cursor.skip(1);
        }
        String name = cursor.from(start);
        if (name.isEmpty() || !cursor.take(':')) {
            throw cursor.error("a capture has a name and a colon", cursor.offset(), "as in [amount: #]");
        }
        if (!openCaptures.add(name)) {
            throw cursor.error("capture '" + name + "' is inside itself", start, "choose another name");
        }
        Node body = closed(choice(), ']', open);
        openCaptures.remove(name);
        return new Node.Capture(name, body);
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private Node not(int start) {
        // Refused before it is read, or a row of these would be followed into the depth.
        Node body = cursor.peek() == '!' ? new Node.Not(List.of()) : atom();
        List<Node> parts = body instanceof Node.Choice choice ? choice.options() : List.of(body);
        for (Node part : parts) {
            if (!isSingle(part)) {
                throw cursor.error(
                        "'!' excludes one term, and this is not one",
                        start,
                        "use a word, \"literal\", {lexicon}, <TAG>, # or a group of these");
            }
        }
        return new Node.Not(parts);
    }

    private static boolean isSingle(Node node) {
        return node instanceof Node.Word
                || node instanceof Node.Literal
                || node instanceof Node.Entry
                || node instanceof Node.Tag
                || node instanceof Node.Tagged
                || node instanceof Node.Numeral;
    }
}
