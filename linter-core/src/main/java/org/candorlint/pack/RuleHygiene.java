package org.candorlint.pack;

import java.util.Locale;
import java.util.Set;

/** The habits that every rule keeps, so that all of them read as one. */
final class RuleHygiene {

    private static final int LONGEST_SUMMARY = 100;
    private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself", "you're", "you’re");

    private RuleHygiene() {}

    static void check(PackName name, YamlMap rule) {
        name.holds(rule.scalar("id"));
        YamlText category = rule.scalar("category");
        boolean placed = !name.folder().isEmpty() && !category.isNothing();
        if (placed && !category.value().equals(name.folder())) {
            category.problem(
                    "the category '" + category.value() + "' is not the name of the folder",
                    "write '" + name.folder() + "', or move the file to " + category.value());
        }
        summary(rule.scalar("summary"));
    }

    private static void summary(YamlText summary) {
        String value = summary.value();
        if (value.length() > LONGEST_SUMMARY) {
            summary.problemAt(
                    LONGEST_SUMMARY,
                    "the summary has " + value.length() + " characters, more than " + LONGEST_SUMMARY,
                    "the reason belongs into 'why'");
        }
        if (value.endsWith(".")) {
            summary.problemAt(
                    value.length() - 1, "the summary ends in a full stop", "it is a headline; drop the full stop");
        }
        int at = 0;
        for (String word : value.split(" ", -1)) {
            if (YOU.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.,:;!?]$", ""))) {
                summary.problemAt(
                        at, "the summary speaks to the reader", "say what the copy does, without '" + word + "'");
            }
            at += word.length() + 1;
        }
    }
}
