package org.candorlint.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    @Test
    void asks_once_for_a_key_it_remembers() {
        AtomicInteger asked = new AtomicInteger();
        Remembered<Integer> lengths = new Remembered<>(10, key -> key.length() + 0 * asked.incrementAndGet());

        assertThat(lengths.of("knee")).isEqualTo(4);
        assertThat(lengths.of("knee")).isEqualTo(4);
        assertThat(asked).hasValue(1);
    }

    @Test
    void keeps_its_bound_and_still_answers() {
        Remembered<Integer> lengths = new Remembered<>(10, String::length);

        for (int i = 0; i < 1000; i++) {
            assertThat(lengths.of("key" + i)).isEqualTo(("key" + i).length());
            assertThat(lengths.size()).isLessThanOrEqualTo(11);
        }
    }
}
