package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.PageReport;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pattern.Node;
import org.candorlint.pattern.Pattern;
import org.candorlint.rule.Measured;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BinaryPackTest {

    private static final String PREFIX = "org/candorlint/pack/tiny/";
    private static final RuleSet TINY = Packs.load(List.of(PackFolder.source()));
    private static final String PAGE = """
            <title>Stem cell infusion</title><h1>The infusion that works for everybody</h1>
            <ul><li>Our infusion works for everyone.</li><li>Does PRP work for everyone?</li></ul>
            <p>We promise quick relief. Cells come from fat, and cells come from marrow.</p>
            """;

    private final Path folder;

    BinaryPackTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void what_was_written_is_read_back() {
        RuleSet read = BinaryPack.read(BinaryPack.bytes(TINY, PREFIX), PREFIX).orElseThrow();

        assertThat(read).isEqualTo(TINY);
        // Patterns are equal by their source, so their trees are compared apart.
        assertThat(roots(read)).isNotEmpty().isEqualTo(roots(TINY));
    }

    @Test
    void the_scope_of_a_conflict_is_read_back() {
        RuleSet written = PackFolder.tiny(folder)
                .edit("claims/source/two-sources.yaml", "kind: conflict", "kind: conflict\nscope: sentence")
                .load();
        String prefix = PackSource.folder(folder).prefix();

        RuleSet read =
                BinaryPack.read(BinaryPack.bytes(written, prefix), prefix).orElseThrow();

        assertThat(read).isEqualTo(written);
        assertThat(read.rule("source/two-sources").orElseThrow())
                .isInstanceOfSatisfying(
                        Rule.Conflict.class, c -> assertThat(c.scope()).isEqualTo(Rule.Scope.SENTENCE));
    }

    @Test
    void every_kind_of_node_is_read_back() {
        String source = "^ (cure | \"PRP\")+ .. !(be | <VB>) ...3 [n: #? {therapy}] knee<NN> fix* $";
        BinaryOutput out = new BinaryOutput();
        WordCoding.write(out, Pattern.parse(source));

        Pattern read = WordCoding.pattern(new BinaryInput(out.toBytes(), 0));

        assertThat(read.source()).isEqualTo(source);
        assertThat(read.root()).isEqualTo(Pattern.parse(source).root());
    }

    @Test
    void numbers_of_any_size_are_read_back() {
        BinaryOutput out = new BinaryOutput();
        List<Integer> numbers = List.of(0, 127, 128, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
        numbers.forEach(out::number);
        out.real(-0.75);

        BinaryInput in = new BinaryInput(out.toBytes(), 0);

        assertThat(numbers).allSatisfy(number -> assertThat(in.number()).isEqualTo(number));
        assertThat(in.real()).isEqualTo(-0.75);
    }

    @Test
    void a_page_is_reported_alike() {
        RuleSet read = BinaryPack.read(BinaryPack.bytes(TINY, PREFIX), PREFIX).orElseThrow();

        PageReport report = report(read);

        assertThat(report).isEqualTo(report(TINY));
        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void another_version_of_the_format_is_left_alone() {
        byte[] bytes = BinaryPack.bytes(TINY, PREFIX);
        bytes[7]++;

        assertThat(BinaryPack.read(bytes, PREFIX)).isEmpty();
        assertThat(BinaryPack.read(new byte[3], PREFIX)).isEmpty();
    }

    @Test
    void a_pack_on_the_class_path_is_read_from_its_binary_form() throws Exception {
        PackSource source = built();
        RuleSet before = Packs.load(List.of(source));

        PackFolder spoilt = new PackFolder(folder.resolve("tiny"));
        spoilt.write("categories.yaml", "no longer asked");

        assertThat(Packs.load(List.of(source))).isEqualTo(before);
        assertThat(before.rules()).hasSameSizeAs(TINY.rules());
    }

    @Test
    void a_later_pack_replaces_what_the_binary_form_holds() throws Exception {
        PackFolder own = new PackFolder(folder.resolve("own"))
                .write("pack.yaml", "id: own\nversion: 2\n")
                .write("lexicons/therapy.yaml", "id: therapy\nsummary: Ours\noverrides: true\nentries: [ cup ]\n");
        PackSource built = built();

        RuleSet both = Packs.load(List.of(built, PackSource.folder(own.root())));
        RuleSet yaml = Packs.load(List.of(PackSource.folder(folder.resolve("tiny")), PackSource.folder(own.root())));

        assertThat(both.lexicons()).isEqualTo(yaml.lexicons());
        assertThat(both.packs()).isEqualTo(yaml.packs());
        assertThat(both.rules()).hasSameSizeAs(yaml.rules());
    }

    @Test
    void a_complaint_still_knows_where_the_first_of_two_stands() throws Exception {
        PackFolder own = new PackFolder(folder.resolve("own"))
                .write("pack.yaml", "id: own\nversion: 2\n")
                .write("lexicons/therapy.yaml", "id: therapy\nsummary: Ours\nentries: [ cup ]\n");
        PackSource built = built();

        assertThatThrownBy(() -> Packs.load(List.of(built, PackSource.folder(own.root()))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("the first is at tiny/lexicons/therapy.yaml:1");
    }

    @Test
    void what_was_measured_of_a_rule_comes_along_and_ends_where_another_pack_replaces_the_rule() throws Exception {
        PackFolder.tiny(folder.resolve("tiny"))
                .write("measured.tsv", "# a comment\npromise/sure-outcome\t57\t5\r\nnotice/gone\t1\t1\n");
        PackSource built = built();
        String rule = "claims/promise/sure-outcome.yaml";
        PackFolder own = new PackFolder(folder.resolve("own"))
                .write("pack.yaml", "id: own\nversion: 2\n")
                .write(rule, Files.readString(folder.resolve("tiny").resolve(rule)) + "overrides: true\n");

        assertThat(sureOutcome(Packs.load(List.of(PackSource.folder(folder.resolve("tiny")))))
                        .measured())
                .contains(new Measured(57, 5));
        assertThat(sureOutcome(Packs.load(List.of(built))).measured()).contains(new Measured(57, 5));
        assertThat(Packs.load(List.of(built))
                        .rule("source/two-sources")
                        .orElseThrow()
                        .info()
                        .measured())
                .isEmpty();
        assertThat(sureOutcome(Packs.load(List.of(built, PackSource.folder(own.root()))))
                        .measured())
                .isEmpty();
    }

    @Test
    void a_measurement_that_is_none_is_named_by_its_line() {
        PackFolder pack = PackFolder.tiny(folder.resolve("tiny"))
                .write("measured.tsv", "promise/sure-outcome\t57\t5\nnotice/status-unsaid\t0\t0\n");

        assertThat(pack.complaints())
                .startsWith(
                        "measured.tsv:2:1: error: expected a rule and how many of its findings were right and wrong\n");
    }

    private static RuleInfo sureOutcome(RuleSet rules) {
        return rules.rule("promise/sure-outcome").orElseThrow().info();
    }

    /** A copy of the tiny pack as a build leaves it. */
    private PackSource built() throws Exception {
        PackFolder pack = PackFolder.tiny(folder.resolve("tiny"));
        String[] roots = {pack.root().toString()};
        PackIndex.main(roots);
        BinaryPack.main(roots);
        URL[] path = {folder.toUri().toURL()};
        return PackSource.resources(new URLClassLoader(path, null), "tiny");
    }

    private static PageReport report(RuleSet rules) {
        Linter linter = Linter.of(rules, new OpenNlpAnnotator(), Optional.empty());
        return linter.check(
                new AnyPageReader().read(SourceText.of("page.html", PAGE)),
                CheckOptions.of(rules.markets().get(0)));
    }

    private static List<Node> roots(RuleSet rules) {
        List<Node> roots = new ArrayList<>();
        rules.cues().forEach(cue -> roots.add(cue.pattern().root()));
        rules.pageKinds()
                .forEach(kind ->
                        kind.evidence().forEach(e -> roots.add(e.pattern().root())));
        for (Rule rule : rules.rules()) {
            if (rule instanceof Rule.Phrase phrase) {
                phrase.match().forEach(p -> roots.add(p.root()));
                phrase.unless().forEach(p -> roots.add(p.root()));
            }
        }
        return roots;
    }
}
