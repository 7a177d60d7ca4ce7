package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candorlint.document.PassageKind;
import org.candorlint.pattern.Lexicon;
import org.candorlint.pattern.Pattern;
import org.candorlint.rule.Example;
import org.candorlint.rule.Market;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.stance.Cue;
import org.candorlint.stance.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PacksTest {

    private static final RuleSet TINY = Packs.load(List.of(PackFolder.source()));

    private final Path folder;

    PacksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_header_names_the_pack_and_its_topic() {
        assertThat(TINY.topic()).isEqualTo("therapy");
        assertThat(TINY.packs()).singleElement().satisfies(pack -> {
            assertThat(pack.id()).isEqualTo("tiny");
            assertThat(pack.version()).isEqualTo("1.0");
            assertThat(pack.sha256()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void a_phrase_rule_is_read_with_everything_it_has() {
        Rule.Phrase rule = (Rule.Phrase) TINY.rule("promise/sure-outcome").orElseThrow();

        assertThat(rule.match())
                .extracting(Pattern::source)
                .containsExactly("{therapy} .. work for (everyone | everybody)", "we promise ..4 (relief | recovery)");
        assertThat(rule.unless()).extracting(Pattern::source).containsExactly("joke");
        assertThat(rule.excusedBy()).containsExactlyInAnyOrder(Stance.DENIED, Stance.ASKED);
        assertThat(rule.topic()).isEqualTo(Rule.Topic.SENTENCE);
        assertThat(rule.within()).containsExactlyInAnyOrder(PassageKind.HEADING, PassageKind.LIST_ITEM);
        assertThat(rule.certain()).isTrue();
        assertThat(rule.info().status()).isEqualTo(Status.STABLE);
        assertThat(rule.info().why()).isEqualTo("Nobody can know who will respond.");
        assertThat(rule.info().file()).isEqualTo("org/candorlint/pack/tiny/claims/promise/sure-outcome.yaml");
    }

    @Test
    void a_rule_is_as_severe_as_its_category_unless_it_says_otherwise() {
        assertThat(TINY.rule("promise/sure-outcome").orElseThrow().info().severity())
                .isEqualTo(Severity.ERROR);
        assertThat(TINY.rule("notice/status-unsaid").orElseThrow().info().severity())
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void an_example_loses_its_brackets_and_remembers_the_words_between() {
        List<Example> examples =
                TINY.rule("promise/sure-outcome").orElseThrow().info().examples();

        assertThat(examples.get(0).text()).isEqualTo("Our infusion works for everyone who walks in.");
        assertThat(examples.get(0).marked()).isEqualTo("works for everyone");
        assertThat(examples.get(2).marked()).isEmpty();
        assertThat(examples.get(3).excusedBy()).contains(Stance.DENIED);
        assertThat(examples.get(4).why()).isEqualTo("no therapy works here");
        assertThat(examples.get(5))
                .isEqualTo(new Example(Example.Expect.UNMATCHED, "A promise is a promise.", "", null, "", 30));
    }

    @Test
    void a_page_that_is_an_example_keeps_its_brackets() {
        Example page = TINY.rule("notice/status-unsaid")
                .orElseThrow()
                .info()
                .examples()
                .get(0);

        assertThat(page.text()).startsWith("# Our [infusion](knee.html)\n");
        assertThat(page.marked()).isEmpty();
    }

    @Test
    void rules_about_pages_are_read() {
        var required = (Rule.RequiredText) TINY.rule("notice/status-unsaid").orElseThrow();
        var conflict = (Rule.Conflict) TINY.rule("source/two-sources").orElseThrow();

        assertThat(required.inadequate()).extracting(Pattern::source).containsExactly("not yet approved");
        assertThat(conflict.values()).containsOnlyKeys("fat", "marrow");
        assertThat(conflict.exclusive()).containsExactly(new Rule.Conflict.Pair("fat", "marrow"));
        assertThat(TINY.rule("promise/heard-promise").orElseThrow()).isInstanceOf(Rule.Model.class);
    }

    @Test
    void rules_and_lexicons_come_in_the_order_of_their_names() {
        assertThat(TINY.rules())
                .extracting(rule -> rule.info().id())
                .containsExactly(
                        "notice/status-unsaid", "promise/heard-promise", "promise/sure-outcome", "source/two-sources");
        assertThat(TINY.lexicons()).extracting(Lexicon::id).containsExactly("cell", "therapy");
    }

    @Test
    void the_vocabulary_of_the_stages_is_read() {
        assertThat(TINY.lexicons().get(1))
                .isEqualTo(new Lexicon("therapy", List.of("cell"), List.of("infusion", "\"PRP\"")));
        assertThat(TINY.cues())
                .containsExactly(
                        new Cue(
                                "not | never",
                                Stance.DENIED,
                                Cue.Direction.FORWARD,
                                Cue.Scope.CLAUSE,
                                Cue.Role.CUE,
                                Pattern.parse("not | never")),
                        new Cue(
                                "not only",
                                Stance.DENIED,
                                Cue.Direction.BOTH,
                                Cue.Scope.CLAUSE,
                                Cue.Role.PSEUDO,
                                Pattern.parse("not only")));
        assertThat(TINY.pageKinds().get(0).evidence().get(0).weight()).isEqualTo(0.7);
        assertThat(TINY.pageKinds().get(0).evidence().get(0).where()).isEqualTo("heading");
        assertThat(TINY.pageKinds().get(1).evidence().get(0).most()).isEqualTo(1);
    }

    @Test
    void markets_and_provisions_are_read() {
        Market us = TINY.market("us").orElseThrow();
        Provision provision = TINY.provision("us/fair-words").orElseThrow();

        assertThat(us.regulator()).isEqualTo("FDA");
        assertThat(us.severity("promise")).contains(Severity.WARNING);
        assertThat(TINY.market("us-fl").map(Market::parent)).isEqualTo(Optional.of("us"));
        assertThat(provision.checked()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(provision.gist()).isEqualTo("Copy must not promise what nobody can know.");
    }

    @Test
    void a_folder_and_the_class_path_hold_the_same_pack() {
        RuleSet copy = PackFolder.tiny(folder).load();

        assertThat(copy.packs()).isEqualTo(TINY.packs());
        assertThat(copy.cues()).isEqualTo(TINY.cues());
    }

    @Test
    void another_byte_is_another_digest() {
        RuleSet changed =
                PackFolder.tiny(folder).edit("cues/denied.yaml", "never", "nor").load();

        assertThat(changed.packs().get(0).sha256())
                .isNotEqualTo(TINY.packs().get(0).sha256());
    }

    @Test
    void a_later_pack_adds_and_replaces() {
        PackFolder more = new PackFolder(folder)
                .write("pack.yaml", "id: more\nversion: 2\n")
                .write("lexicons/cell.yaml", "id: cell\nsummary: Cells\noverrides: true\nentries: [signalling cell]\n")
                .write("lexicons/boast.yaml", "id: boast\nsummary: Boasts\nentries: [miracle]\n");

        RuleSet both = Packs.load(List.of(PackFolder.source(), PackSource.folder(more.root())));

        assertThat(both.packs()).extracting(RuleSet.PackInfo::id).containsExactly("tiny", "more");
        assertThat(both.lexicons()).extracting(Lexicon::id).containsExactly("boast", "cell", "therapy");
        assertThat(both.lexicons().get(1).entries()).containsExactly("signalling cell");
        assertThat(both.topic()).isEqualTo("therapy");
    }

    @Test
    void a_later_pack_adds_words_to_a_lexicon() {
        PackFolder more = new PackFolder(folder)
                .write("pack.yaml", "id: more\nversion: 2\n")
                .write("lexicons/cell.yaml", "id: cell\nsummary: Cells\nextends: true\nentries: [signalling cell]\n");
        List<String> before = TINY.lexicons().stream()
                .filter(l -> l.id().equals("cell"))
                .findFirst()
                .orElseThrow()
                .entries();

        RuleSet both = Packs.load(List.of(PackFolder.source(), PackSource.folder(more.root())));

        assertThat(both.lexicons().get(0).entries())
                .hasSize(before.size() + 1)
                .containsAll(before)
                .contains("signalling cell");
    }

    @Test
    void a_lexicon_that_is_not_there_is_not_extended() {
        PackFolder more = new PackFolder(folder)
                .write("pack.yaml", "id: more\nversion: 2\n")
                .write("lexicons/cel.yaml", "id: cel\nsummary: Cells\nextends: true\nentries: [signalling cell]\n");

        assertThatThrownBy(() -> Packs.load(List.of(PackFolder.source(), PackSource.folder(more.root()))))
                .hasMessageContaining("lexicons/cel.yaml:1:5: error: lexicon 'cel' extends nothing")
                .hasMessageContaining("did you mean 'cell'?");
    }

    @Test
    void a_later_pack_switches_off_a_rule_or_a_category() {
        PackFolder more = new PackFolder(folder)
                .write("pack.yaml", "id: more\nversion: 2\noff: [promise/sure-outcome, source]\n");

        RuleSet both = Packs.load(List.of(PackFolder.source(), PackSource.folder(more.root())));

        assertThat(TINY.rules())
                .extracting(r -> r.info().id())
                .contains("promise/sure-outcome", "promise/heard-promise", "source/two-sources");
        assertThat(both.rules())
                .extracting(r -> r.info().id())
                .contains("promise/heard-promise")
                .doesNotContain("promise/sure-outcome", "source/two-sources");
    }

    @Test
    void what_is_switched_off_must_be_there() {
        PackFolder more =
                new PackFolder(folder).write("pack.yaml", "id: more\nversion: 2\noff: [promise/sure-outcom, sourse]\n");

        assertThatThrownBy(() -> Packs.load(List.of(PackFolder.source(), PackSource.folder(more.root()))))
                .hasMessageContaining("unknown rule 'promise/sure-outcom'")
                .hasMessageContaining("unknown category 'sourse'");
    }

    @Test
    void one_file_is_a_pack_of_one_rule() {
        new PackFolder(folder).write("bold-promise.yaml", """
                id: bold-promise
                category: promise
                status: preview
                summary: The copy promises a miracle
                why: There are none.
                remedy: Remove it.
                provisions: [us/fair-words]
                match: [ "miracle {cell}" ]
                excused-by: []
                examples:
                  flagged: [ "A [miracle cell] at last." ]
                  unmatched: [ "A cell is no miracle." ]
                """);

        RuleSet both = Packs.load(List.of(PackFolder.source(), PackSource.at(folder.resolve("bold-promise.yaml"))));

        assertThat(both.rule("promise/bold-promise")).isPresent();
        assertThat(both.packs().get(1).id()).isEqualTo("bold-promise");
    }

    @Test
    void the_index_lists_what_the_folder_holds() throws Exception {
        PackFolder.tiny(folder).write(".idea/x.yaml", "a: b").write("README.md", "About");

        PackIndex.main(new String[] {folder.toString()});

        assertThat(folder.resolve("pack.index"))
                .hasSameTextualContentAs(Path.of("src/test/resources/org/candorlint/pack/tiny/pack.index"));
    }
}
