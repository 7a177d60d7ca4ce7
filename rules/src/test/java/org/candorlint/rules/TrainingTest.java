package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candorlint.evaluation.TrainModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training on a slice of the labelled copy. */
final class TrainingTest {

    private static final Path PACK = Path.of("target/classes/org/candorlint/rules");
    private static final int PAGES = 12;

    private final Path folder;

    TrainingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_same_copy_gives_the_same_bytes() throws IOException {
        Path pack = copiedPack();
        Path corpus = slice();

        byte[] once = train(pack, corpus, "one");
        byte[] again = train(pack, corpus, "other");

        assertThat(once).isEqualTo(again).hasSizeGreaterThan(1000);
    }

    @Test
    void what_was_trained_is_kept_until_something_changes() throws IOException {
        Path pack = copiedPack();
        Path corpus = slice();
        byte[] first = train(pack, corpus, "kept");
        Path models = folder.resolve("kept").resolve(TrainModels.MODELS);
        FileTime trained = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(models, trained);

        Files.delete(pack.resolve(TrainModels.MODELS));
        byte[] second = train(pack, corpus, "kept");

        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(models)).as("not trained anew").isEqualTo(trained);

        Files.delete(corpus.resolve("more").resolve("page.tsv"));
        train(pack, corpus, "kept");

        assertThat(Files.getLastModifiedTime(models)).as("trained anew").isNotEqualTo(trained);
    }

    private byte[] train(Path pack, Path corpus, String kept) throws IOException {
        TrainModels.train(pack, corpus, folder.resolve(kept));
        return Files.readAllBytes(pack.resolve(TrainModels.MODELS));
    }

    private Path copiedPack() throws IOException {
        return copy(PACK, folder.resolve("pack"), name -> name.endsWith(".yaml") || name.equals(TrainModels.LABELS));
    }

    private Path slice() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus").resolve("more"));
        List<Path> pages;
        try (Stream<Path> files = Files.list(Bundled.CORPUS.resolve("plain"))) {
            pages = files.sorted().limit(PAGES).toList();
        }
        for (Path page : pages) {
            Files.copy(page, corpus.resolveSibling(page.getFileName().toString()));
        }
        Files.copy(pages.get(0), corpus.resolve("page.tsv"));
        return folder.resolve("corpus");
    }

    private static Path copy(Path from, Path to, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = from.relativize(file).toString();
                if (wanted.test(name)) {
                    try {
                        Path target = to.resolve(name);
                        Files.createDirectories(target.getParent());
                        Files.copy(file, target);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        }
        return to;
    }
}
