package org.candorlint.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TaggerTest {

    private final POSModel model = Models.shared().tags.value();
    private final Tagger tagger = new Tagger(Models.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our stem cells cure arthritis .",
                "Cells",
                "No , they do not ; 95 % of U.S. patients can 't say .",
                "PRP - treated KNEES heal 3x faster , says Dr. X !",
                "\u00dcber\u00adraschung \ud83d\ude00 na\u00efve caf\u00e9 \u4f60\u597d",
                "- - - 1 2 3 a A aB Ab1 I"
            })
    void adds_up_to_what_opennlp_finds(String sentence) {
        String[] forms = sentence.split(" ");

        assertThat(tagger.best(forms)).isEqualTo(opennlp(forms));
    }

    @Test
    void agrees_with_opennlp_on_labelled_copy() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of("../rules/src/corpus/plain"))) {
            pages = files.sorted().toList();
        }
        int sentences = 0;
        // One page in twelve: of all, some 450,000 words, none differed when this was written.
        for (int i = 0; i < pages.size(); i += 12) {
            for (String line : Files.readAllLines(pages.get(i))) {
                String[] forms = line.substring(line.lastIndexOf('\t') + 1).split("(?<=\\w)(?=[^\\w'])|\\s+");
                assertThat(tagger.best(forms)).as(line).isEqualTo(opennlp(forms));
                sentences++;
            }
        }
        assertThat(sentences).isGreaterThan(2000);
    }

    private List<String> opennlp(String[] forms) {
        MaxentModel maxent = model.getArtifact("pos.model");
        return new BeamSearch(1, maxent)
                .bestSequence(
                        forms,
                        null,
                        model.getFactory().getPOSContextGenerator(),
                        model.getFactory().getSequenceValidator())
                .getOutcomes();
    }
}
