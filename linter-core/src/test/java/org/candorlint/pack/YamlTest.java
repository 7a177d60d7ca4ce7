package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlTest {

    private final Problems problems = new Problems();

    private Optional<YamlValue> parse(String text) {
        return Yaml.parse("x.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private Problem complaint(String text) {
        assertThat(parse(text)).isEmpty();
        return complaint();
    }

    private Problem complaint() {
        try {
            problems.throwIfAny();
        } catch (PackException e) {
            assertThat(e.problems()).hasSize(1);
            return e.problems().get(0);
        }
        throw new AssertionError("no complaint");
    }

    private static Keys texts(String... names) {
        return Keys.of(Stream.of(names).map(name -> Key.text(name, "")).toArray(Key[]::new));
    }

    /** The place that a problem at the words {@code target} of the value gets. */
    private String place(String yaml, String target) {
        YamlText text = parse(yaml).orElseThrow().map(texts("k")).scalar("k");
        int index = text.value().indexOf(target);
        assertThat(index).as(target).isNotNegative();
        text.problemAt(index, "here", "");
        Problem problem = complaint();
        return problem.line() + ":" + problem.column();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "k: one two                      ~ two ~ 1:8",
                "k: 'it''s two'                  ~ two ~ 1:11",
                "k: \"a \\\"b\\\" two\"           ~ two ~ 1:13",
                "k: \"\\u00e9\\x41 \\t two\"      ~ two ~ 1:19",
                "k: \"\\U0001F600 two\"           ~ two ~ 1:16",
                "k: \uD83D\uDE00 two              ~ two ~ 1:7",
            })
    void a_place_in_a_line_is_found_through_quotes_and_escapes(String yaml, String target, String place) {
        assertThat(place(yaml, target)).isEqualTo(place);
    }

    @Test
    void a_place_is_found_through_folded_lines() {
        assertThat(place("k: one\n  two\n\n  three\n", "three")).isEqualTo("4:3");
    }

    @Test
    void a_place_is_found_in_a_folded_block() {
        assertThat(place("k: >- # folded\n    one\n    two\n    three\n", "two"))
                .isEqualTo("3:5");
    }

    @Test
    void a_place_is_found_in_a_literal_block() {
        assertThat(place("k: |\n  one\n\n    two\n", "two")).isEqualTo("4:5");
    }

    @Test
    void white_space_stands_after_the_word_before_it() {
        assertThat(place("k: one  two\n", " ")).isEqualTo("1:7");
    }

    @Test
    void values_stay_as_they_are_written() {
        YamlMap map = parse("version: 1.0\nanswer: no\nday: 2026-08-31\n")
                .orElseThrow()
                .map(texts("version", "answer", "day"));

        assertThat(map.text("version")).isEqualTo("1.0");
        assertThat(map.text("answer")).isEqualTo("no");
        assertThat(map.text("day")).isEqualTo("2026-08-31");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_key() {
        assertThat(parse("\uFEFFid: x").orElseThrow().map(texts("id")).text("id"))
                .isEqualTo("x");
    }

    @Test
    void a_key_that_is_there_twice_is_reported() {
        assertThat(parse("id: a\nid: b\n")).isPresent();

        assertThat(complaint().render()).isEqualTo("""
                x.yaml:2:1: error: the key 'id' is there twice
                  id: b
                  ^
                  hint: the first is on line 1""");
    }

    @Test
    void nothing_is_no_text() {
        parse("id:\n").orElseThrow().map(texts("id")).text("id");

        assertThat(complaint().message()).isEqualTo("expected text, found nothing");
    }

    @Test
    void a_flag_is_true_or_false() {
        assertThat(parse("page: yes")
                        .orElseThrow()
                        .map(Keys.of(Key.flag("page", "")))
                        .flag("page"))
                .isFalse();

        assertThat(complaint().message()).isEqualTo("unknown page 'yes'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x [1]\nb: [*x, *x]\n", "a: &x 1\n"})
    void an_anchor_is_refused_before_anything_multiplies(String yaml) {
        assertThat(complaint(yaml).render())
                .isEqualTo("""
                x.yaml:1:4: error: an anchor is not allowed here
                  %s
                     ^
                  hint: text that starts with & needs quotes""".formatted(yaml.lines().findFirst().orElse("")));
    }

    @Test
    void an_alias_is_refused() {
        assertThat(complaint("a: *x\n").message()).isEqualTo("an alias is not allowed here");
    }

    @Test
    @Timeout(10)
    void an_alias_bomb_is_refused_before_it_grows() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [boom]\n");
        for (int i = 1; i < 10_000; i++) {
            String before = "*a" + (i - 1) + ",";
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(before.repeat(9))
                    .append("]\n");
        }
        assertThat(complaint(bomb.toString()).render()).startsWith("x.yaml:1:5: error: an anchor is not allowed here");
    }

    @Test
    void a_tag_is_refused() {
        assertThat(complaint("a: !not words\n").message()).isEqualTo("a tag is not allowed here");
    }

    @Test
    @Timeout(10)
    void deep_nesting_is_refused() {
        assertThat(complaint("[".repeat(100_000)).message())
                .isEqualTo("values nested more than 16 deep is not allowed here");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(complaint("a: 1\n---\nb: 2\n").line()).isEqualTo(2);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(complaint("# nothing\n").message()).isEqualTo("the file is empty");
    }

    @Test
    void a_huge_file_is_refused_unread() {
        assertThat(Yaml.parse("x.yaml", new byte[Yaml.LARGEST + 1], problems)).isEmpty();
        assertThat(complaint().render()).isEqualTo("x.yaml: error: larger than 4 MiB\n  hint: split the file");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertThat(Yaml.parse("x.yaml", new byte[] {'a', ':', ' ', (byte) 0xE9}, problems))
                .isEmpty();
        assertThat(complaint().message()).isEqualTo("not UTF-8");
    }

    @Test
    void a_control_character_is_refused() {
        assertThat(complaint("a: b\u0001").message()).isEqualTo("the character U+0001 is not allowed in YAML");
    }

    @Test
    void a_missing_file_is_a_problem() {
        assertThatThrownBy(() -> Yaml.read(Path.of("absent.yaml"), value -> value))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("absent.yaml: error: cannot be read: ");
    }
}
