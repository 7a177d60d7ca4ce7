package org.candorlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.language.Sentence;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pattern.Lexicon;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternException;
import org.candorlint.pattern.PatternSet;
import org.candorlint.pattern.Vocabulary;
import org.candorlint.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Any text is a pattern that can be looked for, or a mistake with a place. */
class PatternFuzzTest {

    private static final int LONGEST = 500;
    private static final Lexicon THERAPY =
            new Lexicon("therapy", List.of(), List.of("stem cell", "\"PRP\"", "cell (therapy | treatment)"));

    private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator();

    @FuzzTest
    void any_text_is_a_pattern_or_a_mistake(@Nullable String input) {
        String source = input == null ? "" : input;
        try {
            assertThat(Pattern.parse(source).source()).isEqualTo(source);
        } catch (PatternException e) {
            assertThat(e.column()).isBetween(1, source.length() + 1);
        }
    }

    /** @param input a pattern in the first line, and a text behind it */
    @FuzzTest
    void any_pattern_over_any_text(@Nullable String input) {
        String both = input == null ? "" : input.substring(0, Math.min(LONGEST, input.length()));
        int line = both.indexOf('\n');
        String source = line < 0 ? both : both.substring(0, line);
        String text = line < 0 ? both : both.substring(line + 1);
        try {
            look(Pattern.parse(source), text);
        } catch (PatternException e) {
            assertThat(e.column()).isBetween(1, source.length() + 1);
        }
    }

    private static void look(Pattern pattern, String text) {
        Vocabulary vocabulary =
                Vocabulary.builder().lexicon(THERAPY).pattern(pattern).build();
        PatternSet<String> set =
                PatternSet.<String>builder(vocabulary).add("it", pattern).build();
        List<Passage> passages =
                new AnyPageReader().read(SourceText.of("a.txt", text)).passages();
        for (Sentence sentence : Sentence.of(passages, ANNOTATOR)) {
            int behind = 0;
            for (Match<String> match : set.matches(vocabulary.scan(sentence))) {
                assertThat(match.start()).isBetween(behind, match.end());
                assertThat(sentence.span().covers(match.span())).isTrue();
                behind = match.end();
            }
        }
    }
}
