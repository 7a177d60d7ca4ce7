package org.candorlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.candorlint.Linter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SharedRulesTest {

    private final Path folder;

    SharedRulesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void modules_that_are_built_at_the_same_time_read_the_rules_once() throws Exception {
        ExecutorService modules = Executors.newFixedThreadPool(4);
        try {
            List<Future<Linter>> opened = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Path start = Files.createDirectories(folder.resolve("module" + i));
                opened.add(modules.submit(() -> open(start)));
            }
            Linter first = opened.get(0).get();
            for (Future<Linter> other : opened) {
                assertThat(other.get()).isSameAs(first);
            }
        } finally {
            modules.shutdownNow();
        }
    }

    @Test
    void a_pack_is_read_anew_only_where_it_has_changed() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("house"));
        Files.writeString(pack.resolve("pack.yaml"), "id: house\nversion: 1.0\n");
        Linter first = open(folder, pack);
        assertThat(open(folder, pack)).isSameAs(first);
        assertThat(open(folder)).isNotSameAs(first);

        Files.writeString(pack.resolve("pack.yaml"), "id: house\nversion: 1.1\n");
        assertThat(open(folder, pack)).isNotSameAs(first);
    }

    private Linter open(Path start, Path... packs) {
        return SharedRules.open(new Rules.Asked(Optional.empty(), List.of(packs), start, folder))
                .linter();
    }
}
