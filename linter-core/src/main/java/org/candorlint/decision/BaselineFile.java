package org.candorlint.decision;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.candorlint.text.Problem;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/**
 * A baseline as a file that a repository keeps: a line for each finding, in a fixed order, with path, fingerprint, rule and words
 * between tabs, so that a difference of two versions reads as what came and went. Lines that begin with {@code #} are comments.
 */
public final class BaselineFile {

    private static final String HEADER = "# candor baseline 1";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-Za-z:_-]+");
    private static final int MOST_WORDS = 100;

    private BaselineFile() {}

    /**
     * Reads a baseline.
     *
     * @throws UnusableRecord if there is none, or it is broken; it says where
     */
    public static Baseline read(Path file) {
        String name = file.toString().replace('\\', '/');
        try {
            return parse(SourceText.of(name, Files.readString(file, StandardCharsets.UTF_8)));
        } catch (NoSuchFileException e) {
            throw new UnusableRecord(
                    Problem.of(name, "there is no such baseline", "candor baseline create writes one"));
        } catch (CharacterCodingException e) {
            throw new UnusableRecord(Problem.of(name, "not UTF-8", "save the file as UTF-8"));
        } catch (IOException e) {
            throw new UnusableRecord(Problem.of(name, "cannot be read: " + e.getMessage(), ""));
        }
    }

    /** The text of the file, which {@link #read} reads. */
    public static String text(Baseline baseline) {
        StringBuilder text = new StringBuilder(HEADER)
                .append("\n# Known findings, kept by candor baseline; each line: path, fingerprint, rule, words\n");
        for (Baseline.Entry entry : baseline.entries()) {
            text.append(escaped(entry.path())).append('\t');
            text.append(entry.fingerprint()).append('\t');
            text.append(entry.rule()).append('\t');
            text.append(shown(entry.words())).append('\n');
        }
        return text.toString();
    }

    static Baseline parse(SourceText source) {
        List<Problem> problems = new ArrayList<>();
        List<Baseline.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String content = source.content();
        if (!content.lines().findFirst().orElse("").equals(HEADER)) {
            throw new UnusableRecord(Problem.at(
                    source,
                    0,
                    "this is no baseline that this version of Candor reads",
                    "the first line of one is: " + HEADER));
        }
        for (int at = 0; at < content.length(); ) {
            Span line = source.lineSpan(at);
            String text = source.slice(line);
            if (!text.isBlank() && !text.startsWith("#")) {
                entry(source, line, text, seen, entries, problems);
            }
            int next = content.indexOf('\n', line.end());
            at = next < 0 ? content.length() : next + 1;
        }
        if (!problems.isEmpty()) {
            throw new UnusableRecord(problems);
        }
        return new Baseline(entries);
    }

    private static void entry(
            SourceText source,
            Span line,
            String text,
            Set<String> seen,
            List<Baseline.Entry> entries,
            List<Problem> problems) {
        String[] cells = text.split("\t", -1);
        if (cells.length != 4) {
            // Such as the marks of a merge that nobody finished.
            problems.add(Problem.at(
                    source,
                    line.start(),
                    "expected path, fingerprint, rule and words between tabs",
                    "candor baseline create writes the file anew"));
        } else if (!FINGERPRINT.matcher(cells[1]).matches()) {
            int column = line.start() + cells[0].length() + 1;
            problems.add(Problem.at(source, column, "'" + cells[1] + "' is no fingerprint", ""));
        } else if (seen.add(cells[1])) {
            entries.add(new Baseline.Entry(unescaped(cells[0]), cells[1], cells[2], cells[3]));
        }
    }

    private static String shown(String words) {
        String folded = words.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        return folded.codePointCount(0, folded.length()) <= MOST_WORDS
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, MOST_WORDS)) + "...";
    }

    private static String escaped(String path) {
        String escaped = path.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return escaped.startsWith("#") ? "\\" + escaped : escaped;
    }

    private static String unescaped(String path) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\\' && i + 1 < path.length()) {
                c = path.charAt(++i);
                c = c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
            }
            text.append(c);
        }
        return text.toString();
    }
}
