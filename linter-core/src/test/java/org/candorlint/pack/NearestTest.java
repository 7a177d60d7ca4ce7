package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NearestTest {

    @Test
    void a_slip_of_the_fingers_finds_its_word() {
        assertThat(Nearest.hint("severty", List.of("status", "severity"))).isEqualTo("did you mean 'severity'?");
        assertThat(Nearest.hint("Error", List.of("error", "note"))).isEqualTo("did you mean 'error'?");
    }

    @Test
    void another_word_gets_the_list() {
        assertThat(Nearest.hint("fatal", List.of("note", "error"))).isEqualTo("known: error, note");
    }

    @Test
    void a_long_list_is_left_out() {
        assertThat(Nearest.hint(
                        "fatal",
                        IntStream.range(0, 13).mapToObj(i -> "number-" + i).toList()))
                .isEmpty();
    }
}
