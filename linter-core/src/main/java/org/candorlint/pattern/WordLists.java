package org.candorlint.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists of this package: words between white space, {@code #} comments, sections in brackets. */
final class WordLists {

    private WordLists() {}

    /** Section name to lines, each split into words; what stands before the first section is under the empty name. */
    static Map<String, List<List<String>>> read(String resource) {
        Map<String, List<List<String>>> sections = new LinkedHashMap<>();
        List<List<String>> current = sections.computeIfAbsent("", name -> new ArrayList<>());
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.indexOf(']'));
                current = sections.computeIfAbsent(name, unused -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(split(line));
            }
        }
        return sections;
    }

    /** All words of a resource without sections. */
    static List<String> words(String resource) {
        return read(resource).getOrDefault("", List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> split(String line) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || Character.isWhitespace(line.charAt(i))) {
                if (i > start) {
                    words.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
        return List.copyOf(words);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }
}
