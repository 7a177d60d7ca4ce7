package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.document.Document;
import org.candorlint.document.markdown.MarkdownReader;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Verdict;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConservationTest {

    private static final Linter LINTER = Linter.of(
            Packs.load(List.of(PackSource.folder(Path.of("src/test/resources/org/candorlint/pack/tiny")))),
            new OpenNlpAnnotator(),
            Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"promotional", "registry"})
    void every_match_ends_as_a_finding_or_excused(String kind) {
        Document page = new MarkdownReader().read(SourceText.of("page.md", """
                # Our infusion works for everyone

                - Our infusion does not work for everyone.
                - Does PRP work for everybody?
                - PRP works for everybody, and the infusion has never worked for everyone.

                # Does the infusion work for everyone?

                - Yes.
                """));
        CheckOptions options = CheckOptions.of().withKind(kind);
        PageCheck check = LINTER.open(page, options);
        long matches = check.scan().sentences().stream()
                .mapToLong(sentence -> PhraseMatching.find(check, sentence).size())
                .sum();

        PageReport report = LINTER.check(page, options);

        long flagged = report.findings().stream()
                .filter(f -> f.rule().id().equals("promise/sure-outcome"))
                .count();
        assertThat(matches).isEqualTo(6);
        assertThat(flagged + report.excused().size()).isEqualTo(matches);
        assertThat(report.excused()).extracting(Finding::verdict).containsOnly(Verdict.EXCUSED);
        assertThat(report.excused()).allSatisfy(f -> assertThat(f.reason()).isNotBlank());
    }
}
