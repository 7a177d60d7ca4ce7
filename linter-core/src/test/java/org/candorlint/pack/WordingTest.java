package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.candorlint.rule.Rule;
import org.candorlint.rule.Template;
import org.candorlint.rule.WeaknessWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a rule words its reasons is its own matter, and is checked before it is needed. */
final class WordingTest {

    private static final String FILE = "claims/notice/status-weak.yaml";
    private static final String RULE = """
            id: status-weak
            category: notice
            status: preview
            kind: weak-statement
            summary: The statement is undone
            why: Readers miss it.
            remedy: Say it beside the claim.
            provisions: [us/fair-words]
            statement: notice/status-unsaid
            named: [ agency ]
            wording:
              collapsed: shut
              fine-print: small
              footer: below
              unnamed: nobody is named
              far: "it stands {passages} passages away"
              undercut: '"{words}" undoes it'
              contradicted: '"{words}" says the opposite'
            examples:
              flagged: [ a page ]
              unmatched: [ another ]
            """;

    private final PackFolder pack;

    WordingTest(@TempDir Path folder) {
        pack = PackFolder.tiny(folder).write(FILE, RULE);
    }

    private Rule.WeakStatement read() {
        return (Rule.WeakStatement) pack.load().rule("notice/status-weak").orElseThrow();
    }

    @Test
    void words_are_read_with_their_slots() {
        var wording = read().wording();

        assertThat(wording.say(WeaknessWords.FOOTER)).isEqualTo("below");
        assertThat(wording.say(WeaknessWords.FAR, Map.of("passages", "41"))).isEqualTo("it stands 41 passages away");
        assertThat(wording.say(WeaknessWords.UNDERCUT, Map.of("words", "{passages}")))
                .isEqualTo("\"{passages}\" undoes it");
    }

    @Test
    void they_survive_the_binary_pack() {
        var rules = pack.load();
        var restored = BinaryPack.read(BinaryPack.bytes(rules, ""), "").orElseThrow();

        assertThat(restored.rule("notice/status-weak").orElseThrow())
                .isInstanceOfSatisfying(
                        Rule.WeakStatement.class,
                        weak -> assertThat(weak.wording()).isEqualTo(read().wording()));
    }

    @Test
    void an_unknown_slot_is_blamed_where_it_stands() {
        assertThat(pack.edit(FILE, "{passages} passages", "{pasages} passages").complaints())
                .isEqualTo("""
                        claims/notice/status-weak.yaml:16:19: error: unknown slot 'pasages'
                            far: "it stands {pasages} passages away"
                                            ^
                          hint: did you mean 'passages'?""");
    }

    @Test
    void a_slot_that_is_never_closed_is_none() {
        assertThat(pack.edit(FILE, "{passages} passages", "{passages").complaints())
                .contains("error: unknown slot 'passages away'");
    }

    @Test
    void what_must_be_said_is_asked_for() {
        assertThat(pack.edit(FILE, "  footer: below\n", "").complaints())
                .contains("status-weak.yaml:12:3: error: the wording 'footer' is missing");
        assertThat(pack.edit(FILE, "wording:", "wordings:").complaints())
                .contains("error: the key 'wording' is missing", "error: unknown key 'wordings'");
    }

    @Test
    void a_slot_without_a_value_is_an_error_of_the_caller() {
        assertThatThrownBy(() -> new Template("to {whom}").fill(Map.of("who", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
