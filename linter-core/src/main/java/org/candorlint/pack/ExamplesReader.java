package org.candorlint.pack;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.rule.Example;
import org.candorlint.stance.Stance;
import org.jspecify.annotations.Nullable;

/** Reads the examples of a rule. */
final class ExamplesReader {

    private static final Keys EXCUSED = Keys.of(
            Key.text("text", "A sentence that the rule matches"),
            Key.oneOf("by", Labels.EXCUSES, "The stance that excuses it"));
    private static final Keys UNMATCHED = Keys.of(Key.text("text", "A sentence or page that the rule leaves alone"))
            .optional(Key.text("why", "Why it does"));

    /** The examples of a rule. */
    static final Keys KEYS = Keys.of()
            .optional(
                    Key.texts("flagged", "What the rule reports, the words it finds in [brackets]"),
                    Key.maps("excused", EXCUSED, "What the rule matches and something excuses"),
                    new Key(
                            "unmatched",
                            new Shape.ListOf(new Shape.TextOrFields(UNMATCHED), 0),
                            "What the rule does not match"));

    private ExamplesReader() {}

    static List<Example> read(YamlMap rule, boolean marked) {
        List<Example> read = new ArrayList<>();
        rule.map("examples").ifPresent(examples -> {
            examples.texts("flagged").forEach(text -> read.add(flagged(text, marked)));
            examples.maps("excused").forEach(item -> read.add(excused(item)));
            examples.items("unmatched").forEach(item -> read.add(unmatched(item)));
        });
        return read;
    }

    private static Example flagged(YamlText text, boolean marked) {
        String value = text.value();
        int open = marked ? value.indexOf('[') : -1;
        int close = marked ? value.indexOf(']') : -1;
        if (open < 0 && close < 0) {
            return new Example(Example.Expect.FLAGGED, value, "", null, "", text.line());
        }
        boolean once = open == value.lastIndexOf('[') && close == value.lastIndexOf(']');
        if (open < 0 || close < open + 2 || !once) {
            text.problemAt(Math.max(0, open), "expected one pair of brackets around what must be found", "");
            return new Example(Example.Expect.FLAGGED, value, "", null, "", text.line());
        }
        String words = value.substring(open + 1, close);
        String plain = value.substring(0, open) + words + value.substring(close + 1);
        return new Example(Example.Expect.FLAGGED, plain, words, null, "", text.line());
    }

    private static Example excused(YamlMap map) {
        @Nullable Stance by = map.oneOf("by", Labels.EXCUSES).orElse(null);
        return new Example(Example.Expect.EXCUSED, map.text("text"), "", by, "", map.line());
    }

    /** A text alone will do where nothing needs to be said about it. */
    private static Example unmatched(YamlValue item) {
        if (item instanceof YamlText text) {
            return new Example(Example.Expect.UNMATCHED, text.text().value(), "", null, "", item.line());
        }
        YamlMap map = item.map(UNMATCHED);
        return new Example(Example.Expect.UNMATCHED, map.text("text"), "", null, map.text("why"), item.line());
    }
}
