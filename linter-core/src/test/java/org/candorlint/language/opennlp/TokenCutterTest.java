package org.candorlint.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import opennlp.tools.tokenize.TokenizerME;
import org.candorlint.language.Token;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCutterTest {

    private final TokenCutter cutter = new TokenCutter(Models.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We ¦ do¦n't ¦ and ¦ ca¦n’t ¦ promise",
                "It¦'s ¦ what ¦ you¦'ll ¦ see¦, ¦ and ¦ can¦not ¦ miss",
                "20 ¦ cc¦'s ¦ or ¦ 20¦cc¦'s ¦ of ¦ patients¦' ¦ blood",
                "rock'n'roll ¦ o'clock",
                "'¦quoted¦' ¦ and ¦ “¦quoted¦” ¦ and ¦ \"¦quoted¦,¦\"",
            })
    void cuts_clitics_and_quotation_marks(String marked) {
        assertCut(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 ¦ mg/ml ¦ and ¦ 5¦mg/ml ¦ and ¦ 2 ¦ million ¦ cells/kg",
                "and¦/¦or ¦ pain¦/¦stiffness ¦ 24/7 ¦ w/o ¦ n/a",
                "$¦5,000 ¦ €¦4.500 ¦ 50¦% ¦ 95¦%¦. ¦ £¦8",
                "80¦+ ¦ patients ¦ with ¦ CD34+ ¦ cells",
                "9 ¦ to ¦ 2:30¦, ¦ 10¦–¦12 ¦ ounces",
                "cells¦—¦and ¦ cells ¦ – ¦ and ¦ cells¦--¦and",
                "bone-on-bone ¦ T-cells ¦ COVID-19 ¦ pre- ¦ and",
            })
    void cuts_signs_off_numbers_and_keeps_hyphened_words(String marked) {
        assertCut(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plasma¦™ ¦ Renew¦® ¦ ReNew¦TM ¦ ReGen¦(R)",
                "the ¦ U.S. ¦ agency",
                "in ¦ the ¦ U.S.",
                "i.e.¦, ¦ a ¦ Ph.D.¦, ¦ said ¦ Dr. ¦ Who",
                "The ¦ answer ¦ is ¦ no¦.",
                "It ¦ is ¦ hepatitis ¦ C¦.",
                "We ¦ treat ¦ MS¦.",
                "(¦see ¦ [¦3¦]¦)¦. ¦ Wait¦... ¦ what¦?¦!",
                "Candor.io¦, ¦ Node.js ¦ and ¦ (¦info@clinic.com¦)",
                "www.clinic.com/a-b¦. ¦ https://clinic.com/a,b?c=d¦.",
            })
    void knows_names_abbreviations_and_closing_marks(String marked) {
        assertCut(marked);
    }

    @Test
    void curly_quotation_marks_are_straight_in_the_text_of_tokens() {
        assertThat(cutter.cut("It’s “safe”", new Span(0, 11)))
                .extracting(Token::text)
                .containsExactly("It", "'s", "\"", "safe", "\"");
    }

    @Test
    void tokens_of_a_sentence_lie_inside_it() {
        String text = "Pain ends. We cannot say when. Ask.";

        assertThat(Marked.spans(cutter.cut(text, new Span(11, 30))))
                .extracting(span -> span.of(text))
                .containsExactly("We", "can", "not", "say", "when", ".");
    }

    @Test
    void the_fast_path_agrees_with_the_learned_tokenizer_but_for_its_mistakes() throws IOException {
        TokenizerME learned = new TokenizerME(Models.shared().tokens.value());
        TreeSet<String> disagreements = new TreeSet<>();
        int plain = 0;
        for (String chunk : chunks()) {
            int end = PlainChunks.firstEnd(chunk);
            if (end > 0) {
                plain++;
                List<String> expected = List.of(learned.tokenize(chunk));
                List<String> fast =
                        end == chunk.length() ? List.of(chunk) : List.of(chunk.substring(0, end), chunk.substring(end));
                if (!fast.equals(expected)) {
                    disagreements.add(chunk);
                }
            }
        }

        assertThat(plain).isGreaterThan(600);
        assertThat(disagreements).isSubsetOf("kept.", "receipt.", "weekdays.", "wept.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a'", "a/", "1+", "(", "-a", ".a", "a.B", "'s", "n't", "1,", "@"})
    void a_chunk_without_end_takes_linear_time(String piece) {
        String text = piece.repeat(50_000);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> cutter.cut(text, new Span(0, text.length())));
    }

    private void assertCut(String marked) {
        String text = Marked.withoutMarks(marked);

        assertThat(Marked.mark(text, Marked.spans(cutter.cut(text, new Span(0, text.length())))))
                .isEqualTo(marked);
    }

    private static List<String> chunks() throws IOException {
        try (InputStream in = TokenCutterTest.class.getResourceAsStream("chunks.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
