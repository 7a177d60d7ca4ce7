package org.candorlint.pack;

import org.candorlint.rule.Example;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Status;

/** Holds a rule to its examples: enough of them on both sides, and more before it calls itself stable. */
final class EnoughExamples {

    private static final int STABLE = 3;

    private EnoughExamples() {}

    static void check(YamlMap rule, RuleInfo info) {
        int needed = info.status() == Status.STABLE ? STABLE : 1;
        long flagged = info.examples().stream()
                .filter(example -> example.expect() == Example.Expect.FLAGGED)
                .count();
        long silent = info.examples().size() - flagged;
        // Without the key at all, that it is missing has been said.
        if (flagged < needed || silent < needed) {
            rule.value("examples")
                    .ifPresent(examples -> examples.problem(
                            "a " + info.status().label() + " rule needs " + needed + " flagged examples and " + needed
                                    + " excused or unmatched ones, this one has " + flagged + " and " + silent,
                            hint(info.status())));
        }
    }

    /** A rule that stands for a model has no words of its own to show, and other findings after each training. */
    static void checkModel(YamlMap rule, RuleInfo info) {
        if (info.status() == Status.STABLE) {
            rule.scalar("status")
                    .problem("a rule of kind 'model' cannot be stable", "write 'preview': each training changes it");
        }
    }

    private static String hint(Status status) {
        return status == Status.STABLE ? "add examples, or write 'status: preview'" : "";
    }
}
