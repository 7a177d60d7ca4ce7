package org.candorlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candorlint.site.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleCheckTest {

    private static final String SURE = "<p>Our infusion works for everyone.</p>\n";
    private static final String SOON = "<p>Ask about our infusion soon.</p>\n";

    private final SmallModule module;
    private final Lines log = new Lines();

    ModuleCheckTest(@TempDir Path root) {
        module = SmallModule.in(root);
    }

    @Test
    void a_finding_fails_the_build_and_is_shown_with_its_place_and_the_report() throws IOException {
        module.write("src/main/webapp/knee.html", SOON + SURE);

        Optional<String> complaint = run(List.of(), "");

        Path report = module.folder().resolve("target/candor/report.json");
        assertThat(complaint).contains("Candor: 1 finding of level warning or above (candor.failOn); see " + report);
        assertThat(log.said)
                .containsExactly(
                        "ERROR src/main/webapp/knee.html:2:17: error: The copy says sure [promise/sure]",
                        "WARN src/main/webapp/knee.html:1:27: note: The copy says soon [haste/soon]",
                        "INFO Candor checked 1 page: 2 findings",
                        "INFO The full report: " + report);
        assertThat(Files.readString(report))
                .contains("\"version\": \"1.2.3\"", "\"rule\": \"promise/sure\"", "src/main/webapp/knee.html");
    }

    @Test
    void pages_of_a_module_that_contradict_each_other_are_found() throws IOException {
        module.write("candor.yaml", "packs: [two-prices.yaml]\n");
        module.write("two-prices.yaml", """
                id: two-prices
                category: promise
                status: preview
                kind: conflict
                scope: site
                summary: Two pages name two prices
                why: One is wrong.
                remedy: Give one price.
                provisions: []
                subject: ["{therapy}"]
                figures: { usd: ['costs "$" #'] }
                examples: { flagged: [one], unmatched: [other] }
                """);
        module.write("src/main/webapp/a.html", "<p>Our infusion costs $900.</p>");
        module.write("src/main/webapp/b.html", "<p>Our infusion costs $1,200.</p>");

        assertThat(run(List.of(), "")).isPresent();
        assertThat(log.said)
                .contains("ERROR src/main/webapp/a.html:1:17: error: Two pages name two prices [promise/two-prices]");
        assertThat(Files.readString(module.folder().resolve("target/candor/report.json")))
                .contains("in src/main/webapp/b.html:1 \\\"costs $1,200\\\"");
    }

    @Test
    void a_module_without_pages_says_nothing_and_opens_no_rules() {
        module.write("src/main/webapp/style.css", "p {}");
        module.write("README.md", "Our infusion works for everyone.");

        Optional<String> complaint = new ModuleCheck(
                        Given.usual(module).parameters(),
                        asked -> {
                            throw new AssertionError("opened");
                        },
                        log,
                        "check")
                .run();

        assertThat(complaint).isEmpty();
        assertThat(log.said).isEmpty();
        assertThat(module.folder().resolve("target")).doesNotExist();
    }

    @Test
    void the_parameter_decides_over_the_configuration_and_that_over_the_default() {
        module.write("src/site/page.html", SOON);
        assertThat(run(List.of(), "")).isEmpty();

        module.write("candor.yaml", "fail-on: note\n");
        assertThat(run(List.of(), "")).isPresent();
        assertThat(run(List.of(), "error")).isEmpty();
        assertThat(run(List.of(), "never")).isEmpty();
    }

    @Test
    void an_unknown_market_is_an_error_with_the_known_ones() {
        module.write("src/site/page.html", SOON);

        assertThatThrownBy(() -> run(List.of("us", "xx"), ""))
                .isInstanceOf(WrongSetting.class)
                .hasMessage("there is no market 'xx'")
                .hasFieldOrPropertyWithValue("hint", "The markets are: ca, us.");
    }

    @Test
    void a_named_configuration_takes_the_place_of_the_one_above() {
        module.write("src/site/page.html", SURE).write("candor.yaml", "severities: { promise: off }\n");
        assertThat(run(List.of(), "")).isEmpty();

        module.write("strict.yaml", "markets: [ca]\n");
        assertThat(run(Given.usual(module).config("strict.yaml"))).isPresent();
    }

    @Test
    void only_the_ten_worst_findings_are_shown() {
        module.write("src/site/a.html", SOON.repeat(8)).write("src/site/b.html", SURE.repeat(4));

        run(List.of(), "");

        assertThat(log.said.subList(0, 4)).allMatch(line -> line.startsWith("ERROR src/site/b.html:"));
        assertThat(log.said.subList(4, 10)).allMatch(line -> line.startsWith("WARN src/site/a.html:"));
        assertThat(log.said.get(10)).isEqualTo("INFO ... and 2 more findings");
    }

    @Test
    void a_page_that_cannot_be_read_is_named_and_costs_no_other() {
        module.write("src/site/a.html", "\0\1\2\3\0\0\0").write("src/site/b.html", SURE);

        assertThat(run(List.of(), "")).isPresent();
        assertThat(log.said).anyMatch(line -> line.startsWith("WARN not checked: src/site/a.html: "));
    }

    @Test
    void what_the_baseline_knows_does_not_fail_the_build_and_is_counted() throws IOException {
        module.write("src/site/page.html", SURE);
        run(List.of(), "");
        String report = Files.readString(module.folder().resolve("target/candor/report.json"));
        Matcher fingerprint =
                Pattern.compile("\"fingerprint\": \"([0-9a-f]+)\"").matcher(report);
        assertThat(fingerprint.find()).isTrue();
        module.write(
                "known.tsv",
                "# candor baseline 1\nsrc/site/page.html\t" + fingerprint.group(1) + "\tpromise/sure\tsure\n");

        assertThat(run(Given.usual(module).baseline("known.tsv"))).isEmpty();
        assertThat(log.said).contains("INFO 1 finding is in the baseline.");

        module.write("candor.yaml", "baseline: known.tsv\n");
        assertThat(run(List.of(), "")).isEmpty();
    }

    @Test
    void a_baseline_that_is_not_there_stops_the_build() {
        module.write("src/site/page.html", SURE);

        assertThatThrownBy(() -> run(Given.usual(module).baseline("gone.tsv")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("gone.tsv: error: there is no such baseline");
    }

    @Test
    void every_format_that_is_asked_for_gets_a_file() throws IOException {
        module.write("src/site/page.html", SURE);

        run(Given.usual(module).formats("sarif", "html"));

        Path reports = module.folder().resolve("target/candor");
        assertThat(reports.resolve("report.json")).doesNotExist();
        assertThat(Files.readString(reports.resolve("report.sarif"))).contains("\"ruleId\":");
        assertThat(Files.readString(reports.resolve("report.html"))).contains("works for everyone");
        assertThatThrownBy(() -> run(Given.usual(module).formats("sarfi")))
                .isInstanceOf(WrongSetting.class)
                .hasMessage("candor.formats has 'sarfi'");
    }

    @Test
    void so_many_findings_as_the_build_allows_are_let_through() {
        module.write("src/site/page.html", SURE.repeat(2));

        assertThat(run(Given.usual(module).gate(new Gate(Optional.empty(), 1, false))))
                .hasValueSatisfying(why -> assertThat(why).startsWith("Candor: 2 findings"));
        assertThat(run(Given.usual(module).gate(new Gate(Optional.empty(), 2, false))))
                .isEmpty();
    }

    @Test
    void a_page_that_cannot_be_checked_fails_a_strict_build() {
        module.write("src/site/a.html", "\0\1\2\3\0\0\0");

        assertThat(run(Given.usual(module).gate(new Gate(Optional.empty(), 0, false))))
                .isEmpty();
        assertThat(run(Given.usual(module).gate(new Gate(Optional.empty(), 0, true))))
                .hasValueSatisfying(
                        why -> assertThat(why).startsWith("Candor: 1 page could not be checked (candor.strict)"));
    }

    @Test
    void a_pack_of_the_build_adds_its_rules() {
        module.write("house.yaml", """
                id: house
                category: promise
                status: preview
                kind: phrase
                summary: The copy says soon, which our house does not
                why: House style.
                remedy: Leave it out.
                provisions: []
                match: ["soon"]
                excused-by: [denied]
                examples: { flagged: ["Call [soon]."], unmatched: ["Call us."] }
                """);
        module.write("src/site/page.html", SOON);

        Optional<String> complaint = run(Given.usual(module).packs("house.yaml"));

        assertThat(complaint).isPresent();
        assertThat(log.said).anyMatch(line -> line.endsWith("[promise/house]"));
    }

    @Test
    void only_pages_that_changed_are_checked_where_the_build_says_so() throws Exception {
        module.write("src/site/old.html", SURE);
        for (String command :
                List.of("init -q", "add -A", "-c user.name=T -c user.email=t@example.org commit -q -m x")) {
            Process git = new ProcessBuilder(("git " + command).split(" "))
                    .directory(module.folder().toFile())
                    .start();
            assertThat(git.waitFor()).isZero();
        }
        assertThat(run(Given.usual(module).changedSince("HEAD"))).isEmpty();
        assertThat(log.said).isEmpty();

        module.write("src/site/new.html", SOON);
        assertThat(run(Given.usual(module).changedSince("HEAD"))).isEmpty();
        assertThat(log.said).contains("INFO Candor checked 1 page: 1 finding");
    }

    @Test
    void patterns_of_the_build_take_the_place_of_those_in_the_configuration() {
        module.write("candor.yaml", "exclude: ['**/drafts/**']\n").write("src/site/drafts/a.html", SURE);

        assertThat(run(Given.usual(module))).isEmpty();
        assertThat(run(Given.usual(module).pages(List.of(), List.of("drafts/**"), List.of())))
                .isPresent();
    }

    private Optional<String> run(List<String> markets, String failOn) {
        Given given = Given.usual(module).markets(markets.toArray(String[]::new));
        return run(failOn.isEmpty() ? given : given.failOn(failOn));
    }

    private Optional<String> run(Given given) {
        log.said.clear();
        return new ModuleCheck(given.parameters(), module::open, log, "check").run();
    }
}
