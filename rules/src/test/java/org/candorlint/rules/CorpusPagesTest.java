package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.document.Document;
import org.candorlint.document.html.References;
import org.candorlint.evaluation.LabelledCorpus;
import org.candorlint.evaluation.LabelledDocument;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every finding on every page, read with the trained models. */
final class CorpusPagesTest {

    /** One in so many of the stock pages, which are much alike. */
    private static final int SAMPLE = 6;

    private static final Linter LINTER =
            Linter.of(Bundled.RULES, new OpenNlpAnnotator(), Optional.of(Bundled.PACK.models()));
    private static final List<Document> PAGES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        LabelledCorpus corpus = new LabelledCorpus();
        corpus.read(Bundled.CORPUS.resolve("dev")).forEach(page -> PAGES.add(page.document()));
        List<LabelledDocument> plain = corpus.read(Bundled.CORPUS.resolve("plain"));
        for (int i = 0; i < plain.size(); i += SAMPLE) {
            PAGES.add(plain.get(i).document());
        }
    }

    @Test
    void the_source_of_a_finding_reads_as_its_text() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Document page : PAGES) {
            PageReport report = LINTER.check(page, CheckOptions.of(Bundled.US));
            List<Finding> all = new ArrayList<>(report.findings());
            all.addAll(report.excused());
            for (Finding finding : all) {
                count++;
                String source = page.source().slice(finding.place().span());
                if (!read(source).equals(folded(finding.place().text()))) {
                    wrong.add(page.source().path() + ": \"" + finding.place().text() + "\" from: " + source);
                }
            }
        }

        assertThat(count).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_finding_says_where_in_its_sentence_its_words_stand() {
        for (Document page : PAGES) {
            assertThat(LINTER.check(page, CheckOptions.of(Bundled.US)).findings())
                    .filteredOn(finding -> !finding.sentence().isEmpty())
                    .allMatch(finding ->
                            finding.sentence().startsWith(finding.place().text(), finding.offset()));
        }
    }

    @Test
    void no_two_findings_of_one_category_share_words_of_a_sentence() {
        for (Document page : PAGES) {
            List<Finding> findings =
                    LINTER.check(page, CheckOptions.of(Bundled.US)).findings();
            for (int i = 0; i < findings.size(); i++) {
                for (int j = i + 1; j < findings.size(); j++) {
                    assertThat(isSaidTwice(findings.get(i), findings.get(j)))
                            .as("%s and %s", findings.get(i), findings.get(j))
                            .isFalse();
                }
            }
        }
    }

    private static boolean isSaidTwice(Finding one, Finding other) {
        return !one.sentence().isEmpty()
                && one.sentence().equals(other.sentence())
                && one.category().equals(other.category())
                && one.place().span().overlaps(other.place().span());
    }

    @Test
    void one_thread_and_eight_find_the_same() throws InterruptedException, ExecutionException {
        assertThat(check(8)).isEqualTo(check(1));
    }

    private static List<PageReport> check(int threads) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<PageReport>> running = new ArrayList<>();
            for (Document page : PAGES) {
                running.add(pool.submit(() -> LINTER.check(page, CheckOptions.of(Bundled.US))));
            }
            List<PageReport> reports = new ArrayList<>();
            for (Future<PageReport> report : running) {
                reports.add(report.get());
            }
            return reports;
        } finally {
            pool.shutdown();
        }
    }

    private static String read(String source) {
        return folded(References.resolve(withoutTags(source)));
    }

    private static String withoutTags(String source) {
        StringBuilder out = new StringBuilder();
        int tag = -1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean opens = c == '<' && i + 1 < source.length() && "/!".indexOf(source.charAt(i + 1)) >= 0;
            boolean names = c == '<' && i + 1 < source.length() && Character.isLetter(source.charAt(i + 1));
            if (tag < 0 && (opens || names)) {
                tag = i;
            } else if (tag >= 0 && c == '>') {
                // A line break parts words; other tags inside a sentence do not.
                out.append(source.startsWith("<br", tag) ? " " : "");
                tag = -1;
            } else if (tag < 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String folded(String text) {
        return text.replace("\u00AD", "").replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
