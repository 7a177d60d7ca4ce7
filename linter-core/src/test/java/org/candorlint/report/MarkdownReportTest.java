package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Severity;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownReportTest {

    private final MarkdownReport writer = new MarkdownReport();

    @Test
    void counts_come_first_then_the_worst_findings_then_what_was_not_checked() {
        var lines = Written.lines(writer, HostileReport.report());

        assertThat(lines)
                .startsWith(
                        "## Candor",
                        "",
                        "6 findings: 2 pages with 14 sentences checked, **1 page not checked**.",
                        "",
                        "| category | error | warning | note | review |",
                        "| --- | ---: | ---: | ---: | ---: |",
                        "| cure | 2 | 2 | 0 | 1 |",
                        "| hype | 0 | 0 | 1 | 0 |",
                        "| **all** | 2 | 2 | 1 | 1 |")
                .contains("### Not checked", "- `bad<&>\".html: is not <text> ]]> ::error::`")
                .endsWith("Candor is not legal advice.");
        assertThat(lines.get(12))
                .startsWith("| `site/a b%,:ü#?'\"<&>.html:3` | error | `cure/says-cures` | ``\"<script>");
    }

    @Test
    void no_more_than_twenty_findings_are_shown_and_the_rest_is_counted() {
        var lines = Written.lines(writer, HostileReport.many(6));

        assertThat(lines).filteredOn(line -> line.startsWith("| `p.html:")).hasSize(20);
        assertThat(lines).contains("And 4 more findings.");
        assertThat(Written.lines(writer, HostileReport.many(5))).noneMatch(line -> line.startsWith("And "));
    }

    @Test
    void a_site_without_findings_says_so_in_a_line() {
        assertThat(Written.text(writer, HostileReport.nothing()))
                .isEqualTo(
                        "## Candor\n\nNo findings: 0 pages with 0 sentences checked.\n\nCandor is not legal advice.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[a](https://evil.example)",
                "![a](https://evil.example/p.png)",
                "https://evil.example @team #1",
                "`code` ``two`` [a](https://evil.example)",
                "` | [a](https://evil.example) | `",
                "\\| [a](https://evil.example) \\| <b>",
                "\\",
                "`",
                "a\n\n# heading\n| b | c |\n<div>",
                "|||"
            })
    void words_are_one_code_span_in_one_cell(String words) {
        var finding = HostileReport.finding(
                HostileReport.CURE,
                Verdict.VIOLATION,
                Severity.ERROR,
                HostileReport.place("a`|b.html", 1, 1, words),
                "f");
        var page = HostileReport.page("a`|b.html", finding);

        var nodes = nodes(Written.text(writer, HostileReport.report(List.of(page), List.of())));

        assertThat(nodes).noneMatch(MarkdownReportTest::doesSomething);
        var rows = nodes.stream().filter(TableRow.class::isInstance).toList();
        var cells = below(rows.get(rows.size() - 1)).stream()
                .filter(TableCell.class::isInstance)
                .toList();
        assertThat(cells).hasSize(4);
        assertThat(below(cells.get(3)).stream()
                        .filter(Code.class::isInstance)
                        .map(code -> ((Code) code).getLiteral().replaceAll("\\s+", "")))
                .containsExactly(words.replaceAll("\\s+", ""));
        assertThat(below(cells.get(3)).stream()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getLiteral())
                        .reduce("", String::concat)
                        .strip())
                .isEqualTo("A cure is promised, [so] it seems");
    }

    @Test
    void hostile_pages_leave_neither_html_nor_link() {
        assertThat(nodes(Written.text(writer, HostileReport.report())))
                .hasSizeGreaterThan(50)
                .noneMatch(MarkdownReportTest::doesSomething);
    }

    private static boolean doesSomething(Node node) {
        return node instanceof HtmlBlock || node instanceof HtmlInline || node instanceof Link || node instanceof Image;
    }

    private static List<Node> nodes(String markdown) {
        return below(Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown));
    }

    private static List<Node> below(Node node) {
        var nodes = new ArrayList<Node>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            nodes.add(child);
            nodes.addAll(below(child));
        }
        return nodes;
    }
}
