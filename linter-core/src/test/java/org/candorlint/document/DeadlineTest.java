package org.candorlint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.candorlint.document.format.AnyPageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTest {

    private static final Duration NOTHING = Duration.ofNanos(1);

    @Test
    void whoever_looks_too_late_is_stopped_with_a_hint() {
        assertThatThrownBy(() -> Deadline.within(NOTHING, "wait", DeadlineTest::lookOften))
                .isInstanceOfSatisfying(
                        UnreadablePage.class, e -> assertThat(e.hint()).isEqualTo("wait"));
        assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(1), "", DeadlineTest::lookForLong))
                .hasMessage("checking it took longer than 1 ms");
        assertThatThrownBy(() -> Deadline.within(Duration.ofSeconds(0), "", DeadlineTest::lookForLong))
                .hasMessage("checking it took longer than 0 s");
    }

    @Test
    void nobody_is_stopped_in_time_or_without_a_deadline() {
        assertThat(Deadline.within(Duration.ofHours(1), "", DeadlineTest::lookOften))
                .isEqualTo("done");
        assertThat(lookOften()).isEqualTo("done");
    }

    @Test
    void a_deadline_ends_with_its_work_and_leaves_the_one_around_it() {
        assertThatThrownBy(() -> Deadline.within(NOTHING, "", DeadlineTest::lookOften))
                .isInstanceOf(UnreadablePage.class);
        assertThatCode(DeadlineTest::lookOften).doesNotThrowAnyException();
        assertThatThrownBy(() -> Deadline.within(NOTHING, "", () -> {
                    Deadline.within(Duration.ofHours(1), "", DeadlineTest::lookOften);
                    return lookOften();
                }))
                .isInstanceOf(UnreadablePage.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_reader_looks_at_it(String name, byte[] page) {
        assertThat(new AnyPageReader().read(name, page).passages()).isNotEmpty();
        assertThatThrownBy(() -> Deadline.within(NOTHING, "wait", () -> new AnyPageReader().read(name, page)))
                .isInstanceOfSatisfying(
                        UnreadablePage.class, e -> assertThat(e.hint()).isEqualTo("wait"));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("a.html", "<p>a".repeat(100)),
                page("data.html", "<script type='application/ld+json'>[" + "{\"text\":\"a b\"},".repeat(100) + "{}]"),
                page("a.md", "a\n\n".repeat(100)),
                page("a.txt", "a\n\n".repeat(100)),
                page("a.liquid", "<p>a</p>" + "{{ b }}".repeat(100)),
                page("a.jsx", "x = " + "<p>a</p>".repeat(100)),
                page("a.eml", "From: a@b.example\nMIME-Version: 1.0\n\n" + "a\n\n".repeat(100)),
                Arguments.of(
                        "a.docx",
                        Zipped.docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>".repeat(100))
                                .bytes()));
    }

    private static Arguments page(String name, String content) {
        return Arguments.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String lookOften() {
        for (int i = 0; i < 1_000; i++) {
            Deadline.look();
        }
        return "done";
    }

    private static String lookForLong() {
        while (true) {
            Deadline.look();
        }
    }
}
