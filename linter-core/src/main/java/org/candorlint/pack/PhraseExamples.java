package org.candorlint.pack;

import java.util.Optional;
import java.util.Set;
import org.candorlint.rule.Example;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Status;
import org.candorlint.stance.Stance;

/** Holds a phrase rule to its examples: enough of them, on both sides, and none excused by what does not excuse. */
final class PhraseExamples {

    private static final int STABLE = 3;

    private PhraseExamples() {}

    static void check(YamlMap rule, RuleInfo info, Set<Stance> excusedBy) {
        Optional<YamlValue> examples = rule.value("examples");
        if (examples.isEmpty()) {
            return;
        }
        int needed = info.status() == Status.STABLE ? STABLE : 1;
        long flagged = info.examples().stream()
                .filter(e -> e.expect() == Example.Expect.FLAGGED)
                .count();
        long silent = info.examples().size() - flagged;
        require(examples.get(), info, "flagged", flagged, needed);
        require(examples.get(), info, "excused or unmatched", silent, needed);
        if (examples.get() instanceof YamlMap map) {
            map.items("excused").forEach(item -> checkExcuse(item, excusedBy));
        }
    }

    private static void require(YamlValue at, RuleInfo info, String what, long count, int needed) {
        if (count < needed) {
            at.problem(
                    "a " + info.status().label() + " rule needs " + needed + " " + what + " example"
                            + (needed == 1 ? "" : "s") + ", this one has " + count,
                    "");
        }
    }

    private static void checkExcuse(YamlValue item, Set<Stance> excusedBy) {
        if (!(item instanceof YamlMap map)) {
            return;
        }
        YamlText by = map.scalar("by");
        Stance stance = Labels.EXCUSES.get(by.value());
        if (stance != null && !excusedBy.contains(stance)) {
            by.problem(
                    "the rule is not excused by '" + by.value() + "'", "add it to 'excused-by', or change the example");
        }
    }
}
