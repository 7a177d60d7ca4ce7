package org.candorlint.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candorlint.document.charset.PageDecoding;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.pack.MeasuredFile;
import org.candorlint.text.SourceText;

/** Reads a folder of labelled copy: pages with a YAML file beside them, stock pages and sentences in TSV files. */
public final class LabelledCorpus {

    private static final Set<String> UNJUDGED = Set.of();

    /** Figures that stand beside the copy and are none. */
    private static final Set<String> UNLABELLED =
            Set.of(TrainModels.CALIBRATION, TrainModels.WORD_CLASSES, MeasuredFile.NAME);

    private final AnyPageReader reader = new AnyPageReader();

    /**
     * All labelled documents below a folder, ordered by path.
     *
     * @throws IOException if a file cannot be read or is none of the formats
     */
    public List<LabelledDocument> read(Path root) throws IOException {
        List<LabelledDocument> documents = new ArrayList<>();
        for (Path file : files(root)) {
            read(file, documents);
        }
        return documents;
    }

    /**
     * The same documents by the part of the corpus that they belong to: the folder right below the root. Documents of the root
     * itself are a part with the root's name.
     *
     * @throws IOException if a file cannot be read or is none of the formats
     */
    public SortedMap<String, List<LabelledDocument>> parts(Path root) throws IOException {
        SortedMap<String, List<LabelledDocument>> parts = new TreeMap<>();
        for (Path file : files(root)) {
            Path below = root.relativize(file);
            Path part = below.getNameCount() > 1
                    ? below.getName(0)
                    : root.toAbsolutePath().getFileName();
            List<LabelledDocument> documents = new ArrayList<>();
            read(file, documents);
            if (!documents.isEmpty()) {
                parts.computeIfAbsent(String.valueOf(part), name -> new ArrayList<>())
                        .addAll(documents);
            }
        }
        return parts;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void read(Path file, List<LabelledDocument> documents) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".yaml")) {
            documents.add(page(file));
        } else if (name.endsWith(".tsv") && !UNLABELLED.contains(name)) {
            readLines(file, documents);
        }
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
