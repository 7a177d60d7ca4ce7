package org.candorlint.pack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.candorlint.rule.Measured;
import org.candorlint.text.Problem;
import org.candorlint.text.SourceText;

/**
 * {@code measured.tsv} at the root of a pack: what was measured of its rules, one a line,
 * {@code category/name<TAB>right<TAB>wrong}. A pack may do without.
 */
public final class MeasuredFile {

    /** Its name. */
    public static final String NAME = "measured.tsv";

    private static final String COMMENT =
            "# rule, findings that were right, findings that were wrong; made by measuring";

    private MeasuredFile() {}

    /** The text of the file. */
    public static String text(SortedMap<String, Measured> rules) {
        StringBuilder text = new StringBuilder(COMMENT).append('\n');
        rules.forEach((rule, measured) -> text.append(rule)
                .append('\t')
                .append(measured.right())
                .append('\t')
                .append(measured.wrong())
                .append('\n'));
        return text.toString();
    }

    static Map<String, Measured> read(String path, byte[] bytes, Problems problems) {
        SourceText source = SourceText.of(path, new String(bytes, StandardCharsets.UTF_8));
        Map<String, Measured> rules = new LinkedHashMap<>();
        int offset = 0;
        for (String line : source.content().split("\n", -1)) {
            String[] columns = line.strip().split("\t", -1);
            if (columns[0].isEmpty() || columns[0].startsWith("#")) {
                offset += line.length() + 1;
                continue;
            }
            Optional<Measured> measured = columns.length == 3 ? measured(columns[1], columns[2]) : Optional.empty();
            if (measured.isPresent()) {
                rules.put(columns[0], measured.get());
            } else {
                problems.add(Problem.at(
                        source,
                        offset,
                        "expected a rule and how many of its findings were right and wrong",
                        "write category/name, a number and a number, with tabs between"));
            }
            offset += line.length() + 1;
        }
        return rules;
    }

    private static Optional<Measured> measured(String right, String wrong) {
        try {
            return Optional.of(new Measured(Integer.parseInt(right), Integer.parseInt(wrong)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
