package org.candorlint.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.candorlint.document.PassageKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter(new Models());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stem cell therapy for knees",
                "Is it safe? ¦ Absolutely.",
                "Book today! ¦ Places go fast.",
                "Can I avoid surgery? ¦ \"Possibly.\" ¦ We will see.",
                "\"The pain is gone. ¦ I garden again.\" ¦ She is seventy.",
                "“The pain is gone.” ¦ We hear it often.",
                "\"The pain is gone.\" - a retired teacher",
                "“The pain is gone.” – Retired teacher, Ohio",
                "\"The pain is gone.\" (Retired teacher, Ohio)",
                "\"Is it safe?\" patients ask us.",
                "We keep records. ¦ (They are audited.) ¦ Ask for them.",
                "Results vary.* ¦ *Not a promise.",
                "Pain fell by half.[3] ¦ The trial was small.",
                "Cells... they do a lot. ¦ Wait… ¦ There is more.",
            })
    void ends_sentences_at_stops_and_what_closes_behind_them(String marked) {
        assertCut(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask Dr. Who about it. ¦ He knows.",
                "The U.S. Food and Drug Administration has not approved it.",
                "We work in the U.S. ¦ Our cells do not.",
                "Exosomes vs. Stem Cells",
                "Take supplements, e.g. Vitamin C. ¦ That is all.",
                "Approx. 5 mg is given. ¦ It hurts.",
                "We are No. 1 in town. ¦ Does it work? ¦ No. ¦ Not yet.",
                "Open from 7 a.m. to 6 p.m. Central Time.",
                "Alan R. Brand is a name of ours.",
                "We treat hepatitis C. ¦ Patients travel far.",
                "There is no cure for MS. ¦ Patients manage it.",
                "The group et al. found a gain. ¦ It was small.",
                "She holds a Ph.D. and an M.D. from abroad.",
                "Ask us at ext. 3. ¦ We answer.",
            })
    void knows_the_stops_of_abbreviations(String marked) {
        assertCut(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We give 2.5 ml of 5 mg/ml. ¦ That is little.",
                "It costs $149.50. ¦ Ask why.",
                "1. Register",
                "Step 2. Repair",
                "A. Cord blood",
                "It was tried in 2009. ¦ It failed.",
                "Rs. 2,500 a day; no more; Not less.",
                "Knee | Keep your own knee",
            })
    void leaves_numbers_markers_bars_and_semicolons_alone(String marked) {
        assertCut(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lasting relief.¦Our clinic is near.",
                "Is it safe?¦Absolutely.",
                "We inject PRP.¦It is yours.",
                "It works (mostly).¦We think so.",
                "Call now!¦I promise.",
                "Mail us at Info@Clinic.Com or see www.Clinic.Com/Knees.",
                "Built with Node.js and Candor.io for fun.",
                "Ask Dr.Who about knee.pdf and Report.PDF first.",
                "The U.S.Food agency",
            })
    void cuts_sentences_that_lack_the_space_between_but_no_names(String marked) {
        assertCut(marked);
    }

    @Test
    void cuts_a_passage_at_its_bullets_and_the_bullet_goes_with_its_item() {
        assertCut("We treat: ¦ • knees ¦ • hips and backs");
    }

    @Test
    void a_camel_case_word_may_begin_a_sentence_but_no_other_small_letter() {
        assertCut("We make them here. ¦ iPS cells are young. and more. ¦ mRNA too.");
    }

    @Test
    void a_title_is_one_line_whatever_marks_stand_in_it() {
        String title = "Is it safe? Yes. | Knee clinic";

        assertThat(splitter.split(Marked.passage(PassageKind.TITLE, title))).hasSize(1);
        assertThat(splitter.split(Marked.passage(PassageKind.HEADING, title))).hasSize(2);
    }

    @Test
    void a_passage_without_words_has_no_sentence() {
        assertThat(splitter.split("")).isEmpty();
        assertThat(splitter.split(" \u00a0 ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "A.", "(", ".\"", "U.S. X ", "Inc. Xx", "? ((", "[1", "1. ", "• ", ".)A"})
    void hostile_text_takes_linear_time(String piece) {
        String text = piece.repeat(20_000);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> splitter.split(text));
    }

    private void assertCut(String marked) {
        String text = Marked.withoutMarks(marked);

        assertThat(Marked.mark(text, splitter.split(Marked.paragraph(text)))).isEqualTo(marked);
    }
}
