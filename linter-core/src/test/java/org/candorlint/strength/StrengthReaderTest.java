package org.candorlint.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StrengthReaderTest {

    private final StrengthReader reader;

    StrengthReaderTest(@TempDir Path folder) {
        reader = new StrengthReader(SmallPack.in(folder), new OpenNlpAnnotator(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "PRP may help the knee., PRP can help the knee.",
        "PRP can help the knee., PRP helps the knee.",
        "PRP helps the knee., PRP eliminates pain.",
        "PRP may help the knee., PRP cures the knee.",
        "PRP eases pain in 40 % of knees., PRP eases pain in 80 % of knees.",
        "PRP eases pain within 10 days., PRP eases pain within 2 days.",
        "PRP eases pain., PRP eases pain in 80 % of knees."
    })
    void one_wording_claims_more_than_another(String weak, String strong) {
        assertThat(change(weak, strong).isStronger()).isTrue();
        assertThat(change(strong, weak).isWeaker()).isTrue();
    }

    @Test
    void the_words_that_make_it_so_are_named() {
        StrengthChange change = change("PRP may help the knee.", "PRP eliminates pain.");

        assertThat(change.stronger())
                .containsExactly("modality: \"may\" to stated", "effect: \"help\" to \"eliminates\"");
    }

    @Test
    void what_rises_in_one_respect_and_falls_in_another_is_stronger() {
        StrengthChange change = change("PRP helps the knee.", "PRP may cure the knee.");

        assertThat(change.isStronger()).isTrue();
        assertThat(change.weaker()).containsExactly("modality: stated to \"may\"");
    }

    @Test
    void another_wording_of_the_same_strength_is_neither() {
        StrengthChange change = change("PRP eases pain.", "Pain is eased by PRP.");

        assertThat(change.isStronger()).isFalse();
        assertThat(change.isWeaker()).isFalse();
    }

    @Test
    void product_and_condition_are_read() {
        ClaimStrength read = reader.read("Exosomes help knees and hips.");

        assertThat(read.products()).containsExactly("exosomes");
        assertThat(read.conditions()).containsExactly("hip", "knee");
    }

    private StrengthChange change(String before, String after) {
        return StrengthChange.between(reader.read(before), reader.read(after));
    }
}
