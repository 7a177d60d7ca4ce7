package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            stem cell .. cure        ; Stem cells do not cure it.           ; Stem cells cure
            stem cell .. cure .. it  ; Stem cells do cure all of it.        ; Stem cells cure it
            cell ... cure            ; Cells grow, and they cure it.        ; Cells cure
            cell .. cure             ; Cells (not PRP) cure it.             ; Cells cure
            cell !heal cure          ; Cells never cure it.                 ; Cells cure
            cell <RB> cure           ; Cells hardly cure it.                ; Cells cure
            cell hardly<RB> cure     ; Cells hardly cure it.                ; Cells hardly cure
            cell (not)? cure         ; Cells not cure it.                   ; Cells not cure
            cell ..3 [x: not] .. it  ; Cells do not cure it.                ; Cells not it
            no risk                  ; There is no risk.                    ; no risk
            """)
    void a_match_names_the_terms_that_no_gap_passes(String source, String text, String named) {
        Pattern pattern = Pattern.parse(source);
        Vocabulary vocabulary = Vocabulary.builder().pattern(pattern).build();
        TermScan scan = vocabulary.scan(Sentences.of(text));
        List<Match<String>> matches =
                PatternSet.<String>builder(vocabulary).add("p", pattern).build().matches(scan);
        assertThat(matches).hasSize(1);
        Match<String> match = matches.get(0);
        assertThat(IntStream.range(0, scan.size()).filter(match::names).mapToObj(scan::text))
                .containsExactly(named.split(" ", -1));
    }
}
