package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader gets what it declared, and nothing else. */
final class ShapesTest {

    private static final Choice<String> COLOURS = Choice.of("colour", List.of("red", "blue"));
    private static final Choice<String> SIZES = Choice.of("size", List.of("red", "blue"));
    private static final Keys KEYS = Keys.of(Key.text("name", "Its name"))
            .optional(Key.oneOf("colour", COLOURS, "Its colour"), Key.someTexts("words", "Its words"));

    private static YamlMap read(String text, Problems problems) {
        return Yaml.parse("thing.yaml", text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow()
                .map(KEYS);
    }

    private static YamlMap map() {
        return read("name: ball\ncolour: red\n", new Problems());
    }

    @Test
    void what_is_declared_is_read() {
        assertThat(map().text("name")).isEqualTo("ball");
        assertThat(map().oneOf("colour", COLOURS)).contains("red");
        assertThat(map().strings("words")).isEmpty();
    }

    @Test
    void a_key_that_is_not_declared_is_not_read_even_where_it_is_absent() {
        assertThatThrownBy(() -> map().text("weight")).hasMessage("the key 'weight' is not declared");
    }

    @Test
    void a_key_is_not_read_as_something_else() {
        assertThatThrownBy(() -> map().strings("name")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> map().flag("name")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> map().text("words")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> map().entries("name")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> map().maps("words")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_is_not_read_as_one_of_other_names() {
        assertThatThrownBy(() -> map().oneOf("colour", SIZES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void too_short_a_list_is_a_problem_of_the_file() {
        Problems problems = new Problems();
        read("name: ball\nwords: []\n", problems);

        assertThatThrownBy(problems::throwIfAny)
                .hasMessageContaining("thing.yaml:2:8: error: 'words' is empty")
                .hasMessageContaining("give it at least 1 item");
    }
}
