package org.candorlint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WeightTableTest {

    private static final int KNOWN = 5_000;

    private final long[] hashes = new Random(7).longs(2 * KNOWN).toArray();
    private final WeightTable table = table();

    @Test
    void features_that_are_looked_up_together_have_the_rows_that_they_have_alone() {
        int[] rows = new int[hashes.length];

        table.rows(hashes, hashes.length, rows);

        for (int i = 0; i < hashes.length; i++) {
            assertThat(rows[i]).as("feature %d", i).isEqualTo(table.row(hashes[i]));
        }
        assertThat(Arrays.stream(rows).limit(KNOWN)).doesNotContain(-1).doesNotHaveDuplicates();
        assertThat(Arrays.stream(rows).skip(KNOWN)).containsOnly(-1);
    }

    @Test
    void a_row_adds_its_weights_to_their_outcomes() {
        int[] sums = new int[3];
        int row = table.row(hashes[0]);

        table.addTo(sums, row);

        assertThat(sums).containsExactly(0, 1, -2);
        assertThat(table.weight(row, 2)).isEqualTo(-2);
        assertThat(table.weight(row, 0)).isZero();
    }

    /** Knows the first half of the hashes. */
    private WeightTable table() {
        WeightTable.Builder builder = new WeightTable.Builder(KNOWN);
        Arrays.stream(hashes).limit(KNOWN).boxed().sorted(Long::compareUnsigned).forEach(hash -> {
            builder.weight(1, 1);
            builder.weight(2, -2);
            builder.row(hash);
        });
        return builder.build();
    }
}
