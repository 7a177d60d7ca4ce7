package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.candorlint.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveSourceTest {

    private final PackFolder tiny;
    private final Path jar;

    ArchiveSourceTest(@TempDir Path folder) {
        tiny = PackFolder.tiny(folder.resolve("tiny"));
        jar = folder.resolve("house rules.jar");
    }

    @Test
    void a_pack_in_a_jar_is_the_same_as_in_a_folder() throws IOException {
        write(PackSource.PLACE);

        RuleSet packed = Packs.load(List.of(PackSource.at(jar)));
        assertThat(packed.rules()).isNotEmpty().hasSameSizeAs(tiny.load().rules());
        assertThat(PackSource.at(jar).files())
                .isEqualTo(PackSource.folder(tiny.root()).files());
    }

    @Test
    void mistakes_are_told_with_the_jar_and_the_file_in_it() throws IOException {
        tiny.write("pack.yaml", "id: tiny\nversion: 1.0\ncolour: red\n");
        write(PackSource.PLACE);

        PackException e = catchThrowableOfType(PackException.class, () -> Packs.load(List.of(PackSource.at(jar))));
        assertThat(e.getMessage())
                .contains("house rules.jar!/META-INF/candor/pack.yaml:3:1: error: unknown key 'colour'");
    }

    @Test
    void a_jar_without_a_pack_is_told() throws IOException {
        write("elsewhere/");

        PackException e = catchThrowableOfType(PackException.class, () -> Packs.load(List.of(PackSource.at(jar))));
        assertThat(e.getMessage()).contains("there is no pack below META-INF/candor/");
    }

    private void write(String place) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String file : PackSource.folder(tiny.root()).files()) {
                zip.putNextEntry(new ZipEntry(place + file));
                zip.write(Files.readAllBytes(tiny.root().resolve(file)));
            }
        }
    }
}
