package org.candorlint.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candorlint.document.plain.PlainTextReader;
import org.candorlint.language.Sentence;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClauseCutterTest {

    private static final OpenNlpAnnotator ENGLISH = new OpenNlpAnnotator();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The cells come from the patient, making them safe to give twice. | making them safe | The cells come from the patient.
            Our clinic, which cures arthritis, is in the old harbour. | cures arthritis | Our clinic is in the old harbour.
            We inject your own cells to regrow cartilage. | regrow cartilage | We inject your own cells.
            Our program was on local television and is endorsed by a champion. | is endorsed by a champion | Our program was on local television.
            Healing starts immediately and goes on for months. | starts immediately | Healing goes on for months.
            The injection is painless, and you can park behind the house. | injection is painless | You can park behind the house.
            The doctor sees your knee (without any risk) on Monday. | without any risk | The doctor sees your knee on Monday.
            """)
    void takes_out_what_a_sentence_can_do_without(String text, String claim, String rest) {
        assertThat(cuts(text, claim)).contains(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our cells have the ability to regrow cartilage. | regrow cartilage
            Sleep is usually the first thing to improve in a week. | to improve
            We advise families to secure a place now. | secure a place
            Our injection regrows cartilage. | regrows cartilage
            Studies show that the cells regrow cartilage. | the cells regrow cartilage
            Cells are in many trials, and you do not get into that club unless you work. | in many trials
            """)
    void leaves_a_sentence_alone_that_would_be_none(String text, String claim) {
        assertThat(cuts(text, claim)).isEmpty();
    }

    @Test
    void offers_the_smallest_cut_first() {
        List<String> cuts = cuts("We see your knee, healing it, and then we talk to reduce pain.", "reduce pain");

        assertThat(cuts).isSortedAccordingTo((a, b) -> b.length() - a.length());
    }

    private static List<String> cuts(String text, String claim) {
        Sentence sentence = sentence(text);
        int at = text.indexOf(claim);
        return ClauseCutter.cuts(sentence, new Span(at, at + claim.length())).stream()
                .map(change -> change.in(text))
                .toList();
    }

    static Sentence sentence(String text) {
        return Sentence.of(
                        new PlainTextReader()
                                .read(SourceText.of("page.txt", text))
                                .passages(),
                        ENGLISH)
                .get(0);
    }
}
