package org.candorlint.document.template;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds where things end in a text. Asked from left to right it goes over the text once for each kind of end, however many
 * beginnings have none. Used by one thread.
 */
final class Ends {

    private static final String[] WALLS = {"<script", "</script", "<style", "</style"};

    private final String text;
    private final Map<String, Found> known = new HashMap<>();

    /** The first place of something from an offset on; negative if there is none. */
    private record Found(int from, int at) {}

    Ends(String text) {
        this.text = text;
    }

    /** The offset after the next {@code close} that ends at or before {@code limit}; -1 if there is none. */
    int after(String close, int from, int limit) {
        return after(close, close, from, limit);
    }

    private int after(String search, String close, int from, int limit) {
        int at = next(search, close, from);
        return at >= 0 && at + close.length() <= limit ? at + close.length() : -1;
    }

    /** The same in the line of {@code from}. */
    int inLine(String close, int from, int limit) {
        int end = after(close, from, limit);
        int line = next("\n", "\n", from);
        return line >= 0 && end > line ? -1 : end;
    }

    /** The offset after the next directive of a name; -1 if there is none. */
    int directive(String name, int from, int limit) {
        int at = after(name, from, limit);
        // It looks far ahead, so what it finds is of no use to those that look from here.
        return at < 0 ? -1 : after(name + "%}", "%}", at, limit);
    }

    /** Where from {@code from} on a script or style begins or ends; the end of the text if none does. */
    int wall(int from) {
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            for (String wall : WALLS) {
                if (text.regionMatches(true, at, wall, 0, wall.length())) {
                    return at;
                }
            }
        }
        return text.length();
    }

    private int next(String search, String close, int from) {
        Found last = known.get(search);
        if (last == null || from < last.from() || (last.at() >= 0 && last.at() < from)) {
            last = new Found(from, text.indexOf(close, from));
            known.put(search, last);
        }
        return last.at();
    }
}
