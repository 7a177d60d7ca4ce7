package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.candorlint.evaluation.CrossValidation;
import org.candorlint.evaluation.LabelledCorpus;
import org.candorlint.evaluation.Scorecard;
import org.candorlint.evaluation.Slippage;
import org.candorlint.evaluation.TrainModels;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.MeasuredFile;
import org.candorlint.report.AccuracyPage;
import org.candorlint.report.ScorecardReader;
import org.junit.jupiter.api.Test;

/** Holds rules and models to the figures of the checked-in scorecard. The longest test of all: it trains five times. */
final class ScorecardTest {

    private static final String REMEDY =
            "where this is meant, ./candor evaluate --cross-validate --write rules/src/corpus --accuracy docs/accuracy.md"
                    + " rules/src/corpus writes the figures anew";

    private final Scorecard kept =
            ScorecardReader.read(Files.readString(Bundled.CORPUS.resolve(TrainModels.SCORECARD)));

    ScorecardTest() throws IOException {}

    @Test
    void rules_and_models_are_no_worse_than_the_scorecard_says() throws IOException {
        Scorecard now = new CrossValidation(
                        Bundled.RULES,
                        new OpenNlpAnnotator(),
                        Bundled.PACK.labels(),
                        TrainModels.wordClasses(Bundled.CORPUS))
                .run(new LabelledCorpus().parts(Bundled.CORPUS))
                .scorecard();

        assertThat(Slippage.between(kept, now)).as(REMEDY).isEmpty();
    }

    @Test
    void the_scorecard_is_of_pages_and_sentences_with_labels_enough_to_tell() {
        assertThat(kept.parts()).extracting(part -> part.name()).containsExactly("dev", "plain", "sentences");
        assertThat(kept.parts()).allMatch(part -> part.micro().labels() > 500);
        assertThat(kept.rules()).hasSizeGreaterThan(100);
    }

    @Test
    void a_sentence_without_its_page_is_not_held_to_what_a_page_owes() {
        Set<String> ofPages = Bundled.PACK.labels().page();

        assertThat(ofPages).isNotEmpty();
        assertThat(kept.part("plain").orElseThrow().categories()).containsKeys(ofPages.toArray(String[]::new));
        assertThat(kept.part("sentences").orElseThrow().categories())
                .doesNotContainKeys(ofPages.toArray(String[]::new));
    }

    @Test
    void the_page_of_accuracy_says_what_the_scorecard_says() throws IOException {
        String limits = Files.readString(Bundled.CORPUS.resolve("limits.md"));

        assertThat(Files.readString(Path.of("../docs/accuracy.md")))
                .as(REMEDY)
                .isEqualTo(AccuracyPage.text(kept, limits));
    }

    @Test
    void the_pack_says_of_its_rules_what_the_scorecard_says() throws IOException {
        assertThat(Files.readString(Bundled.CORPUS.resolve(MeasuredFile.NAME)))
                .as(REMEDY)
                .isEqualTo(MeasuredFile.text(kept.measured()));
        assertThat(Bundled.RULES.rules())
                .allSatisfy(rule -> assertThat(rule.info().figures())
                        .as(rule.info().id())
                        .isEqualTo(kept.measured().get(rule.info().id())));
    }
}
