package org.candorlint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.candorlint.model.opennlp.MaxentTrainer;
import org.junit.jupiter.api.Test;

final class LogisticTrainerTest {

    private static final int EXAMPLES = 600;
    private static final int FEATURES = 30;

    private final int[][] contexts = new int[EXAMPLES][];
    private final boolean[] positive = new boolean[EXAMPLES];

    LogisticTrainerTest() {
        Random random = new Random(7);
        for (int i = 0; i < EXAMPLES; i++) {
            contexts[i] = random.ints(6, 0, FEATURES).distinct().sorted().toArray();
            double score =
                    Arrays.stream(contexts[i]).mapToDouble(f -> f % 5 - 1.6).sum();
            positive[i] = random.nextDouble() < 1 / (1 + Math.exp(-score));
        }
    }

    @Test
    void reaches_the_optimum_of_opennlps_quasi_newton_trainer() {
        int[] times = new int[EXAMPLES];
        Arrays.fill(times, 1);

        float[] ours = new LogisticTrainer(0.7).train(contexts, positive, FEATURES);
        float[] theirs = new MaxentTrainer(0, 0.7, 200).train(contexts, positive, times, FEATURES);

        for (int i = 0; i < FEATURES; i++) {
            assertThat(ours[i]).as("feature " + i).isCloseTo(theirs[i], within(0.15f));
        }
    }

    @Test
    void tells_signal_from_its_absence() {
        float[] weights = new LogisticTrainer(1).train(contexts, positive, FEATURES);

        assertThat(weights[4]).isGreaterThan(1);
        assertThat(weights[5]).isLessThan(0);
    }

    @Test
    void gives_the_same_bits_again() {
        assertThat(new LogisticTrainer(1).train(contexts, positive, FEATURES))
                .isEqualTo(new LogisticTrainer(1).train(contexts, positive, FEATURES));
    }
}
