package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.document.charset.PageDecoding;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.PageReport;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site that ships with the project shows what the linter does. */
final class ExampleSiteTest {

    private static final Path SITE = Path.of("../examples/clinic-site");
    private static final Linter LINTER =
            Linter.of(Bundled.RULES, new OpenNlpAnnotator(), Optional.of(Bundled.PACK.models()));

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "treatment.html", "conditions/knee.html"})
    void a_page_that_sells_the_therapy_is_reported(String page) throws IOException {
        assertThat(check(page).findings()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = "news.html")
    void news_is_not(String page) throws IOException {
        assertThat(check(page).findings()).isEmpty();
    }

    private static PageReport check(String page) throws IOException {
        byte[] bytes = Files.readAllBytes(SITE.resolve(page));
        return LINTER.check(new AnyPageReader().read(PageDecoding.decode(page, bytes)), CheckOptions.of(Bundled.US));
    }
}
