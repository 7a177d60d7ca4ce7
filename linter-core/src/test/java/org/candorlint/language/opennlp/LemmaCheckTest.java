package org.candorlint.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaCheckTest {

    @ParameterizedTest
    @CsvSource({
        "improves, VERB, improv, improve",
        "hurts, VERB, hu, hurt",
        "calms, VERB, cas, calm",
        "allergies, NOUN, allergie, allergy",
        "successes, NOUN, successe, success",
        "fistulas, NOUN, fistulas, fistula",
        "tolerated, VERB, tolerated, tolerate",
        "certified, VERB, certified, certify",
        "numbed, VERB, numbed, numb",
        "popping, VERB, popping, pop",
        "affiliated, VERB, affiliat, affiliate",
        "undergoing, VERB, underine, undergo",
        "loss, VERB, lose, loss",
        "vitamin, NOUN, vitami, vitamin",
        "scar, VERB, sc, scar",
    })
    void replaces_a_lemma_that_lost_its_letters(String word, String tag, String learned, String expected) {
        assertThat(LemmaCheck.checked(word, tag, learned)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "treated, VERB, treat",
        "controlled, VERB, control",
        "stopped, VERB, stop",
        "healing, NOUN, healing",
        "given, VERB, give",
        "lost, VERB, lose",
        "led, VERB, lead",
        "dying, VERB, die",
        "lives, NOUN, life",
        "women, NOUN, woman",
        "news, NOUN, news",
        "need, VERB, need",
        "bring, VERB, bring",
        "arthritis, NOUN, arthritis",
        "headaches, NOUN, headache",
        "analyses, NOUN, analysis",
    })
    void leaves_a_good_lemma_alone(String word, String tag, String learned) {
        assertThat(LemmaCheck.checked(word, tag, learned)).isEqualTo(learned);
    }
}
