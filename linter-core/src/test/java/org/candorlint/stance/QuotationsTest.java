package org.candorlint.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void a_quotation_runs_from_mark_to_mark() {
        assertThat(Quotations.in("He said \u201cyes\u201d and \"no\".").stream()
                        .map(s -> s.of("He said \u201cyes\u201d and \"no\".")))
                .containsExactly("\u201cyes\u201d", "\"no\"");
    }

    @Test
    void one_that_is_never_closed_runs_to_the_end() {
        assertThat(Quotations.in("So \u201cit goes")).extracting(s -> s.end()).containsExactly(11);
    }

    @Test
    void inches_are_no_quotation_marks() {
        assertThat(Quotations.in("A 2\" cut and a 3\" scar.")).isEmpty();
    }
}
