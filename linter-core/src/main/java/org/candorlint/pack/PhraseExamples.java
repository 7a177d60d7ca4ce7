package org.candorlint.pack;

import java.util.Set;
import org.candorlint.stance.Stance;

/** Holds the excused examples of a phrase rule to what excuses it. */
final class PhraseExamples {

    private PhraseExamples() {}

    static void check(YamlMap rule, Set<Stance> excusedBy) {
        if (rule.value("examples").orElse(null) instanceof YamlMap examples) {
            examples.items("excused").forEach(item -> checkExcuse(item, excusedBy));
        }
    }

    private static void checkExcuse(YamlValue item, Set<Stance> excusedBy) {
        if (!(item instanceof YamlMap map)) {
            return;
        }
        YamlText by = map.scalar("by");
        Stance stance = Labels.EXCUSES.names().get(by.value());
        if (stance != null && !excusedBy.contains(stance)) {
            by.problem(
                    "the rule is not excused by '" + by.value() + "'", "add it to 'excused-by', or change the example");
        }
    }
}
