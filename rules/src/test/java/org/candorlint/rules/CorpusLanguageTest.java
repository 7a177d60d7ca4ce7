package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candorlint.document.Document;
import org.candorlint.document.PageFormat;
import org.candorlint.document.Passage;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.language.PageLanguages;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;

/** The labelled copy is English, so none of it may be taken for another language, however oddly it is put. */
final class CorpusLanguageTest {

    private final OpenNlpAnnotator annotator = new OpenNlpAnnotator();
    private final AnyPageReader reader = new AnyPageReader();

    @Test
    void no_passage_of_a_labelled_page_is_taken_for_another_language() throws IOException {
        List<String> dropped = new ArrayList<>();
        int passages = 0;
        for (Path file : files("dev", "plain")) {
            Document page = reader.read(file.getFileName().toString(), Files.readAllBytes(file));
            passages += page.passages().size();
            dropped.addAll(dropped(page));
        }

        assertThat(passages).isGreaterThan(1_000);
        assertThat(dropped).isEmpty();
    }

    @Test
    void no_labelled_sentence_is_taken_for_another_language_where_it_stands_alone() throws IOException {
        List<String> dropped = new ArrayList<>();
        int lines = 0;
        for (Path file : files("sentences")) {
            for (String line : Files.readAllLines(file)) {
                lines++;
                String sentence = line.substring(line.lastIndexOf('\t') + 1);
                dropped.addAll(dropped(reader.read(SourceText.of("line.txt", sentence), PageFormat.TEXT)));
            }
        }

        assertThat(lines).isGreaterThan(1_000);
        assertThat(dropped).isEmpty();
    }

    private List<String> dropped(Document page) {
        PageLanguages languages = PageLanguages.of(page, annotator);
        return page.passages().stream()
                .filter(passage -> languages.of(passage).isPresent())
                .map(Passage::text)
                .toList();
    }

    private static List<Path> files(String... parts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String part : parts) {
            try (Stream<Path> all = Files.walk(Bundled.CORPUS.resolve(part))) {
                all.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".yaml"))
                        .forEach(files::add);
            }
        }
        return files;
    }
}
