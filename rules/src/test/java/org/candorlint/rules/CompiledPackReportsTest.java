package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.CheckOptions;
import org.candorlint.CompiledPack;
import org.candorlint.Linter;
import org.candorlint.document.Document;
import org.candorlint.document.charset.PageDecoding;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.evaluation.LabelledCorpus;
import org.candorlint.evaluation.LabelledDocument;
import org.candorlint.finding.PageReport;
import org.candorlint.language.Annotator;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.junit.jupiter.api.Test;

/** A linter that starts from the compiled pack reports what one reports that puts the pack together itself. */
final class CompiledPackReportsTest {

    private static final Path SITE = Path.of("../examples/clinic-site");
    private static final int SAMPLE = 6;

    private final Annotator annotator = new OpenNlpAnnotator();
    private final Linter built =
            Linter.of(Bundled.RULES, annotator, Optional.of(Bundled.PACK.models()), CompiledPack.NONE);
    private final Linter compiled =
            Linter.of(Bundled.RULES, annotator, Optional.of(Bundled.PACK.models()), Bundled.PACK.compiled());

    @Test
    void the_build_compiled_this_very_pack() throws IOException {
        Path written = Path.of("target/classes/org/candorlint/rules").resolve(CompiledPack.NAME);

        assertThat(Bundled.PACK.compiled().isFor(Bundled.RULES)).isTrue();
        assertThat(Files.readAllBytes(written)).isEqualTo(CompiledPack.bytes(Bundled.RULES));
    }

    @Test
    void pages_of_the_example_site_are_reported_alike() throws IOException {
        List<Document> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(new AnyPageReader().read(PageDecoding.decode(file.toString(), Files.readAllBytes(file))));
            }
        }

        assertThat(reports(compiled, pages)).isEqualTo(reports(built, pages)).isNotEmpty();
    }

    @Test
    void labelled_pages_are_reported_alike() throws IOException {
        List<LabelledDocument> labelled = new LabelledCorpus().read(Bundled.CORPUS);
        List<Document> pages = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i += SAMPLE) {
            pages.add(labelled.get(i).document());
        }

        List<PageReport> reports = reports(compiled, pages);

        assertThat(reports).isEqualTo(reports(built, pages));
        assertThat(reports).anySatisfy(report -> assertThat(report.findings()).isNotEmpty());
    }

    private static List<PageReport> reports(Linter linter, List<Document> pages) {
        CheckOptions options = CheckOptions.of(Bundled.US);
        return pages.stream().map(page -> linter.check(page, options)).toList();
    }
}
