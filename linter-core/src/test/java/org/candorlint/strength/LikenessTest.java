package org.candorlint.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LikenessTest {

    @Test
    void white_space_capitals_and_quotation_marks_make_no_difference() {
        assertThat(Likeness.of("Our \u201ccells\u201d\u00a0heal.", "our  \"cells\" HEAL."))
                .isEqualTo(1);
    }

    @Test
    void a_wording_that_grew_stronger_is_alike_and_another_claim_is_not() {
        assertThat(Likeness.of("Our cells may help knee pain.", "Our cells eliminate knee pain."))
                .isGreaterThan(0.6);
        assertThat(Likeness.of("Our cells may help knee pain.", "Book a free seminar on Tuesday."))
                .isLessThan(0.4);
        assertThat(Likeness.of("", "Book.")).isZero();
    }
}
