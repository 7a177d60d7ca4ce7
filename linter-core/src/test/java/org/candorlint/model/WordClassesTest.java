package org.candorlint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.candorlint.model.opennlp.Stemming;
import org.junit.jupiter.api.Test;

final class WordClassesTest {

    private static final WordClasses CLASSES = WordClasses.parse("""
            # where they come from
            repair\tfix\trepair
            mend\tfix\tmend
            knee\tbody\tknee
            """, new Stemming());

    @Test
    void a_word_has_a_class_at_each_grain() {
        assertThat(names("repair", "repair")).containsExactly("1 fix", "2 repair");
        assertThat(names("Mend", "mend")).as("upper case").containsExactly("1 fix", "2 mend");
    }

    @Test
    void a_form_that_is_not_listed_has_the_classes_of_its_stem() {
        assertThat(names("repaired", "repair")).containsExactly("1 fix", "2 repair");
        assertThat(names("sutures", "sutur")).isEmpty();
    }

    @Test
    void no_classes_know_no_word() {
        assertThat(WordClasses.NONE.of("repair", "repair")).isEmpty();
    }

    @Test
    void a_line_with_too_few_classes_is_refused_and_shown() {
        assertThatThrownBy(() -> WordClasses.parse("a\tb\tc\nd\te\n", new Stemming()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("d\te");
    }

    private static List<String> names(String word, String stem) {
        return CLASSES.of(word, stem).stream().map(Symbol::text).toList();
    }
}
