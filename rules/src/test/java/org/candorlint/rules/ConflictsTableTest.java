package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candorlint.CheckOptions;
import org.candorlint.finding.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the pairs of {@code conflicts.tsv}, each on a page that offers the therapy, by the rules alone. */
final class ConflictsTableTest {

    private static final Path TABLE = Path.of("src/test/regulation/conflicts.tsv");

    private static final Set<String> CONFLICT = Set.of("contradiction", "cell-source-conflict");

    /** What adult cells are said to become; a rule about sentences sees it, and no rule about conflicts repeats it. */
    private static final Set<String> POTENCY = Set.of("pluripotency");

    @TestFactory
    Stream<DynamicTest> each_pair_is_reported_or_left_alone() throws IOException {
        return pairs().stream().map(pair -> DynamicTest.dynamicTest(pair.id() + " " + pair.text(), () -> check(pair)));
    }

    @Test
    void the_table_holds_both_sorts() throws IOException {
        assertThat(pairs().stream().filter(Pair::isConflict)).hasSize(30);
        assertThat(pairs().stream().filter(p -> !p.isConflict())).hasSize(20);
    }

    private static void check(Pair pair) {
        List<String> found = Bundled.LINTER
                .check(
                        Bundled.markdown(pair.page()),
                        CheckOptions.of(Bundled.US).withKind("promotional"))
                .findings()
                .stream()
                .map(Finding::category)
                .toList();
        if (pair.isConflict()) {
            assertThat(found).containsAnyElementsOf(pair.id().startsWith("X6/") ? POTENCY : CONFLICT);
        } else {
            assertThat(found).doesNotContainAnyElementsOf(CONFLICT);
        }
    }

    private static List<Pair> pairs() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.skip(1).map(Pair::of).toList();
        }
    }

    private record Pair(String id, boolean isConflict, String text) {

        static Pair of(String line) {
            String[] cells = line.split("\t", -1);
            return new Pair(cells[0], cells[1].equals("conflict"), cells[2]);
        }

        String page() {
            return "# Stem cell therapy\n\nOur clinic offers stem cell therapy.\n\n" + text + "\n";
        }
    }
}
