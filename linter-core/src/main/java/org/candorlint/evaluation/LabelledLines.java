package org.candorlint.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads labelled sentences that stand one a line, the columns parted by tabs. A line that is none of its format is an
 * {@link IOException} that names file and line.
 */
public final class LabelledLines {

    private static final String NONE = "-";
    private static final String HEAD = "#page ";

    private LabelledLines() {}

    /** Lines of {@code labels<TAB>sentence}; the labels are parted by commas, or {@code -}. */
    public static List<LabelledSentence> sentences(Path file) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            List<String> columns = columns(file, i, lines.get(i), 2);
            sentences.add(new LabelledSentence(columns.get(1), labels(columns.get(0)), Set.of()));
        }
        return sentences;
    }

    /** {@code #page kind= market= labels= optional=}, then lines of {@code passage<TAB>labels<TAB>optional<TAB>sentence}. */
    public static PlainPage page(Path file) throws IOException {
        List<String> lines = lines(file);
        if (lines.isEmpty() || !lines.get(0).startsWith(HEAD)) {
            throw wrong(file, 0, "expected '" + HEAD + "kind= market= labels= optional='");
        }
        Map<String, String> head = head(file, lines.get(0).substring(HEAD.length()));
        List<PlainPage.Line> read = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> columns = columns(file, i, lines.get(i), 4);
            var sentence = new LabelledSentence(columns.get(3), labels(columns.get(1)), labels(columns.get(2)));
            read.add(new PlainPage.Line(columns.get(0), sentence));
        }
        String fileName = String.valueOf(file.getFileName());
        return new PlainPage(
                fileName.substring(0, fileName.lastIndexOf('.')),
                head.getOrDefault("kind", ""),
                head.getOrDefault("market", ""),
                labels(head.getOrDefault("labels", "")),
                labels(head.getOrDefault("optional", "")),
                read);
    }

    private static Map<String, String> head(Path file, String text) throws IOException {
        Map<String, String> head = new HashMap<>();
        for (String field : text.strip().split(" +", -1)) {
            int equals = field.indexOf('=');
            if (equals < 0) {
                throw wrong(file, 0, "expected name=value, found '" + field + "'");
            }
            head.put(field.substring(0, equals), field.substring(equals + 1));
        }
        return head;
    }

    private static List<String> columns(Path file, int index, String line, int count) throws IOException {
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() != count) {
            throw wrong(file, index, "expected " + count + " columns, found " + columns.size());
        }
        return columns;
    }

    private static Set<String> labels(String column) {
        return column.isEmpty() || column.equals(NONE) ? Set.of() : Set.of(column.split(",", -1));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private static IOException wrong(Path file, int index, String message) {
        return new IOException(file + ":" + (index + 1) + ": " + message);
    }
}
