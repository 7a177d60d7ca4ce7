package org.candorlint.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.EvidenceNote.State;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.strength.SmallPack;
import org.candorlint.text.Position;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    /** A study that bears what it is about. */
    private static final String STUDY = """
            - id: E-1
              claim: PRP eases knee pain in 40 % of patients.
              source: { doi: 10.1000/1 }
              design: randomised-controlled
              size: 120
              product: PRP
              indication: knee pain
              owner: medical director
              valid-until: 2027-01-31
            """;

    private static final String TRIAL = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT90000001"},
              "statusModule": {"overallStatus": "UNKNOWN"},
              "designModule": {"phases": ["PHASE1", "PHASE2"], "designInfo": {"allocation": "NON_RANDOMIZED"},
                "enrollmentInfo": {"count": 120, "type": "ESTIMATED"}}}}
            """;

    private final Path folder;
    private final RuleSet rules;

    EvidenceCheckTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.rules = SmallPack.in(folder.resolve("pack"));
        Files.writeString(folder.resolve("trial.json"), TRIAL);
    }

    @Test
    void the_very_words_are_borne_whatever_their_capitals_quotes_and_spaces() {
        EvidenceNote note = note(STUDY, "cure", "PRP  eases\u00a0KNEE pain in 40 % of patients.");

        assertThat(note.state()).isEqualTo(State.SUBSTANTIATED);
        assertThat(note.message())
                .isEqualTo("randomised-controlled, 120 people, DOI 10.1000/1; kept by medical director, holds until"
                        + " 2027-01-31");
    }

    @Test
    void what_differs_is_named() {
        assertThat(note(STUDY, "cure", "PRP eases knee pain in 80 % of patients.")
                        .message())
                .isEqualTo("it differs in numbers (the evidence: 40; the page: 80)");
        assertThat(note(STUDY, "cure", "Exosomes eases knee pain in 40 % of patients.")
                        .message())
                .isEqualTo("it differs in product (exosomes)");
        assertThat(note(STUDY, "cure", "PRP eases hip pain in 40 % of patients.")
                        .message())
                .isEqualTo("it differs in condition (hip)");
        EvidenceNote stronger = note(STUDY, "cure", "PRP cures knee pain in 40 % of patients.");
        assertThat(stronger.state()).isEqualTo(State.NOT_COVERED);
        assertThat(stronger.message()).isEqualTo("it differs in strength (effect: \"eases\" to \"cures\")");
    }

    @Test
    void another_wording_of_the_same_is_only_suggested() {
        EvidenceNote note = note(STUDY, "cure", "In 40 % of patients, PRP eases pain of the knee.");

        assertThat(note.state()).isEqualTo(State.SIMILAR);
        assertThat(note.id()).isEqualTo("E-1");
        assertThat(check(STUDY).note(finding("cure", "Book a seminar today."))).isEmpty();
    }

    @Test
    void after_its_last_day_it_bears_nothing() {
        EvidenceNote note =
                note(STUDY.replace("2027-01-31", "2026-05-03"), "cure", "PRP eases knee pain in 40 % of patients.");

        assertThat(note.state()).isEqualTo(State.EXPIRED);
        assertThat(note(STUDY.replace("2027-01-31", "2026-05-04"), "cure", "PRP eases knee pain in 40 % of patients.")
                        .state())
                .isEqualTo(State.SUBSTANTIATED);
    }

    @Test
    void what_was_studied_must_be_what_the_claim_is_about() {
        EvidenceNote note = note(
                STUDY.replace("product: PRP", "product: exosomes").replace("indication: knee pain", "indication: hip"),
                "cure",
                "PRP eases knee pain in 40 % of patients.");

        assertThat(note.state()).isEqualTo(State.NOT_COVERED);
        assertThat(note.message()).contains("product (the evidence: exosomes; the page: platelets)", "condition");
    }

    @Test
    void an_open_early_trial_of_unknown_status_never_bears_that_a_therapy_works() {
        EvidenceNote note = note(
                STUDY.replace("{ doi: 10.1000/1 }", "{ nct: NCT90000001, file: trial.json }"),
                "cure",
                "PRP eases knee pain in 40 % of patients.");

        assertThat(note.state()).isEqualTo(State.NOT_COVERED);
        assertThat(note.message())
                .startsWith("NCT90000001 cannot bear it: it is not randomised, its status is unknown,"
                        + " no results are posted (phase 1/2, not randomised,");
    }

    @Test
    void a_number_of_a_register_alone_bears_nothing() {
        EvidenceNote note = note(
                STUDY.replace("{ doi: 10.1000/1 }", "{ nct: NCT90000001 }"),
                "cure",
                "PRP eases knee pain in 40 % of patients.");

        assertThat(note.state()).isEqualTo(State.NOT_COVERED);
        assertThat(note.message()).contains("alone shows that a trial was registered");
    }

    @Test
    void the_design_must_be_one_that_can_show_it() {
        String series = STUDY.replace("randomised-controlled", "case-series");
        String claim = "PRP eases knee pain in 40 % of patients.";

        assertThat(note(series, "cure", claim).message())
                .isEqualTo("a study of the design case-series cannot show that a therapy works");
        assertThat(note(series, "status", claim).state()).isEqualTo(State.SUBSTANTIATED);
    }

    @Test
    void nothing_helps_where_the_category_says_so() {
        assertThat(note(STUDY, "missing", "PRP eases knee pain in 40 % of patients.")
                        .state())
                .isEqualTo(State.NOT_COVERED);
        assertThat(check(STUDY).note(finding("missing", ""))).isEmpty();
    }

    @Test
    void a_pattern_bears_what_it_fits_but_no_stronger_word_and_no_number_that_it_does_not_spell_out() {
        String pattern = STUDY.replace(
                "claim: PRP eases knee pain in 40 % of patients.", "pattern: '{platelets} .. ease .. pain'");

        assertThat(note(pattern, "cure", "Here PRP gently eases knee pain.").state())
                .isEqualTo(State.SUBSTANTIATED);
        assertThat(note(pattern, "cure", "PRP eases and cures knee pain.").message())
                .contains("strength");
        assertThat(note(pattern, "cure", "PRP eases knee pain by 90 %.").message())
                .contains("numbers");
        assertThat(note(pattern, "cure", "PRP eases hip pain.").message()).contains("condition (hip)");
        assertThat(check(pattern).note(finding("cure", "Exosomes ease knee pain.")))
                .isEmpty();
    }

    @Test
    void other_pages_may_not_rest_on_it_and_what_is_not_used_is_told() {
        String elsewhere = STUDY + "  pages: ['hip/**']\n";
        CheckReport report = report(finding("cure", "PRP eases knee pain in 40 % of patients."));

        assertThat(check(elsewhere).notes(report)).isEmpty();
        assertThat(check(elsewhere).unused(report, Map.of())).isEmpty();
        assertThat(check(STUDY + "  pages: ['**/knee.html']\n").notes(report)).hasSize(1);
        assertThat(check(STUDY).unused(report, check(STUDY).notes(report))).isEmpty();
        assertThat(check(STUDY).unused(report(), Map.of()))
                .containsExactly("Evidence E-1 bears no finding of the pages that were checked.");
    }

    private EvidenceNote note(String file, String category, String sentence) {
        return check(file).note(finding(category, sentence)).orElseThrow();
    }

    private EvidenceCheck check(String text) {
        try {
            Path file = folder.resolve("evidence.yaml");
            Files.writeString(file, text);
            EvidenceBook book = EvidenceFile.read(file, rules);
            return new EvidenceCheck(book, rules, new OpenNlpAnnotator(), TODAY, folder::resolve);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private CheckReport report(Finding... findings) {
        PageReport page = new PageReport(
                "knee.html",
                "promotional",
                List.of(),
                List.of("us"),
                "en",
                1,
                1,
                List.of(),
                List.of(findings),
                List.of());
        return new CheckReport("9.9", rules, List.of(page), List.of());
    }

    private static Finding finding(String category, String sentence) {
        RuleInfo rule = new RuleInfo(
                category + "/all", category, Status.STABLE, Severity.ERROR, "", "", "", List.of(), List.of(), "");
        Position at = new Position(1, 1);
        return new Finding(
                rule,
                Verdict.VIOLATION,
                Severity.ERROR,
                new Place("knee.html", new Span(0, 3), at, at, "pain"),
                "paragraph",
                sentence,
                "A claim",
                List.of(),
                null,
                List.of(),
                -1,
                "f1");
    }
}
