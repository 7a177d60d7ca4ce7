package org.candorlint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process that only parses the pages of a folder, with positions: what no linter of HTML can be faster than. */
public final class ParsePages {

    private ParsePages() {}

    /** Argument: the folder. Prints how many nodes there are. */
    public static void main(String... arguments) throws IOException {
        long nodes = 0;
        for (Path file : pages(Path.of(arguments[0]))) {
            nodes += Bench.parse(Files.readAllBytes(file)).nodeStream().count();
        }
        System.out.println(nodes + " nodes");
    }

    /** The files of a folder, in order. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
