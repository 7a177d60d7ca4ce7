package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OtherCommandsTest {

    private final Path folder;

    OtherCommandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void explain_says_why_what_to_do_and_how_sure_the_law_is() {
        var run = Run.in(folder, "explain", "says-cures");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("cure/says-cures  warning  stable\n  A cure is promised\n")
                .contains("Why\n  Nothing is known to cure it.", "What to do\n  Remove the word.")
                .contains(
                        "Law\n  Sure Act (unconfirmed)  [us/sure-act]\n    12 USC 3\n    No untruths.\n    https://law.example/")
                .contains("statute, unconfirmed, checked 2026-01-01")
                .contains("Measured\n  right in 57 of 62 findings on labelled copy (precision 0.92)\n")
                .contains("Examples\n  flagged    It cures all.");
    }

    @Test
    void explain_lists_the_rules_of_a_category() {
        assertThat(Run.in(folder, "explain", "cure").out())
                .startsWith("cure  Cure language\n")
                .contains("cure/says-cures");
    }

    @Test
    void an_unknown_rule_is_answered_with_the_nearest() {
        var run = Run.in(folder, "explain", "cure/say-cure");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("candor: there is no rule 'cure/say-cure'\n  Did you mean cure/says-cures?");
    }

    @Test
    void rules_are_listed_and_shown() {
        assertThat(Run.in(folder, "rules").out())
                .contains("cure/says-cures", "warning: A cure is promised", "1 rule in stub 1");
        assertThat(Run.in(folder, "rules", "list", "--category", "cure").out()).contains("cure/says-cures");
        assertThat(Run.in(folder, "rules", "show", "says-cures").out())
                .contains("phrase: 0 patterns", "1 flagged, 0 excused", "measured    right in 57 of 62 findings");
    }

    @Test
    void law_that_was_not_checked_for_long_answers_1() {
        var fresh = Run.in(folder, "rules", "stale");
        var stale = Run.in(folder, "rules", "stale", "--on", "2027-06-30");

        assertThat(fresh.status()).isZero();
        assertThat(fresh.out()).startsWith("0 of 1 provisions").contains("1 are unconfirmed");
        assertThat(stale.status()).isEqualTo(1);
        assertThat(stale.out()).startsWith("us/sure-act  checked 2026-01-01, 545 days ago\n1 of 1 provisions");
    }

    @Test
    void pages_about_rules_and_law_are_written() throws IOException {
        assertThat(Run.in(folder, "rules", "pages", "docs").status()).isZero();
        assertThat(Files.readString(folder.resolve("docs/rules/cure.md"))).contains("A cure is promised");
        assertThat(Files.readString(folder.resolve("docs/law/us.md"))).contains("12 USC 3", "**unconfirmed**");
    }

    @Test
    void schemas_for_editors_are_written() throws IOException {
        var run = Run.in(folder, "rules", "schemas", ".schemas");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("Wrote 15 schemas into .schemas.\n");
        assertThat(Files.readString(folder.resolve(".schemas/candor.schema.json")))
                .contains("\"fail-on\"");
    }

    @Test
    void schemas_are_not_written_where_a_file_is_in_the_way() throws IOException {
        Files.writeString(folder.resolve("taken"), "");
        var run = Run.in(folder, "rules", "schemas", "taken");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("candor: cannot write below taken");
    }

    @Test
    void a_profession_needs_a_market_that_has_it() {
        var without = Run.in(folder, "check", "--profession", "physician");
        var unknown = Run.in(folder, "check", "--market", "ca", "--profession", "physician");

        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err()).startsWith("candor: --profession says nothing without --market");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("candor: there is no profession 'physician'");
    }

    @Test
    void an_example_that_does_not_hold_answers_1() {
        var run = Run.in(folder, "test");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "noisy  cure/says-cures  \"No cure.\"  [cure/says-cures.yaml:1]",
                        "2 examples of 1 rule: 0 reported, 1 validated, 0 missing, 1 noisy.");
    }

    @Test
    void trace_shows_tokens_cues_rules_and_models() {
        assertThat(Run.in(folder, "trace", "It never cures.").out().lines())
                .containsSubsequence(
                        "It never cures.",
                        "tokens",
                        "  cures  VERB   cure  {heals} {helps}",
                        "cues",
                        "  \"never\"  denied, forward, clause  from never | not",
                        "rules",
                        "  cure/says-cures  claim  \"cures\"  -> excused, denied",
                        "      denied: \"never\"",
                        "models",
                        "   25 %  cure                   word:cure")
                .noneMatch(line -> line.contains("pressure"));
        assertThat(Run.in(folder, "trace", "--all", "It never cures.").out()).contains("pressure");
        assertThat(Run.in(folder, "trace", " ").status()).isEqualTo(2);
    }

    @Test
    void evaluate_lists_figures_rules_errors_and_what_changed() throws IOException {
        var before = Run.in(folder, "evaluate", "--cross-validate", "--format", "json", ".");
        Files.writeString(folder.resolve("old.json"), before.out());
        var run = Run.in(folder, "evaluate", "--errors", "--compare", "old.json", ".");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("micro ") && line.contains("1.00  0.50"))
                .anyMatch(line -> line.startsWith("cure/says-cures"))
                .containsSequence(
                        "miss            a.html: cure: A cure for the other half.",
                        "    denied: \"never\"",
                        "    cure/says-cures: \"cures\": excused, denied",
                        "    model: 25 % sure; most telling: \"word:cure\"")
                .contains("newly found: 1");
    }

    @Test
    void evaluate_without_a_corpus_or_with_another_file_to_compare_answers_2() throws IOException {
        Files.writeString(folder.resolve("other.json"), "{}");

        assertThat(Run.in(folder, "evaluate", "gone").status()).isEqualTo(2);
        assertThat(Run.in(folder, "evaluate", "--compare", "other.json", ".").err())
                .startsWith("candor: other.json cannot be compared with");
        assertThat(Run.in(folder, "evaluate", "--compare", "gone.json", ".").status())
                .isEqualTo(2);
    }

    @Test
    void cross_validation_writes_what_a_release_keeps() throws IOException {
        Files.writeString(folder.resolve("limits.md"), "## What it gets wrong\n\nMuch.\n");
        var run = Run.in(folder, "evaluate", "--cross-validate", "--write", "kept", "--accuracy", "page.md", ".");

        assertThat(run.status()).isZero();
        assertThat(folder.resolve("kept/calibration.tsv")).hasContent("threshold\t0.40");
        assertThat(folder.resolve("kept/measured.tsv")).content().endsWith("cure/says-cures\t3\t1\n");
        assertThat(folder.resolve("kept/scorecard.json")).content().contains("\"rule\": \"cure/says-cures\"");
        assertThat(folder.resolve("page.md")).content().contains("# Accuracy", "## What it gets wrong\n\nMuch.\n");
    }

    @Test
    void figures_of_pages_that_models_were_trained_on_are_not_kept() {
        var run = Run.in(folder, "evaluate", "--write", "kept", ".");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("candor: --write and --accuracy need --cross-validate\n");
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void help_that_is_made_without_the_options_of_commands_is_the_same() {
        assertThat(Run.in(folder, "--help").out())
                .contains("baseline", "completion")
                .isEqualTo(Run.in(folder, "help").out());
    }

    @Test
    void help_teaches_by_example_and_names_the_exit_status() {
        assertThat(Run.in(folder, "--help").out()).contains("Examples:", "candor check site/", "Exit status:");
        assertThat(Run.in(folder, "help", "check").out()).contains("--fail-on", "--stdin-filename", "two markets");
        assertThat(Run.in(folder, "--version").out()).startsWith("candor ");
    }

    @Test
    void no_command_and_a_wrong_command_answer_2() {
        assertThat(Run.in(folder).status()).isEqualTo(2);
        assertThat(Run.in(folder, "chekc").status()).isEqualTo(2);
        assertThat(Run.in(folder, "chekc").err()).contains("candor check");
    }

    @Test
    void an_error_of_our_own_answers_2() {
        var err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"rules"},
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                Terminal.none(),
                folder,
                setup -> {
                    throw new IllegalStateException("surprise");
                },
                Run.CLOCK);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("surprise");
    }
}
