package org.candorlint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.PageReport;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found again, when it is, and that it is the same. */
final class PageCacheTest {

    private static final String RULE = """
            id: price-differs
            category: source
            status: preview
            kind: conflict
            scope: site
            summary: Two pages name two prices
            why: One of them is wrong.
            remedy: Give one price.
            provisions: [us/fair-words]
            subject: [ "{therapy}" ]
            figures:
              usd: [ 'costs "$" #' ]
            options: [ 'from "$" #' ]
            examples:
              flagged: [ a ]
              unmatched: [ b ]
            """;
    private static final PackSource TINY =
            PackSource.resources(PageCacheTest.class.getClassLoader(), "org/candorlint/pack/tiny");
    private static final String PAGE = """
            <!-- candor-ignore promise/sure-outcome reason="because" -->
            <h1>Our infusion works for everyone</h1>
            <p>Our infusion costs $4,000.</p>
            <ul><li>The infusion does not work for everyone.</li></ul>
            """;

    private final Linter linter;
    private final Market us;
    private final AtomicInteger checks = new AtomicInteger();
    private final CacheStore store;

    PageCacheTest(@TempDir Path folder) throws Exception {
        Path rule = Files.writeString(folder.resolve("price-differs.yaml"), RULE);
        linter = Linter.of(Packs.load(List.of(TINY, PackSource.at(rule))), new OpenNlpAnnotator(), Optional.empty());
        us = linter.rules().market("us").orElseThrow();
        store = CacheStore.in(folder.resolve("cache"));
    }

    @Test
    void what_comes_back_equals_a_fresh_check() {
        PageReport fresh = check("new", linter.rules(), "a.html", PAGE, CheckOptions.of(us));
        PageReport kept = check("new", linter.rules(), "a.html", PAGE, CheckOptions.of(us));

        assertThat(checks).hasValue(1);
        assertThat(kept).isEqualTo(fresh).isNotSameAs(fresh);
        assertThat(fresh.findings()).isNotEmpty();
        assertThat(fresh.excused()).isNotEmpty();
        assertThat(fresh.facts()).isNotEmpty();
        assertThat(fresh.marks()).isNotEmpty();
    }

    @Test
    void the_copy_of_a_page_comes_back_too() {
        CheckOptions options = CheckOptions.of(us).keepingCopy();
        PageReport fresh = check("new", linter.rules(), "a.html", PAGE, options);

        assertThat(check("new", linter.rules(), "a.html", PAGE, options)).isEqualTo(fresh);
        assertThat(fresh.copy()).isPresent();
        assertThat(checks).hasValue(1);
    }

    @Test
    void all_that_the_result_depends_on_makes_another_result() {
        CheckOptions options = CheckOptions.of(us);
        RuleSet rules = linter.rules();
        check("one", rules, "a.html", PAGE, options);
        check("two", rules, "a.html", PAGE, options);
        check("one", rules, "b.html", PAGE, options);
        check("one", rules, "a.html", PAGE + "\n", options);
        check("one", rules, "a.html", PAGE, CheckOptions.of());
        check("one", rules, "a.html", PAGE, options.withKind("news"));
        check("one", rules, "a.html", PAGE, options.withStrictHedges());
        check("one", rules, "a.html", PAGE, options.keepingCopy());
        check("one", rules, "a.html", PAGE, graded(Map.of("source", Severity.NOTE), Set.of()));
        check("one", rules, "a.html", PAGE, graded(Map.of("source", Severity.ERROR), Set.of()));
        check("one", rules, "a.html", PAGE, graded(Map.of(), Set.of("source")));
        check("one", withDigest(rules, "ff"), "a.html", PAGE, options);
        assertThat(checks).hasValue(12);

        check("one", rules, "a.html", PAGE, graded(Map.of(), Set.of("source")));
        check("one", withDigest(rules, "ff"), "a.html", PAGE, options);
        assertThat(checks).hasValue(12);
    }

    @Test
    void the_order_of_settings_is_no_difference() {
        var one = graded(Map.of("a", Severity.NOTE, "b", Severity.NOTE, "c", Severity.ERROR), Set.of("x", "y", "z"));
        var two = graded(Map.of("c", Severity.ERROR, "b", Severity.NOTE, "a", Severity.NOTE), Set.of("z", "y", "x"));
        check("one", linter.rules(), "a.html", PAGE, one);
        check("one", linter.rules(), "a.html", PAGE, two);

        assertThat(checks).hasValue(1);
    }

    @Test
    void what_would_not_come_back_as_it_was_is_not_kept() {
        String half = "<p>Stem cells can become any cell \uD83D here.</p>";
        RuleSet rules = linter.rules();
        PageReport first =
                cache("new", rules).of("a.html", new byte[1], CheckOptions.of(us), () -> read("a.txt", half));
        PageReport second =
                cache("new", rules).of("a.html", new byte[1], CheckOptions.of(us), () -> read("a.txt", half));

        assertThat(second).isEqualTo(first);
        assertThat(checks).hasValue(2);
    }

    private static RuleSet withDigest(RuleSet rules, String digest) {
        return new RuleSet(
                List.of(new RuleSet.PackInfo("tiny", "1", digest)),
                rules.categories(),
                rules.lexicons(),
                rules.cues(),
                rules.pageKinds(),
                rules.topic(),
                rules.markets(),
                rules.provisions(),
                rules.notices(),
                rules.products(),
                rules.rules());
    }

    private CheckOptions graded(Map<String, Severity> severities, Set<String> off) {
        return new CheckOptions(List.of(us), null, severities, off, null, false, false, false);
    }

    private PageCache cache(String engine, RuleSet rules) {
        return new PageCache(store, engine, rules);
    }

    private PageReport check(String engine, RuleSet rules, String name, String text, CheckOptions options) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return cache(engine, rules).of(name, bytes, options, () -> {
            checks.incrementAndGet();
            return linter.check(new AnyPageReader().read(name, bytes), options);
        });
    }

    // As decoded text never has half of a pair, it is put in where the reader is through.
    private PageReport read(String name, String text) {
        checks.incrementAndGet();
        PageReport report = linter.check(
                new AnyPageReader().read(name, text.getBytes(StandardCharsets.UTF_8)), CheckOptions.of(us));
        return report.with(report.findings(), List.of("half a pair: \uD83D"));
    }
}
