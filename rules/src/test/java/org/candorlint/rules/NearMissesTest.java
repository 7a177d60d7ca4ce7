package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.language.Annotator;
import org.candorlint.language.Sentence;
import org.candorlint.language.Token;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternSet;
import org.candorlint.pattern.Vocabulary;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.MappedText;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * For every pattern of the bundled pack, words that fit all but its end, over and over in one sentence. What is linear takes some ten
 * seconds; the square of it would take most of an hour.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class NearMissesTest {

    private static final int LETTERS = 25_000;
    private static final Annotator ANNOTATOR = new OpenNlpAnnotator();
    private static final RuleSet RULES = Bundled.RULES;

    @Test
    void each_pattern_passes_over_its_near_misses_in_linear_time() {
        List<Pattern> patterns = PatternSamples.patterns(RULES);
        Vocabulary.Builder builder = Vocabulary.builder();
        RULES.lexicons().forEach(builder::lexicon);
        patterns.forEach(builder::pattern);
        Vocabulary vocabulary = builder.build();
        PatternSamples samples = new PatternSamples(RULES);
        int tried = 0;
        for (Pattern pattern : patterns) {
            PatternSet<Pattern> alone = PatternSet.<Pattern>builder(vocabulary)
                    .add(pattern, pattern)
                    .build();
            for (String miss : samples.nearMisses(pattern)) {
                String text = repeated(miss, LETTERS);
                assertThat(alone.matches(vocabulary.scan(sentence(text))).size())
                        .as(pattern.source())
                        .isLessThanOrEqualTo(text.length() / miss.length() + 1);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }

    @Test
    void a_page_of_all_near_misses_is_checked_to_its_end() {
        PatternSamples samples = new PatternSamples(RULES);
        StringBuilder text = new StringBuilder();
        List<Span> lines = new ArrayList<>();
        for (Pattern pattern : PatternSamples.patterns(RULES)) {
            for (String miss : samples.nearMisses(pattern)) {
                int start = text.length();
                text.append(repeated(miss, 4_000));
                lines.add(new Span(start, text.length()));
                text.append('\n');
            }
        }
        SourceText source = SourceText.of("page.txt", text.toString());
        List<Passage> passages = new ArrayList<>();
        lines.forEach(line -> passages.add(passage(passages.size(), MappedText.identity(source.content(), line))));
        Linter linter = Linter.of(RULES, ANNOTATOR, Optional.empty());
        var report = linter.check(
                new Document(source, Optional.empty(), passages, List.of()),
                CheckOptions.of(RULES.market("us").orElseThrow()).withKind("promotional"));
        assertThat(report.sentences()).isGreaterThanOrEqualTo(2 * lines.size());
    }

    private static String repeated(String words, int letters) {
        return (words + " ").repeat(letters / (words.length() + 1) + 1).strip();
    }

    private static Passage passage(int index, MappedText text) {
        return new Passage(index, PassageKind.PARAGRAPH, 0, Visibility.VISIBLE, Region.MAIN, text, null, null);
    }

    /** All of a text as one sentence, however long. */
    private static Sentence sentence(String text) {
        Passage passage = passage(0, MappedText.identity(text, new Span(0, text.length())));
        return Sentence.of(List.of(passage), new Unsplit()).get(0);
    }

    private static final class Unsplit implements Annotator {
        @Override
        public List<Span> sentences(Passage passage) {
            return List.of(new Span(0, passage.text().length()));
        }

        @Override
        public List<Token> tokens(String passageText, Span sentence) {
            return ANNOTATOR.tokens(passageText, sentence);
        }

        @Override
        public List<String> tags(List<Token> tokens) {
            return ANNOTATOR.tags(tokens);
        }

        @Override
        public List<String> lemmas(List<Token> tokens, List<String> tags) {
            return ANNOTATOR.lemmas(tokens, tags);
        }
    }
}
