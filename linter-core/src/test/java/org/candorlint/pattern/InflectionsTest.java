package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

    @ParameterizedTest
    @CsvSource({
        "cure, cure cures cured curing",
        "treat, treat treats treated treating",
        "plan, plan plans planned planning",
        "travel, travel travels travelled traveled travelling traveling",
        "benefit, benefit benefits benefited benefitted benefiting benefitting",
        "heal, heal heals healed healing",
        "rely, rely relies relied relying",
        "relay, relay relays relayed relaying",
        "fix, fix fixes fixed fixing",
        "reach, reach reaches reached reaching",
        "panic, panics panicked panicking",
        "agree, agrees agreed agreeing",
        "quiz, quizzed quizzing",
        "inject, injects injected injecting",
        "regenerate, regenerates regenerated regenerating",
        "leave, leave leaves left leaving",
        "find, find finds found finding",
        "prove, proves proved proven proving",
        "grow, grows grew grown growing",
        "die, dies died dying",
        "go, goes went gone going",
        "be, be am is are was were been being",
        "have, has had having 've",
        "do, does did done doing",
        "put, puts put putting",
        "knee, knee knees",
        "therapy, therapy therapies",
        "stimulus, stimulus stimuli",
        "phenomenon, phenomenon phenomena",
        "diagnosis, diagnosis diagnoses",
        "vertebra, vertebrae",
        "woman, women",
        "person, people persons",
        "knife, knives",
        "embryo, embryos",
        "safe, safe safer safest",
        "big, bigger biggest",
        "healthy, healthier healthiest",
        "good, better best",
        "light, lights lit lighted lighting lighter lightest",
        "clean, cleans cleaned cleaning cleaner cleanest",
        "not, not n't",
        "can, can ca",
        "will, will wo 'll",
        "healing, healing healings",
        "proven, proven",
        "bed, beds",
        "need, needs needed needing",
        "ring, rings rang rung ringing",
        "wound, wounds wounded wounding",
    })
    void a_base_has_its_forms(String base, String forms) {
        assertThat(Inflections.english().of(base)).contains(forms.split(" ", -1));
    }

    /** Real words that a careless rule would make. */
    @ParameterizedTest
    @CsvSource({
        "plan, planed",
        "hop, hoped",
        "numb, number",
        "show, shower",
        "flow, flower",
        "find, finded",
        "found, founded",
        "even, evening",
        "new, news",
        "good, goods",
        "wind, wound",
        "a, as",
        "i, is",
        "it, its",
        "us, uses",
        "can, canned",
        "will, willed",
        "well, welled",
        "safe, safes",
        "healing, healinged",
        "women, womened",
        "left, leftist",
    })
    void a_base_lacks_what_only_looks_like_a_form(String base, String other) {
        assertThat(Inflections.english().of(base)).contains(base).doesNotContain(other);
    }
}
