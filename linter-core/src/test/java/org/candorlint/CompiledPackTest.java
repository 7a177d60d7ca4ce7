package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.PageReport;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompiledPackTest {

    private static final PackSource SOURCE =
            PackSource.resources(CompiledPackTest.class.getClassLoader(), "org/candorlint/pack/tiny");
    private static final RuleSet TINY = Packs.load(List.of(SOURCE));
    private static final String PAGE = """
            <title>Stem cell infusion</title><h1>The infusion that works for everybody</h1>
            <ul><li>Our infusion works for everyone.</li><li>Does PRP work for everyone?</li></ul>
            <p>We promise quick relief. Cells come from fat, and cells come from marrow.</p>
            """;

    private final Path folder;

    CompiledPackTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_page_is_reported_alike_with_it_and_without() throws IOException {
        CompiledPack compiled = read(CompiledPack.bytes(TINY));

        PageReport report = report(TINY, compiled);

        assertThat(compiled.of(TINY)).isPresent();
        assertThat(report).isEqualTo(report(TINY, CompiledPack.NONE));
        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void a_folder_is_compiled_into_itself() throws IOException {
        for (String file : SOURCE.files()) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.write(copy, SOURCE.read(file, Integer.MAX_VALUE));
        }

        CompiledPack.main(new String[] {folder.toString()});

        RuleSet rules = Packs.load(List.of(PackSource.folder(folder)));
        CompiledPack compiled = read(Files.readAllBytes(folder.resolve(CompiledPack.NAME)));
        assertThat(compiled.of(rules)).isPresent();
        assertThat(report(rules, compiled)).isEqualTo(report(rules, CompiledPack.NONE));
    }

    @Test
    void a_pack_with_another_on_top_is_put_together_anew() throws IOException {
        CompiledPack compiled = read(CompiledPack.bytes(TINY));
        Files.createDirectories(folder.resolve("lexicons"));
        Files.writeString(folder.resolve("pack.yaml"), "id: own\nversion: 2\n");
        Files.writeString(
                folder.resolve("lexicons/therapy.yaml"),
                "id: therapy\nsummary: Ours\noverrides: true\nentries: [ cup ]\n");
        RuleSet both = Packs.load(List.of(SOURCE, PackSource.folder(folder)));

        assertThat(compiled.of(both)).isEmpty();
        assertThat(report(both, compiled)).isEqualTo(report(both, CompiledPack.NONE));
    }

    @Test
    void a_pack_that_has_changed_is_put_together_anew() throws IOException {
        CompiledPack compiled = read(CompiledPack.bytes(named("another digest", TINY)));

        assertThat(compiled.of(TINY)).isEmpty();
        assertThat(report(TINY, compiled)).isEqualTo(report(TINY, CompiledPack.NONE));
    }

    @Test
    void rules_of_the_digest_but_not_of_the_number_are_put_together_anew() throws IOException {
        CompiledPack compiled = read(CompiledPack.bytes(TINY));
        RuleSet fewer = new RuleSet(
                TINY.packs(),
                TINY.categories(),
                TINY.lexicons(),
                TINY.cues(),
                TINY.pageKinds(),
                TINY.topic(),
                TINY.markets(),
                TINY.provisions(),
                TINY.notices(),
                TINY.products(),
                TINY.rules().subList(1, TINY.rules().size()));

        assertThat(report(fewer, compiled)).isEqualTo(report(fewer, CompiledPack.NONE));
    }

    @Test
    void what_is_not_whole_counts_as_none() throws IOException {
        byte[] bytes = CompiledPack.bytes(TINY);

        assertThat(read(new byte[0]).of(TINY)).isEmpty();
        assertThat(read(Arrays.copyOf(bytes, bytes.length / 2)).of(TINY)).isEmpty();
        assertThat(CompiledPack.NONE.of(TINY)).isEmpty();
    }

    private static RuleSet named(String digest, RuleSet rules) {
        RuleSet.PackInfo pack = rules.packs().get(0);
        return new RuleSet(
                List.of(new RuleSet.PackInfo(pack.id(), pack.version(), digest)),
                rules.categories(),
                rules.lexicons(),
                rules.cues(),
                rules.pageKinds(),
                rules.topic(),
                rules.markets(),
                rules.provisions(),
                rules.notices(),
                rules.products(),
                rules.rules());
    }

    private static CompiledPack read(byte[] bytes) throws IOException {
        return CompiledPack.read(new ByteArrayInputStream(bytes));
    }

    private static PageReport report(RuleSet rules, CompiledPack compiled) {
        Linter linter = Linter.of(rules, new OpenNlpAnnotator(), Optional.empty(), compiled);
        return linter.check(
                new AnyPageReader().read(SourceText.of("page.html", PAGE)),
                CheckOptions.of(rules.markets().get(0)));
    }
}
