package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackProblemsTest {

    private static final String RULE = "claims/promise/sure-outcome.yaml";

    private final Path folder;

    PackProblemsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private PackFolder tiny() {
        return PackFolder.tiny(folder);
    }

    @Test
    void an_unknown_key_is_named_with_the_nearest_known_one() {
        assertThat(tiny().edit(RULE, "remedy:", "remdy:").complaints()).isEqualTo("""
                claims/promise/sure-outcome.yaml:1:1: error: the key 'remedy' is missing
                  id: sure-outcome
                  ^
                claims/promise/sure-outcome.yaml:9:1: error: unknown key 'remdy'
                  remdy: Remove the sentence.
                  ^
                  hint: did you mean 'remedy'?""");
    }

    @Test
    void a_pattern_in_double_quotes_is_blamed_at_its_own_column() {
        assertThat(tiny().edit(RULE, "work for (everyone | everybody)", "work for (everyone")
                        .complaints())
                .isEqualTo("""
                        claims/promise/sure-outcome.yaml:15:28: error: this is never closed
                            - "{therapy} .. work for (everyone"
                                                     ^
                          hint: write ')' where it ends""");
    }

    @Test
    void a_pattern_in_a_folded_block_is_blamed_on_its_own_line() {
        assertThat(tiny().edit(RULE, "(relief | recovery)", "{relief}").complaints())
                .isEqualTo("""
                claims/promise/sure-outcome.yaml:18:5: error: unknown lexicon 'relief'
                      {relief}
                      ^
                  hint: known: cell, therapy""");
    }

    @Test
    void names_that_nothing_has_are_reported_with_what_comes_near() {
        assertThat(tiny().edit(RULE, "[us/fair-words]", "[us/fair-word]")
                        .edit(RULE, "[denied, asked]", "[denied, askd]")
                        .edit(RULE, "[heading, list-item]", "[heeding]")
                        .edit(RULE, "{therapy}", "{terapy}")
                        .complaints())
                .isEqualTo("""
                        claims/promise/sure-outcome.yaml:10:14: error: unknown provision 'us/fair-word'
                          provisions: [us/fair-word]
                                       ^
                          hint: did you mean 'us/fair-words'?
                        claims/promise/sure-outcome.yaml:12:10: error: unknown kind of passage 'heeding'
                          within: [heeding]
                                   ^
                          hint: did you mean 'heading'?
                        claims/promise/sure-outcome.yaml:15:6: error: unknown lexicon 'terapy'
                            - "{terapy} .. work for (everyone | everybody)"
                               ^
                          hint: did you mean 'therapy'?
                        claims/promise/sure-outcome.yaml:20:22: error: unknown stance 'askd'
                          excused-by: [denied, askd]
                                               ^
                          hint: did you mean 'asked'?""");
    }

    @Test
    void the_scope_of_a_conflict_is_one_of_four() {
        assertThat(tiny().edit("claims/source/two-sources.yaml", "kind: conflict", "kind: conflict\nscope: sektion")
                        .complaints())
                .isEqualTo("""
                        claims/source/two-sources.yaml:5:8: error: unknown scope 'sektion'
                          scope: sektion
                                 ^
                          hint: did you mean 'section'?""");
    }

    @Test
    void what_a_site_needs_is_no_part_of_a_rule_about_a_page() {
        String file = "claims/source/two-sources.yaml";
        assertThat(tiny().edit(file, "kind: conflict", "kind: conflict\nsubject: [ cell ]")
                        .complaints())
                .startsWith("claims/source/two-sources.yaml:5:10: error: 'subject' is for a rule of scope site\n");
    }

    @Test
    void a_rule_about_a_site_says_what_its_statements_are_about() {
        String file = "claims/source/two-sources.yaml";
        assertThat(tiny().edit(file, "kind: conflict", "kind: conflict\nscope: site")
                        .complaints())
                .startsWith("claims/source/two-sources.yaml:1:1: error: the key 'subject' is missing\n");
    }

    @Test
    void a_rule_stands_in_the_file_and_folder_of_its_name() {
        assertThat(tiny().edit(RULE, "id: sure-outcome", "id: safe-outcome")
                        .edit(RULE, "category: promise", "category: notice")
                        .complaints())
                .isEqualTo("""
                        claims/promise/sure-outcome.yaml:1:5: error: the id 'safe-outcome' is not the name of the file
                          id: safe-outcome
                              ^
                          hint: write 'sure-outcome', or rename the file to safe-outcome.yaml
                        claims/promise/sure-outcome.yaml:2:11: error: the category 'notice' is not the name of the folder
                          category: notice
                                    ^
                          hint: write 'promise', or move the file to notice""");
    }

    @Test
    void a_summary_is_a_headline() {
        assertThat(tiny().edit(RULE, "The therapy is said to work for everyone", "Your therapy works.")
                        .complaints())
                .isEqualTo("""
                        claims/promise/sure-outcome.yaml:5:10: error: the summary speaks to the reader
                          summary: Your therapy works.
                                   ^
                          hint: say what the copy does, without 'Your'
                        claims/promise/sure-outcome.yaml:5:28: error: the summary ends in a full stop
                          summary: Your therapy works.
                                                     ^
                          hint: it is a headline; drop the full stop""");
    }

    @Test
    void a_long_summary_is_cut_by_its_author() {
        assertThat(tiny().edit(RULE, "work for everyone\nwhy", "work " + "x".repeat(90) + "\nwhy")
                        .complaints())
                .startsWith(
                        "claims/promise/sure-outcome.yaml:5:110: error: the summary has 118 characters, more than 100\n");
    }

    @Test
    void a_stable_rule_shows_three_examples_of_each_side() {
        assertThat(tiny().edit(RULE, "    - A promise is a promise.\n", "").complaints())
                .isEqualTo("""
                claims/promise/sure-outcome.yaml:22:3: error: a stable rule needs 3 flagged examples and 3 excused or unmatched ones, this one has 3 and 2
                    flagged:
                    ^
                  hint: add examples, or write 'status: preview'""");
    }

    @Test
    void a_stable_rule_of_another_kind_does_too() {
        assertThat(tiny().edit("claims/source/two-sources.yaml", "status: preview", "status: stable")
                        .complaints())
                .startsWith("claims/source/two-sources.yaml:15:3: error: a stable rule needs 3 flagged examples and 3"
                        + " excused or unmatched ones, this one has 1 and 1\n");
    }

    @Test
    void a_rule_that_stands_for_a_model_is_never_stable() {
        assertThat(tiny().edit("claims/promise/heard-promise.yaml", "status: preview", "status: stable")
                        .complaints())
                .isEqualTo("""
                        claims/promise/heard-promise.yaml:3:9: error: a rule of kind 'model' cannot be stable
                          status: stable
                                  ^
                          hint: write 'preview': each training changes it""");
    }

    @Test
    void an_example_is_excused_only_by_what_excuses_the_rule() {
        assertThat(tiny().edit(RULE, "by: denied", "by: hedged").complaints()).isEqualTo("""
                claims/promise/sure-outcome.yaml:27:63: error: the rule is not excused by 'hedged'
                      - { text: "The infusion does not work for everyone.", by: hedged }
                                                                                ^
                  hint: add it to 'excused-by', or change the example""");
    }

    @Test
    void a_flagged_example_marks_one_place() {
        assertThat(tiny().edit(RULE, "[We promise lasting relief]", "[We promise] lasting [relief]")
                        .complaints())
                .isEqualTo("""
                        claims/promise/sure-outcome.yaml:24:8: error: expected one pair of brackets around what must be found
                              - "[We promise] lasting [relief] by autumn."
                                 ^""");
    }

    @Test
    void an_unquoted_lexicon_is_no_map() {
        assertThat(tiny().edit(RULE, "\"{therapy} .. work for (everyone | everybody)\"", "{therapy}")
                        .complaints())
                .isEqualTo("""
                        claims/promise/sure-outcome.yaml:15:5: error: expected text, found a map
                            - {therapy}
                              ^
                          hint: put quotes around text that starts with { or [""");
    }

    @Test
    void what_is_not_yaml_is_reported_at_its_place_and_the_other_files_are_read_on() {
        String complaints = tiny().write("cues/denied.yaml", "stance: denied\ncues: [ \"not\n")
                .write("lexicons/cell.yaml", "id: cell\nsummary: Cells: all of them\nentries: [cell]\n")
                .complaints();

        assertThat(complaints)
                .contains("cues/denied.yaml:3:1: error: not YAML: found unexpected end of stream")
                .contains("lexicons/cell.yaml:2:15: error: not YAML: mapping values are not allowed here")
                .contains("hint: text that holds ': ' or ' #'");
    }

    @Test
    void a_lexicon_is_not_defined_twice_without_saying_so() {
        PackFolder more = new PackFolder(folder.resolve("more"))
                .write("pack.yaml", "id: more\nversion: 2\n")
                .write("lexicons/cell.yaml", "id: cell\nsummary: Cells\nentries: [cell]\n")
                .write("lexicons/sell.yaml", "id: sell\nsummary: Sales\noverrides: true\nentries: [offer]\n");

        assertThatThrownBy(() -> Packs.load(List.of(PackFolder.source(), PackSource.folder(more.root()))))
                .hasMessageContaining("lexicons/cell.yaml:1:5: error: a second lexicon 'cell'")
                .hasMessageContaining("the first is at org/candorlint/pack/tiny/lexicons/cell.yaml:1")
                .hasMessageContaining("lexicons/sell.yaml:1:5: error: lexicon 'sell' overrides nothing")
                .hasMessageContaining("did you mean 'cell'?");
    }

    @Test
    void lexicons_do_not_include_each_other_in_a_circle() {
        assertThat(tiny().edit("lexicons/cell.yaml", "entries", "includes: [therapy]\nentries")
                        .complaints())
                .contains("lexicons/cell.yaml:3:12: error: 'therapy' includes 'cell' in turn")
                .contains("lexicons/therapy.yaml:3:12: error: 'cell' includes 'therapy' in turn");
    }

    @Test
    void an_entry_of_a_lexicon_is_words_and_nothing_else() {
        assertThat(tiny().edit(
                                "lexicons/therapy.yaml",
                                "- infusion",
                                "- infusion\n  - infusion\n  - \"{cell} .. drip\"")
                        .complaints())
                .contains("lexicons/therapy.yaml:6:5: error: the entry 'infusion' is there twice")
                .contains("lexicons/therapy.yaml:7:5: error: an entry of a lexicon holds words");
    }

    @Test
    void markets_dates_and_numbers_are_checked() {
        assertThat(tiny().edit("markets/us-fl.yaml", "parent: us", "parent: uss")
                        .edit("provisions/us.yaml", "2026-08-31", "31.8.2026")
                        .edit("page-kinds.yaml", "most: 5", "most: many")
                        .complaints())
                .isEqualTo("""
                        markets/us-fl.yaml:3:9: error: unknown market 'uss'
                          parent: uss
                                  ^
                          hint: did you mean 'us'?
                        page-kinds.yaml:5:63: error: expected a number, found 'many'
                                - { pattern: "we (offer | provide)", weight: 0.7, most: many, where: heading }
                                                                                        ^
                        provisions/us.yaml:12:14: error: '31.8.2026' is no date
                              checked: 31.8.2026
                                       ^
                          hint: write it as 2026-08-31""");
    }

    @Test
    void a_file_without_a_place_is_reported() {
        assertThat(tiny().write("claims/stray.yaml", "id: stray\n").complaints())
                .startsWith(
                        "claims/stray.yaml:1:1: error: a pack has no place for this file\n  id: stray\n  ^\n  hint: ");
    }

    @Test
    void a_folder_that_is_no_pack_is_reported() {
        assertThat(new PackFolder(folder).complaints()).contains("error: 0 YAML files are no pack");
        assertThat(new PackFolder(folder.resolve("absent")).complaints()).contains("error: cannot be read");
    }
}
