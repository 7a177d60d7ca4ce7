package org.candorlint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class PageGeneratorTest {

    private static final Path COPY = Path.of("../rules/src/corpus/plain");

    @Test
    void the_same_seed_gives_the_same_page_and_another_one_another() throws IOException {
        String page = PageGenerator.of(COPY, 5).page();

        assertThat(PageGenerator.of(COPY, 5).page()).isEqualTo(page);
        assertThat(PageGenerator.of(COPY, 6).page()).isNotEqualTo(page);
    }

    @Test
    void a_page_is_as_large_as_those_of_clinics() throws IOException {
        PageGenerator generator = PageGenerator.of(COPY, 5);
        long html = 0;
        long copy = 0;
        for (int i = 0; i < 50; i++) {
            String page = generator.page();
            html += page.length();
            copy += Jsoup.parse(page).select("main").text().length();
        }

        assertThat(html / 50).isBetween(36_000L, 42_000L);
        assertThat(copy / 50).isBetween(5_500L, 8_000L);
    }
}
