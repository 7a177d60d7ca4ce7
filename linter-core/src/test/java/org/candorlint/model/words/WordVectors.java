package org.candorlint.model.words;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Vectors of unit length of the plain words of a vocabulary, most frequent first, with the mean and the strongest common
 * directions taken out: those tell how frequent a word is, not what it means (Mu and Viswanath, "All-but-the-Top", 2018).
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record WordVectors(List<String> words, float[][] vectors) {

    private static final String TABLE = "embeddings.word_embeddings.weight";
    private static final int COMMON_DIRECTIONS = 2;
    private static final int POWER_STEPS = 60;

    static WordVectors of(OnnxTensors tensors, Map<String, Integer> vocabulary) {
        float scale = tensors.raw(TABLE + "_scale").getFloat();
        int zero = tensors.raw(TABLE + "_zero_point").get() & 0xFF;
        ByteBuffer table = tensors.raw(TABLE + "_quantized");
        int size = table.remaining()
                / (vocabulary.values().stream().mapToInt(i -> i).max().orElseThrow() + 1);
        List<String> words = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        vocabulary.entrySet().stream()
                .filter(e -> e.getKey().length() > 1 && e.getKey().chars().allMatch(c -> c >= 'a' && c <= 'z'))
                .sorted(Map.Entry.comparingByValue())
                .forEach(e -> {
                    float[] vector = new float[size];
                    for (int i = 0; i < size; i++) {
                        vector[i] = ((table.get(e.getValue() * size + i) & 0xFF) - zero) * scale;
                    }
                    words.add(e.getKey());
                    vectors.add(vector);
                });
        float[][] all = vectors.toArray(float[][]::new);
        subtract(all, mean(all));
        for (int i = 0; i < COMMON_DIRECTIONS; i++) {
            removeStrongestDirection(all);
        }
        for (float[] vector : all) {
            normalise(vector);
        }
        return new WordVectors(List.copyOf(words), all);
    }

    static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    static void normalise(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] /= length;
        }
    }

    private static float[] mean(float[][] all) {
        float[] mean = new float[all[0].length];
        for (float[] vector : all) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / all.length;
            }
        }
        return mean;
    }

    private static void subtract(float[][] all, float[] part) {
        for (float[] vector : all) {
            for (int i = 0; i < part.length; i++) {
                vector[i] -= part[i];
            }
        }
    }

    private static void removeStrongestDirection(float[][] all) {
        float[] direction = new float[all[0].length];
        java.util.Arrays.fill(direction, 1);
        normalise(direction);
        for (int step = 0; step < POWER_STEPS; step++) {
            float[] next = new float[direction.length];
            for (float[] vector : all) {
                float along = dot(vector, direction);
                for (int i = 0; i < next.length; i++) {
                    next[i] += along * vector[i];
                }
            }
            normalise(next);
            direction = next;
        }
        for (float[] vector : all) {
            float along = dot(vector, direction);
            for (int i = 0; i < direction.length; i++) {
                vector[i] -= along * direction[i];
            }
        }
    }
}
