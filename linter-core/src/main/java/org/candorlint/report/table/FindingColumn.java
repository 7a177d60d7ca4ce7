package org.candorlint.report.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
 * @param value of a row: a string or a whole number
 */
record FindingColumn(String title, int width, boolean wrapped, Function<Row, Object> value) {

    static final List<FindingColumn> ALL = List.of(
            of("page", 32, row -> row.finding().place().path()),
            of("line", 7, row -> row.finding().place().start().line()),
            of("column", 9, row -> row.finding().place().start().column()),
            of("where", 14, row -> where(row.finding())),
            of("severity", 11, row -> row.finding().severity().label()),
            of("verdict", 14, Row::verdict),
            of("category", 18, row -> row.finding().category()),
            of("rule", 30, row -> row.finding().rule().id()),
            wrapped("words", 34, row -> row.finding().place().text()),
            wrapped("sentence", 60, row -> row.finding().sentence()),
            wrapped("message", 40, row -> row.finding().message()),
            wrapped("law", 44, row -> law(row.finding(), row.rules())),
            wrapped("remedy", 44, row -> row.finding().rule().remedy()),
            wrapped("reason", 34, row -> row.finding().whyNot().orElse("")),
            wrapped("evidence", 34, Row::evidence),
            wrapped("shared", 34, Row::shared),
            of("claim", 22, Row::claim),
            of("fingerprint", 22, row -> row.finding().fingerprint()),
            of("decision", 14, row -> ""),
            of("person", 18, row -> ""),
            of("date", 12, row -> ""),
            wrapped("note", 40, row -> ""));

    static List<String> titles() {
        return ALL.stream().map(FindingColumn::title).toList();
    }

    Object of(Row row) {
        return value.apply(row);
    }

    private static FindingColumn of(String title, int width, Function<Row, Object> value) {
        return new FindingColumn(title, width, false, value);
    }

    private static FindingColumn wrapped(String title, int width, Function<Row, Object> value) {
        return new FindingColumn(title, width, true, value);
    }

    /** Kind of passage, and its place where lines do not say it. */
    private static String where(Finding finding) {
        String kind = finding.where().replace('-', ' ');
        String locator = finding.place().locator();
        return locator.isEmpty() ? kind : kind.isEmpty() ? locator : kind + ", " + locator;
    }

    private static String law(Finding finding, RuleSet rules) {
        return finding.provisions().stream().map(id -> law(id, rules)).collect(Collectors.joining("; "));
    }

    private static String law(String id, RuleSet rules) {
        int slash = id.indexOf('/');
        String market = slash < 1 ? "" : id.substring(0, slash).toUpperCase(Locale.ROOT) + ": ";
        return rules.provision(id).map(law -> market + LawText.cited(law)).orElse(id);
    }
}
