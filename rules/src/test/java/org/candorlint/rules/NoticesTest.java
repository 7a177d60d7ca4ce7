package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notices that say plainly that a therapy is not approved, and notices that only look as if they did. */
final class NoticesTest {

    private static final String CATEGORY = "missing-fda-disclaimer";
    private static final String PAGE = "We offer stem cell therapy for knees.\n\n";
    private static final double ENOUGH = 0.95;

    @Test
    void nineteen_of_twenty_notices_are_told_apart() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(Bundled.CORPUS.resolve("sentences/d-regulatory-notices.tsv"));
        for (String line : lines) {
            int tab = line.indexOf('\t');
            boolean adequate = line.substring(0, tab).equals("adequate");
            if (isAdequate(line.substring(tab + 1)) != adequate) {
                wrong.add(line);
            }
        }

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(wrong).as("of %d notices", lines.size()).hasSizeLessThanOrEqualTo((int)
                ((1 - ENOUGH) * lines.size()));
    }

    @Test
    void a_page_without_any_notice_owes_one() {
        assertThat(isAdequate("Parking is free.")).isFalse();
    }

    private static boolean isAdequate(String notice) {
        String text = PAGE + notice.replace("*", "\\*").replace("#", "\\#") + "\n";
        String rule = Bundled.RULES.rules().stream()
                .map(r -> r.info())
                .filter(info -> info.category().equals(CATEGORY))
                .findFirst()
                .orElseThrow()
                .id();
        return Bundled.LINTER
                .check(Bundled.markdown(text), Bundled.alone(rule))
                .findings()
                .isEmpty();
    }
}
