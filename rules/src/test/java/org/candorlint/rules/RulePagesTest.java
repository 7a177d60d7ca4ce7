package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candorlint.report.pages.RulePages;
import org.junit.jupiter.api.Test;

/** The pages about rules and law are those that the pack gives; {@code candor rules pages docs} makes them anew. */
final class RulePagesTest {

    private static final Path DOCS = Path.of("../docs");

    @Test
    void the_pages_say_what_the_pack_says() throws IOException {
        assertThat(written()).isEqualTo(RulePages.of(Bundled.RULES));
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (String folder : new String[] {"rules", "law"}) {
            try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
                for (Path file : files.toList()) {
                    pages.put(folder + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        return pages;
    }
}
