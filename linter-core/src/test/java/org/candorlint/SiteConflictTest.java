package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.candorlint.document.PageFormat;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.SiteConflicts;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.rule.Market;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of one site that state different things of one subject. */
final class SiteConflictTest {

    private static final String RULE = """
            id: price-differs
            category: source
            status: preview
            kind: conflict
            scope: site
            summary: Two pages name two prices
            why: One of them is wrong.
            remedy: Give one price.
            provisions: [us/fair-words]
            subject: [ "{therapy}" ]
            apart: [ "knee | hip" ]
            figures:
              usd: [ 'costs "$" #' ]
            options: [ 'from "$" #' ]
            examples:
              flagged: [ a ]
              unmatched: [ b ]
            """;
    private static final PackSource TINY =
            PackSource.resources(SiteConflictTest.class.getClassLoader(), "org/candorlint/pack/tiny");

    private final Linter linter;
    private final Market us;

    SiteConflictTest(@TempDir Path folder) throws Exception {
        Path rule = Files.writeString(folder.resolve("price-differs.yaml"), RULE);
        linter = Linter.of(Packs.load(List.of(TINY, PackSource.at(rule))), new OpenNlpAnnotator(), Optional.empty());
        us = linter.rules().market("us").orElseThrow();
    }

    private PageReport check(String name, String text) {
        return linter.check(
                new AnyPageReader().read(SourceText.of(name, text), PageFormat.MARKDOWN),
                CheckOptions.of(us).withKind("promotional"));
    }

    private List<Finding> found(PageReport... pages) {
        return SiteConflicts.settle(List.of(pages)).stream()
                .flatMap(page -> page.findings().stream())
                .filter(f -> f.rule().id().equals("source/price-differs"))
                .toList();
    }

    @Test
    void two_prices_are_found_at_the_first_page_and_both_places_are_named() {
        var findings = found(
                check("b.md", "# The infusion\n\nThe infusion costs $900.\n"),
                check("a.md", "Our infusion costs $1,200.\n"));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).place().path()).isEqualTo("a.md");
        assertThat(findings.get(0).related()).extracting(Place::path).containsExactly("b.md");
        assertThat(findings.get(0).whyNot()).contains("here \"costs $1,200\", in b.md:3 \"costs $900\"");
    }

    @Test
    void one_page_alone_contradicts_nobody() {
        assertThat(found(check("a.md", "Our infusion costs $1,200.\n"))).isEmpty();
    }

    @Test
    void one_price_in_two_spellings_is_one_price() {
        assertThat(found(
                        check("a.md", "Our infusion costs $1,200.\n"),
                        check("b.md", "Infusions: each infusion costs $1200.\n")))
                .isEmpty();
    }

    @Test
    void what_stands_under_another_heading_is_another_thing() {
        assertThat(found(
                        check("a.md", "# Infusion for the knee\n\nIt costs $1,200.\n"),
                        check("b.md", "# Infusion for the hip\n\nIt costs $900.\n")))
                .isEmpty();
        assertThat(found(
                        check("a.md", "# Infusion for the knee\n\nIt costs $1,200.\n"),
                        check("b.md", "# Fees\n\nAn infusion of the knee costs $900.\n")))
                .hasSize(1);
    }

    @Test
    void a_page_with_several_prices_is_held_to_none() {
        assertThat(found(
                        check("a.md", "The infusion costs $1,200.\n\nThe infusion costs $1,500.\n"),
                        check("b.md", "The infusion costs $900.\n")))
                .isEmpty();
    }

    @Test
    void a_choice_on_any_page_frees_the_subject() {
        assertThat(found(
                        check("a.md", "The infusion costs $1,200.\n"),
                        check("b.md", "The infusion costs $900.\n"),
                        check("c.md", "The infusion is to be had from $700.\n")))
                .isEmpty();
    }

    @Test
    void what_is_denied_or_asked_is_not_stated() {
        assertThat(found(
                        check("a.md", "The infusion costs $1,200.\n"),
                        check("b.md", "Is it true that the infusion costs $900?\n")))
                .isEmpty();
    }

    @Test
    void the_order_in_which_pages_come_does_not_matter() {
        List<PageReport> pages = new ArrayList<>();
        for (String name : List.of("c.md", "a.md", "d.md", "b.md")) {
            pages.add(check(name, "The infusion costs $" + (name.charAt(0) - 'a' + 1) + "00.\n"));
        }
        List<Finding> before = found(pages.toArray(PageReport[]::new));
        Collections.reverse(pages);

        assertThat(found(pages.toArray(PageReport[]::new))).isEqualTo(before);
        assertThat(before)
                .singleElement()
                .satisfies(
                        f -> assertThat(f.related()).extracting(Place::path).containsExactly("b.md", "c.md", "d.md"));
    }

    @Test
    void nothing_is_kept_of_the_facts_and_a_second_look_adds_nothing() {
        List<PageReport> once = SiteConflicts.settle(
                List.of(check("a.md", "The infusion costs $1,200.\n"), check("b.md", "The infusion costs $900.\n")));

        assertThat(once).allSatisfy(page -> assertThat(page.facts()).isEmpty());
        assertThat(SiteConflicts.settle(once)).isEqualTo(once);
    }
}
