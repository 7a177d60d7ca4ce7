package org.candorlint.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.candorlint.document.markdown.MarkdownReader;
import org.candorlint.language.Sentence;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternSet;
import org.candorlint.pattern.Vocabulary;
import org.candorlint.stance.PageKind.Evidence;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;

class PageJudgeTest {

    private record Bench(PageJudge judge, PageScan page) {}

    private static final PageKind SHOP =
            new PageKind("shop", true, List.of(evidence("our price", 1, 2, "any"), evidence("book", 1, 1, "heading")));
    private static final PageKind RECORD =
            new PageKind("record", false, List.of(evidence("criterion", 1.5, 3, "body")));

    @Test
    void the_kind_with_the_greatest_score_is_taken() {
        PageJudgement judgement = judge("Inclusion criteria. Exclusion criteria. Our prices.");
        assertThat(judgement.kind()).isEqualTo("record");
        assertThat(judgement.offers()).isFalse();
        assertThat(judgement.evidence()).containsExactly("criteria");
    }

    @Test
    void evidence_counts_only_as_often_as_it_may() {
        assertThat(scores("Our prices. Our prices. Our prices. Our prices.")).containsExactly("shop=2.0");
    }

    @Test
    void evidence_counts_only_where_it_is_looked_for() {
        assertThat(scores("Book a day.")).isEmpty();
        assertThat(scores("# Book a day")).containsExactly("shop=1.0");
    }

    @Test
    void the_first_kind_is_taken_where_nothing_speaks_for_any() {
        PageJudgement judgement = judge("It rains.");
        assertThat(judgement.kind()).isEqualTo("shop");
        assertThat(judgement.evidence()).isEmpty();
    }

    @Test
    void the_strongest_evidence_is_shown_first() {
        assertThat(judge("# Book our prices\n\nOur prices. Our fee.").evidence())
                .containsExactly("Book", "Our prices", "our prices");
    }

    private static Evidence evidence(String pattern, double weight, int most, String where) {
        return new Evidence(Pattern.parse(pattern), weight, most, where);
    }

    private static PageJudgement judge(String markdown) {
        Bench bench = bench(markdown);
        return bench.judge().judge(bench.page());
    }

    private static List<String> scores(String markdown) {
        return new TreeMap<>(judge(markdown).scores())
                .entrySet().stream().map(Object::toString).toList();
    }

    private static Bench bench(String markdown) {
        Vocabulary.Builder builder = Vocabulary.builder();
        List<PageEvidence> all = new ArrayList<>();
        for (PageKind kind : List.of(SHOP, RECORD)) {
            kind.evidence().forEach(e -> all.add(new PageEvidence(kind, e)));
        }
        all.forEach(e -> builder.pattern(e.evidence().pattern()));
        Vocabulary vocabulary = builder.build();
        PatternSet.Builder<PageEvidence> patterns = PatternSet.builder(vocabulary);
        all.forEach(e -> patterns.add(e, e.evidence().pattern()));
        List<Sentence> sentences = Sentence.of(
                new MarkdownReader().read(SourceText.of("page.md", markdown)).passages(), new OpenNlpAnnotator());
        return new Bench(
                new PageJudge(List.of(SHOP, RECORD), patterns.build()),
                new PageScan(sentences, vocabulary, CueSet.of(List.of(), vocabulary)));
    }
}
