package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.candorlint.rule.Category.Proof;
import org.candorlint.rule.ClaimLadder;
import org.candorlint.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClaimStrengthFileTest {

    private static final String FILE = "claim-strength.yaml";
    private static final String TEXT = """
            products: [cell]
            conditions: [therapy]
            fewer-is-more: ["within # day"]
            scales:
              - id: effect
                rests: unnamed
                rungs:
                  - { id: unnamed }
                  - { id: ended, match: ["{cell} .. cure"] }
            designs:
              - { id: trial, controlled: true }
              - { id: series }
            """;

    private final PackFolder pack;

    ClaimStrengthFileTest(@TempDir Path folder) {
        pack = PackFolder.tiny(folder).write(FILE, TEXT);
    }

    @Test
    void it_is_read_and_comes_back_from_the_binary_form_with_what_lets_a_claim_stand() {
        RuleSet rules = pack.edit("categories.yaml", "id: promise,", "id: promise, evidence: study,")
                .load();
        String prefix = PackSource.folder(pack.root()).prefix();

        assertThat(rules.ladder().scales())
                .singleElement()
                .satisfies(scale -> assertThat(scale.resting()).isZero());
        assertThat(rules.ladder().design("trial")).contains(new ClaimLadder.Design("trial", true));
        assertThat(rules.category("promise").orElseThrow().evidence()).isEqualTo(Proof.STUDY);
        assertThat(rules.category("notice").orElseThrow().evidence()).isEqualTo(Proof.NONE);
        assertThat(BinaryPack.read(BinaryPack.bytes(rules, prefix), prefix)).contains(rules);
    }

    @Test
    void a_pack_that_says_nothing_of_it_knows_nothing() {
        assertThat(Packs.load(List.of(PackFolder.source())).ladder()).isEqualTo(ClaimLadder.NONE);
    }

    @Test
    void mistakes_are_told_with_their_place() {
        assertThat(pack.edit(FILE, "rests: unnamed", "rests: unnammed").complaints())
                .contains("claim-strength.yaml:6:12: error: unknown step 'unnammed'", "did you mean 'unnamed'?");
        pack.edit(FILE, "rests: unnammed", "rests: unnamed");
        assertThat(pack.edit(FILE, "[cell]", "[cel]").complaints())
                .contains("claim-strength.yaml:1:12: error: ", "did you mean 'cell'?");
        pack.edit(FILE, "[cel]", "[cell]");
        assertThat(pack.edit(FILE, "{cell} ..", "{sell} ..").complaints()).contains("unknown lexicon 'sell'");
    }
}
