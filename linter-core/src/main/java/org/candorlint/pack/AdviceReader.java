package org.candorlint.pack;

import org.candorlint.rule.Advice;

/** Reads which edits a rule or a category offers. */
final class AdviceReader {

    static final Keys KEYS = Keys.of()
            .optional(
                    Key.choices("offer", Labels.OFFERS, "Kinds of edit, in the order in which they are shown"),
                    Key.texts("drop", "Patterns of words that can be left out, so that the claim goes less far"),
                    Key.text(
                            "text",
                            "What is to be added to a page that lacks it; {regulator} in it becomes that of the market"),
                    Key.text("needs", "What somebody must find out before the edit can be made"));

    private AdviceReader() {}

    static Advice read(YamlMap map, PatternReader patterns) {
        return new Advice(
                map.choices("offer", Labels.OFFERS),
                patterns.anchored(map.texts("drop")),
                text(map, "text"),
                text(map, "needs"));
    }

    private static String text(YamlMap map, String key) {
        return map.value(key).isPresent() ? map.text(key).strip() : "";
    }
}
