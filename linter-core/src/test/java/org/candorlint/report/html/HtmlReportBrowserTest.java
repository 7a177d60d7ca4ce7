package org.candorlint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candorlint.report.SuggestedReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.chrome.ChromeDriver;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HtmlReportBrowserTest {

    private static final String COUNTER = "#status";
    private static final String CHOSEN = "#list .entry[aria-current]";

    private final ChromeDriver browser;
    private final OpenReport report;

    // Not a temporary folder of JUnit's: a browser that has been told to go still writes for a moment.
    HtmlReportBrowserTest() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser");
        browser = Chromium.open(folder.resolve("profile"));
        report = new OpenReport(browser, folder);
    }

    @BeforeAll
    void onAnOrdinaryScreen() {
        report.as("screen", "light").wide(1280);
    }

    @AfterAll
    void close() {
        browser.quit();
    }

    @Test
    void the_overview_comes_first_and_its_figures_lead_to_their_findings() {
        report.open(Handmade.small(), "");
        assertThat(report.shows("#overview")).isTrue();
        assertThat(report.shows("#work")).isFalse();
        assertThat(report.shows("#findings")).isFalse();

        report.click(".tile.error a");

        assertThat(report.shows("#overview")).isFalse();
        assertThat(report.hash()).isEqualTo("#findings&severity=error&verdict=violation");
        assertThat(report.texts("#list .message")).containsExactly("A cure is promised");
        assertThat(report.back().shows("#overview")).isTrue();
        assertThat(report.messages()).isEmpty();
    }

    @Test
    void a_claim_of_several_pages_is_listed_once_with_its_places_and_on_each_page_that_is_asked_for() {
        report.open(Handmade.shared(), "#findings");
        assertThat(report.text(COUNTER)).isEqualTo("1 finding");
        assertThat(report.texts("#list .message")).containsExactly("A cure is promised 3 places");
        assertThat(report.texts("#detail details li a")).containsExactly("b.html", "c.html");

        report.choose("page", "b.html");
        assertThat(report.texts("#list .at")).containsExactly("9:11");

        report.open(Handmade.shared(), "#f-bb-c.html");
        assertThat(report.text("#copy h2")).isEqualTo("c.html");
        assertThat(report.messages()).isEmpty();
    }

    @Test
    void suggested_edits_stand_in_the_side_panel_as_text() {
        report.open(SuggestedReport.make(), "#findings").click("#list .at");

        assertThat(report.text("#detail .suggestions")).contains("Leave out <b>it</b>.", "They heal [source].");
    }

    @Test
    void filters_narrow_the_list_and_count_what_each_choice_would_leave() {
        report.open(Handmade.small(), "#findings");
        assertThat(report.text(COUNTER)).isEqualTo("4 findings");
        assertThat(report.texts("#severity .count")).containsExactly("1", "2", "1");

        report.choose("category", "cure");
        assertThat(report.text(COUNTER)).isEqualTo("2 of 4 findings");
        assertThat(report.texts("#severity .count")).containsExactly("1", "0", "1");
        assertThat(report.texts("#market option")).containsExactly("All markets", "Canada (2)", "United States (2)");

        report.click("#severity input[value=note]");
        assertThat(report.texts("#list .badge")).containsExactly("note");
        assertThat(report.hash()).isEqualTo("#findings&severity=note&category=cure");

        report.click("#clear").choose("market", "ca");
        assertThat(report.texts("#list .at")).containsExactly("4:11", "4:16");

        report.click("#clear").click("#verdict input[value=review]");
        assertThat(report.texts("#list .badge")).containsExactly("review");
    }

    @Test
    void a_page_without_findings_can_be_read_too() {
        report.open(Handmade.small(), "").click("[data-value='site/quiet.html'] a");

        assertThat(report.text("#copy .text")).isEqualTo("Quiet.");
        assertThat(report.text("#detail")).isEqualTo("Nothing was found on this page.");
        assertThat(report.text("#list")).contains("No finding fits these filters.");
    }

    @Test
    void the_search_looks_into_words_rules_and_law() {
        report.open(Handmade.small(), "#findings").type("#search", "PERHAPS cure");
        assertThat(report.text(COUNTER)).isEqualTo("2 of 4 findings");

        report.open(Handmade.small(), "#findings&q=two-sources");
        assertThat(report.texts("#list .message")).containsExactly("Two sources are named");

        report.type("#search", " nowhere");
        assertThat(report.text("#list")).contains("No finding fits these filters.");
    }

    @Test
    void a_link_leads_to_a_finding_in_its_page_with_all_that_is_known_of_it() {
        report.open(Handmade.small(), "#f-aa02");

        assertThat(report.texts("#copy mark.chosen")).containsExactly("They", "may help a hip.");
        assertThat(report.text(CHOSEN)).contains("They may help a hip.");
        assertThat(report.text("#detail"))
                .contains("review", "severity warning", "The sentence reads like a benefit")
                .contains("Why a person must look\nThe model is 61 % sure")
                .contains("Why it matters\nNothing is known to do so.", "What to do\nRemove the words.")
                .contains("Sure Act, section 5\nUnited States · statute · 12 Example Code 3")
                .contains("site/knee.html, 4:28 to 4:48", "benefit/model", "61 % sure", "aa02");

        report.open(Handmade.small(), "#f-aa01&severity=error");
        assertThat(report.text(COUNTER)).isEqualTo("1 of 4 findings");
        assertThat(report.text("#detail"))
                .contains("right in 57 of 62 findings")
                .contains("Perhaps Code unconfirmed");

        report.open(Handmade.small(), "#f-gone");
        assertThat(report.text("#detail")).contains("This report has no finding gone.");
    }

    @Test
    void the_copy_is_laid_out_as_it_was_read() {
        report.open(Handmade.small(), "#findings");

        assertThat(report.text("#copy h3")).isEqualTo("What cells do");
        assertThat(report.texts("#copy ul.points > li")).containsExactly("From your fat", "From your marrow");
        assertThat(report.texts("#copy .cells > .row")).containsExactly("Result\n94 in 100");
        assertThat(report.text("#copy blockquote")).isEqualTo("I walk again.");
        assertThat(report.text("#copy .looks-button")).isEqualTo("Book now");
        assertThat(report.texts("#copy .aside"))
                .containsExactly("Page title\nKnees at last", "Text for a picture\nA happy knee");
        assertThat(report.text("#copy .fine-print")).startsWith("fine print");
        assertThat(report.text("#copy .collapsed")).startsWith("collapsed");
        assertThat(report.texts("#copy .region")).containsExactly("Head of the page", "Main part", "Footer");
    }

    @Test
    void marks_that_overlap_are_cut_and_a_second_click_goes_to_the_next() {
        report.open(Handmade.small(), "#findings");
        assertThat(report.texts("#copy mark"))
                .containsExactly("cure", "every knee", ".", "They", "may help a hip.", "your fat");
        assertThat(report.texts("#copy mark.chosen")).containsExactly("cure", "every knee");

        report.click("#copy mark:nth-of-type(2) a");
        assertThat(report.hash()).isEqualTo("#f-aa03");
        assertThat(report.texts("#copy mark.chosen")).containsExactly("every knee", ".", "They");

        report.click("#copy mark:nth-of-type(2) a");
        assertThat(report.hash()).isEqualTo("#f-aa01");
    }

    @Test
    void other_places_of_a_finding_are_shown() {
        report.open(Handmade.small(), "#f-aa04");

        assertThat(report.text("#copy mark.other")).isEqualTo("your marrow");
        assertThat(report.text("#detail")).contains("Other places\n“your marrow”\nline 7:6");
    }

    @Test
    void excused_matches_are_shown_where_they_are_asked_for() {
        report.open(HtmlReport.withExcused(List.of()), Handmade.small(), "#findings");
        assertThat(report.text(COUNTER)).isEqualTo("4 findings");

        report.click("#verdict input[value=excused]");

        assertThat(report.texts("#list .badge")).containsExactly("excused");
        assertThat(report.text("#detail")).contains("Why it is no claim\nDenied");
    }

    @Test
    void keys_walk_through_the_findings() {
        report.open(Handmade.small(), "").press("j");
        assertThat(report.hash()).isEqualTo("#f-aa01");
        assertThat(report.press("jj").hash()).isEqualTo("#f-aa02");
        assertThat(report.press("k").hash()).isEqualTo("#f-aa03");
        assertThat(report.press("jjjjjj").hash()).isEqualTo("#f-aa04");
        assertThat(report.escape().hash()).isEqualTo("#findings");

        report.press("/").press("knee j");
        assertThat(report.hash()).isEqualTo("#findings&q=knee+j");
        report.escape().press("?");
        assertThat(report.shows("#help")).isTrue();
        assertThat(report.escape().shows("#help")).isFalse();
        assertThat(report.press("o").shows("#overview")).isTrue();
    }

    @Test
    void five_thousand_findings_are_listed_as_the_reader_comes_to_them() {
        report.open(Handmade.large(), "#findings");
        assertThat(report.text(COUNTER)).isEqualTo("5,000 findings");
        assertThat(report.count("#list .entry")).isBetween(1, 500);

        report.click("#verdict input[value=review]").type("#search", "site/42 joint");
        assertThat(report.text(COUNTER)).isEqualTo("50 of 5,000 findings");

        report.open(Handmade.large(), "#f-n4998");
        assertThat(report.text("#copy mark.chosen")).isEqualTo("cures");
        assertThat(report.text("#copy > header h2")).isEqualTo("site/49.html");
        assertThat(report.text(CHOSEN)).contains("99:4");
        assertThat(report.inSight(CHOSEN, "#list")).isTrue();
        assertThat(report.inSight("#copy mark.chosen", "#copy")).isTrue();
        assertThat(report.messages()).isEmpty();
    }
}
