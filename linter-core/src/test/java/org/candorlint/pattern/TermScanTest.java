package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermScanTest {

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .lexicon(
                    new Lexicon("therapy", List.of("blood"), List.of("stem cell", "stem cell therapy", "cell therapy")))
            .lexicon(new Lexicon("blood", List.of(), List.of("plasma")))
            .lexicon(new Lexicon("duration", List.of(), List.of("# (day | week)", "85 year")))
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Stem-cell therapy isn't new.            ; Stem|cell|therapy|is|n't|new|.
            The body’s cells, we’ll say             ; The|body|’s|cells|,|we|’ll|say
            You cannot lose — or can't you?         ; You|can|not|lose|—|or|ca|n't|you|?
            Patients' knees (both) & hips           ; Patients|knees|(|both|)|&|hips
            85% of 1,140 at 5.5 mg, $10k, 50ml      ; 85|%|of|1,140|at|5.5|mg|,|$|10k|,|50|ml
            the 5th, the 1990s and 3D               ; the|5th|,|the|1990s|and|3D
            in the U.S. market, e.g. Ohio           ; in|the|U.S|market|,|e.g|Ohio
            about Dr. Smith vs. Knee No. 1          ; about|Dr|Smith|vs|Knee|No|1
            It works.They say                       ; It|works|.|They|say
            5-10 weeks, 5 – 10, 10:30               ; 5|10|weeks|,|5|–|10|,|10|30
            “Safe” * and/or + ‘good’™               ; Safe|and|or|good
            wait... what?!                          ; wait|...|what|?!
            our #1 pick, # none                     ; our|#|1|pick|,|none
            naïve Ménière café                      ; naïve|Ménière|café
            don't DON'T can’t                       ; do|n't|DO|N'T|ca|n’t
            """)
    void text_is_cut_into_terms(String text, String terms) {
        TermScan scan = VOCABULARY.scan(Sentences.of(text));
        assertThat(IntStream.range(0, scan.size()).mapToObj(scan::text).collect(Collectors.joining("|")))
                .isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            It works, but slowly                    ; 0 0 0 1 1
            It works , and it heals                 ; 0 0 0 1 1 1
            It works , and heals                    ; 0 0 0 0 0
            Not yet proven , yet good               ; 0 0 0 0 1 1
            Cells ( not all ) heal                  ; 0 0 1 1 0 0
            Cells ( not but all ) heal              ; 0 0 1 2 2 0 0
            Cells : they heal                       ; 0 0 1 1
            Cells ) heal                            ; 0 0 1
            If it works                             ; 0 0 0
            Cells so that they                      ; 0 1 1 1
            Cells so good                           ; 0 0 0
            """)
    void terms_know_their_clause(String text, String clauses) {
        TermScan scan = VOCABULARY.scan(Sentences.of(text));
        assertThat(IntStream.range(0, scan.size())
                        .mapToObj(i -> String.valueOf(scan.clause(i)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(clauses);
    }

    @Test
    void all_entries_are_found_also_inside_each_other_and_by_include() {
        TermScan scan = VOCABULARY.scan(Sentences.of("Stem cell therapies, plasma, 3 days"));
        assertThat(scan.hits())
                .containsExactly(
                        new LexiconHit("therapy", 0, 2),
                        new LexiconHit("therapy", 0, 3),
                        new LexiconHit("therapy", 1, 3),
                        new LexiconHit("blood", 4, 5),
                        new LexiconHit("therapy", 4, 5),
                        new LexiconHit("duration", 6, 8));
        assertThat(scan.hasClass("blood")).isTrue();
        assertThat(scan.hasClass("nothing")).isFalse();
    }

    @Test
    void a_numeral_that_an_entry_names_is_still_any_number() {
        TermScan scan = VOCABULARY.scan(Sentences.of("85 years or 85 days or 86 years"));
        assertThat(scan.hits()).containsExactly(new LexiconHit("duration", 0, 2), new LexiconHit("duration", 3, 5));
    }

    @Test
    void spans_are_in_the_passage_and_tags_are_of_the_token_around() {
        TermScan scan = VOCABULARY.scan(Sentences.of("It cured stem-cells quickly"));
        assertThat(scan.span(3).start()).isEqualTo(14);
        assertThat(IntStream.range(0, scan.size()).mapToObj(scan::tag)).containsExactly("NN", "VBD", "NN", "NN", "RB");
    }
}
