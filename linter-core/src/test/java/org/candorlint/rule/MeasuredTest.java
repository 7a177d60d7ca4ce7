package org.candorlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MeasuredTest {

    @Test
    void precision_is_the_share_that_was_right() {
        assertThat(new Measured(57, 5).findings()).isEqualTo(62);
        assertThat(new Measured(3, 1).precision()).isEqualTo(0.75);
    }

    @Test
    void a_grade_begins_at_its_least_precision() {
        assertThat(new Measured(19, 1).grade()).contains(Measured.Grade.VERY_HIGH);
        assertThat(new Measured(18, 2).grade()).contains(Measured.Grade.HIGH);
        assertThat(new Measured(17, 3).grade()).contains(Measured.Grade.HIGH);
        assertThat(new Measured(14, 6).grade()).contains(Measured.Grade.MEDIUM);
        assertThat(new Measured(13, 7).grade()).contains(Measured.Grade.LOW);
        assertThat(Measured.Grade.VERY_HIGH.label()).isEqualTo("very-high");
    }

    @Test
    void a_few_findings_give_no_grade() {
        assertThat(new Measured(9, 0).grade()).isEmpty();
        assertThat(new Measured(10, 0).grade()).isPresent();
    }

    @Test
    void nothing_found_is_no_measurement() {
        assertThatThrownBy(() -> new Measured(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
