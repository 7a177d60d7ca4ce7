package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternErrorTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ` `                ; 1  ; the pattern is empty
            cure )             ; 6  ; nothing is open that ')' could close
            (cure | heal       ; 1  ; this is never closed
            a [x: cure         ; 3  ; this is never closed
            cure |             ; 7  ; there is nothing here
            (| cure)           ; 2  ; there is nothing here
            () cure            ; 2  ; there is nothing here
            * cure             ; 1  ; '*' has nothing to repeat
            cure ?             ; 6  ; '?' has nothing to repeat
            cure??             ; 6  ; one of ? * + is enough
            a ..* b            ; 5  ; '..' cannot be repeated or optional
            a . b              ; 3  ; a single dot means nothing
            a .... b           ; 3  ; too many dots
            a ..0 b            ; 5  ; a gap is 1 to 50 terms long
            a ..99999999999 b  ; 5  ; a gap is 1 to 50 terms long
            a "cure            ; 3  ; this quotation mark is never closed
            a ""               ; 3  ; no term of a page can fit this
            {therapy           ; 1  ; this brace is never closed
            {} cure            ; 2  ; a lexicon has a name
            {x}<NN>            ; 4  ; a lexicon takes no tag
            a <vb>             ; 4  ; a tag is written in capitals
            a <VB              ; 3  ; this tag is never closed
            a, b               ; 2  ; ',' means nothing here
            a / b              ; 3  ; '/' means nothing here
            [x a]              ; 4  ; a capture has a name and a colon
            [: a]              ; 2  ; a capture has a name and a colon
            [x: a [x: b]]      ; 8  ; capture 'x' is inside itself
            !(a b) c           ; 1  ; '!' excludes one term, and this is not one
            a !.. b            ; 3  ; '!' excludes one term, and this is not one
            a !stem-cell       ; 3  ; '!' excludes one term, and this is not one
            a? b*              ; 1  ; the pattern fits the empty text
            ^ $                ; 1  ; the pattern fits the empty text
            .. a               ; 1  ; a gap at the start fits nothing
            a ..               ; 3  ; a gap at the end fits nothing
            """)
    void a_faulty_pattern_is_refused_with_column_and_reason(String source, int column, String message) {
        PatternException error = catchThrowableOfType(PatternException.class, () -> Pattern.parse(source));
        assertThat(error).hasMessage(message);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.source()).isEqualTo(source);
        assertThat(error.hint()).isNotEmpty();
    }

    @Test
    void nesting_without_end_is_refused_and_not_followed() {
        String source = "(".repeat(100_000);
        PatternException error = catchThrowableOfType(PatternException.class, () -> Pattern.parse(source));
        assertThat(error).hasMessage("nested too deeply");
    }

    @Test
    void not_without_end_is_refused_and_not_followed() {
        String source = "!".repeat(100_000) + "a";
        PatternException error = catchThrowableOfType(PatternException.class, () -> Pattern.parse(source));
        assertThat(error).hasMessage("'!' excludes one term, and this is not one");
    }

    @Test
    void the_picture_has_a_caret_under_the_column_and_the_hint_below() {
        PatternException error = catchThrowableOfType(PatternException.class, () -> Pattern.parse("stem cell )"));
        assertThat(error.pretty()).isEqualTo("""
                        nothing is open that ')' could close
                          stem cell )
                                    ^
                        remove it""");
    }

    @Test
    void an_unknown_lexicon_is_named_with_the_nearest_known() {
        Vocabulary.Builder builder = Vocabulary.builder()
                .lexicon(new Lexicon("therapy", List.of(), List.of("prp")))
                .lexicon(new Lexicon("tissue", List.of(), List.of("bone")))
                .pattern(Pattern.parse("cure .. {therpy}"));
        PatternException error = catchThrowableOfType(PatternException.class, builder::build);
        assertThat(error).hasMessage("there is no lexicon {therpy}");
        assertThat(error.column()).isEqualTo(10);
        assertThat(error.hint()).isEqualTo("the nearest are {therapy}, {tissue}");
    }

    @Test
    void an_unknown_include_is_named_with_its_lexicon() {
        Vocabulary.Builder builder =
                Vocabulary.builder().lexicon(new Lexicon("therapy", List.of("prp"), List.of("exosome")));
        PatternException error = catchThrowableOfType(PatternException.class, builder::build);
        assertThat(error).hasMessage("there is no lexicon {prp}");
        assertThat(error.source()).isEqualTo("lexicon therapy includes prp");
        assertThat(error.column()).isEqualTo(26);
    }

    @ParameterizedTest
    @CsvSource({"stem .. cell", "{x}", "a*", "<NN>", "^ a", "!a"})
    void an_entry_that_is_no_phrase_is_refused(String entry) {
        Vocabulary.Builder builder = Vocabulary.builder().lexicon(new Lexicon("x", List.of(), List.of(entry)));
        PatternException error = catchThrowableOfType(PatternException.class, builder::build);
        assertThat(error).hasMessage("an entry of a lexicon cannot hold this");
        assertThat(error.source()).isEqualTo(entry);
    }
}
