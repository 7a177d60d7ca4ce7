package org.candorlint.model.words;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Clusters of unit vectors by their cosine. The same vectors give the same clusters. */
final class SphericalKMeans {

    private static final int ROUNDS = 12;

    private SphericalKMeans() {}

    /**
     * The cluster of each vector.
     *
     * @param seeds the clusters begin at vectors spread evenly over the first so many
     */
    static int[] assign(float[][] vectors, int clusters, int seeds) {
        float[][] centres = new float[clusters][];
        for (int c = 0; c < clusters; c++) {
            centres[c] = vectors[(int) ((long) c * Math.min(seeds, vectors.length) / clusters)].clone();
        }
        int[] assigned = nearest(vectors, centres);
        for (int round = 1; round < ROUNDS; round++) {
            centres = centres(vectors, assigned, centres);
            int[] next = nearest(vectors, centres);
            if (Arrays.equals(next, assigned)) {
                break;
            }
            assigned = next;
        }
        return assigned;
    }

    private static int[] nearest(float[][] vectors, float[][] centres) {
        return IntStream.range(0, vectors.length)
                .parallel()
                .map(v -> {
                    int best = 0;
                    float most = Float.NEGATIVE_INFINITY;
                    for (int c = 0; c < centres.length; c++) {
                        float near = WordVectors.dot(vectors[v], centres[c]);
                        if (near > most) {
                            most = near;
                            best = c;
                        }
                    }
                    return best;
                })
                .toArray();
    }

    private static float[][] centres(float[][] vectors, int[] assigned, float[][] old) {
        float[][] centres = new float[old.length][];
        for (int v = 0; v < vectors.length; v++) {
            int c = assigned[v];
            centres[c] = centres[c] == null ? new float[old[c].length] : centres[c];
            for (int i = 0; i < centres[c].length; i++) {
                centres[c][i] += vectors[v][i];
            }
        }
        for (int c = 0; c < centres.length; c++) {
            if (centres[c] == null) {
                centres[c] = old[c];
            } else {
                WordVectors.normalise(centres[c]);
            }
        }
        return centres;
    }
}
