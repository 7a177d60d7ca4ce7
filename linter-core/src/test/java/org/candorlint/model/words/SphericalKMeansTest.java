package org.candorlint.model.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SphericalKMeansTest {

    @Test
    void vectors_that_point_the_same_way_are_of_one_cluster() {
        float[][] vectors = {{1, 0}, {0, 1}, {0.9f, 0.1f}, {0.1f, 0.9f}, {0.95f, -0.1f}};
        for (float[] vector : vectors) {
            WordVectors.normalise(vector);
        }

        int[] clusters = SphericalKMeans.assign(vectors, 2, 2);

        assertThat(clusters[0]).isEqualTo(clusters[2]).isEqualTo(clusters[4]);
        assertThat(clusters[1]).isEqualTo(clusters[3]).isNotEqualTo(clusters[0]);
    }
}
