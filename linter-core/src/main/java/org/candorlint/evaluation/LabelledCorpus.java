package org.candorlint.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candorlint.document.charset.PageDecoding;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.text.SourceText;

/** Reads a folder of labelled copy: pages with a YAML file beside them, stock pages and sentences in TSV files. */
public final class LabelledCorpus {

    private static final Set<String> UNJUDGED = Set.of();

    private final AnyPageReader reader = new AnyPageReader();

    /**
     * All labelled documents below a folder, ordered by path.
     *
     * @throws IOException if a file cannot be read or is none of the formats
     */
    public List<LabelledDocument> read(Path root) throws IOException {
        List<LabelledDocument> documents = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".yaml")) {
                documents.add(page(file));
            } else if (name.endsWith(".tsv") && !name.equals(TrainModels.CALIBRATION)) {
                readLines(file, documents);
            }
        }
        return documents;
    }

    private LabelledDocument page(Path labelFile) throws IOException {
        LabelledPage labels = LabelFile.read(labelFile);
        Path page = labelFile.resolveSibling(labels.page());
        SourceText source = PageDecoding.decode(labels.page(), Files.readAllBytes(page));
        return new LabelledDocument(reader.read(source), labels, false);
    }

    private void readLines(Path file, List<LabelledDocument> documents) throws IOException {
        String first;
        try (Stream<String> lines = Files.lines(file)) {
            first = lines.findFirst().orElse("");
        }
        if (first.startsWith("#page ")) {
            documents.add(rendered(PlainRendering.render(LabelledLines.page(file)), false));
        } else if (!isNotices(first)) {
            String name = file.getFileName().toString().replace(".tsv", "");
            SentencePages pages = new SentencePages("clinic", "us", UNJUDGED);
            for (RenderedPage page : pages.render(name, LabelledLines.sentences(file), 1)) {
                documents.add(rendered(page, true));
            }
        }
    }

    /** A file of regulatory notices says whether each is adequate; it has no categories. */
    private static boolean isNotices(String line) {
        return line.startsWith("adequate\t") || line.startsWith("inadequate\t");
    }

    private LabelledDocument rendered(RenderedPage page, boolean isolated) {
        SourceText source = SourceText.of(page.labels().page(), page.html());
        return new LabelledDocument(reader.read(source), page.labels(), isolated);
    }
}
