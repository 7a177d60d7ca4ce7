package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candorlint.CheckOptions;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.rule.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings that regulators would flag, and near misses that they would let pass, by the rules alone. */
final class RegulationLinesTest {

    private static final Path FOLDER = Path.of("src/test/regulation");
    private static final double ENOUGH = 0.95;
    private static final String PAGE = "# Stem cell therapy\n\nOur clinic offers stem cell therapy.\n\n";

    private record Line(String id, String expected, String category, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"us.tsv", "intl.tsv"})
    void nineteen_of_twenty_that_would_be_flagged_are_reported_in_their_category(String file) throws IOException {
        List<Line> lines = lines(file, "flag");

        assertThat(lines.stream().filter(line -> !reported(line)).toList())
                .as("of %d lines", lines.size())
                .hasSizeLessThanOrEqualTo((int) ((1 - ENOUGH) * lines.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"us.tsv", "intl.tsv"})
    void nineteen_of_twenty_near_misses_pass(String file) throws IOException {
        List<Line> lines = lines(file, "pass");

        assertThat(lines.stream().filter(RegulationLinesTest::reported).toList())
                .as("of %d lines", lines.size())
                .hasSizeLessThanOrEqualTo((int) ((1 - ENOUGH) * lines.size()));
    }

    private static boolean reported(Line line) {
        String text = line.text().replace("*", "\\*").replace("#", "\\#").replace(" | ", "\n\n");
        PageReport report = Bundled.LINTER.check(
                Bundled.markdown(PAGE + text + "\n"),
                CheckOptions.of(Bundled.US).withKind("promotional"));
        return report.findings().stream().map(Finding::category).anyMatch(line.category()::equals);
    }

    /** Those of single sentences; categories of a whole page have tests of their own. */
    private static List<Line> lines(String file, String expected) throws IOException {
        List<String> all = Files.readAllLines(FOLDER.resolve(file));
        List<String> head = Arrays.asList(all.get(0).split("\t", -1));
        List<Line> lines = new ArrayList<>();
        for (String row : all.subList(1, all.size())) {
            String[] columns = row.split("\t", -1);
            String category = columns[head.indexOf("category")];
            boolean ofPage =
                    Bundled.RULES.category(category).map(Category::page).orElseThrow();
            if (!ofPage && columns[head.indexOf("expectation")].equals(expected)) {
                lines.add(new Line(columns[0], expected, category, columns[head.indexOf("text")]));
            }
        }
        assertThat(lines).hasSizeGreaterThan(80);
        return lines;
    }
}
