package org.candorlint.report.table;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.candorlint.finding.Finding;
import org.candorlint.report.LawText;
import org.candorlint.rule.RuleSet;

/**
 * A column of the table of findings. The last four are empty, for the person who decides.
 *
 * @param title its heading
 * @param width in characters
 * @param wrapped whether it holds sentences
 * @param value of a finding: a string or a whole number
 */
record FindingColumn(String title, int width, boolean wrapped, BiFunction<Finding, RuleSet, Object> value) {

    static final List<FindingColumn> ALL = List.of(
            of("page", 32, (finding, rules) -> finding.place().path()),
            of("line", 7, (finding, rules) -> finding.place().start().line()),
            of("column", 9, (finding, rules) -> finding.place().start().column()),
            of("where", 14, (finding, rules) -> where(finding)),
            of("severity", 11, (finding, rules) -> finding.severity().label()),
            of("verdict", 11, (finding, rules) -> finding.verdict().label()),
            of("category", 18, (finding, rules) -> finding.category()),
            of("rule", 30, (finding, rules) -> finding.rule().id()),
            wrapped("words", 34, (finding, rules) -> finding.place().text()),
            wrapped("sentence", 60, (finding, rules) -> finding.sentence()),
            wrapped("message", 40, (finding, rules) -> finding.message()),
            wrapped("law", 44, FindingColumn::law),
            wrapped("remedy", 44, (finding, rules) -> finding.rule().remedy()),
            wrapped("reason", 34, (finding, rules) -> finding.whyNot().orElse("")),
            of("fingerprint", 22, (finding, rules) -> finding.fingerprint()),
            of("decision", 14, (finding, rules) -> ""),
            of("person", 18, (finding, rules) -> ""),
            of("date", 12, (finding, rules) -> ""),
            wrapped("note", 40, (finding, rules) -> ""));

    static List<String> titles() {
        return ALL.stream().map(FindingColumn::title).toList();
    }

    Object of(Finding finding, RuleSet rules) {
        return value.apply(finding, rules);
    }

    private static FindingColumn of(String title, int width, BiFunction<Finding, RuleSet, Object> value) {
        return new FindingColumn(title, width, false, value);
    }

    private static FindingColumn wrapped(String title, int width, BiFunction<Finding, RuleSet, Object> value) {
        return new FindingColumn(title, width, true, value);
    }

    /** Kind of passage, and its place where lines do not say it. */
    private static String where(Finding finding) {
        String kind = finding.where().replace('-', ' ');
        String locator = finding.place().locator();
        return locator.isEmpty() ? kind : kind.isEmpty() ? locator : kind + ", " + locator;
    }

    private static Object law(Finding finding, RuleSet rules) {
        return finding.provisions().stream().map(id -> law(id, rules)).collect(Collectors.joining("; "));
    }

    private static String law(String id, RuleSet rules) {
        int slash = id.indexOf('/');
        String market = slash < 1 ? "" : id.substring(0, slash).toUpperCase(Locale.ROOT) + ": ";
        return rules.provision(id).map(law -> market + LawText.cited(law)).orElse(id);
    }
}
