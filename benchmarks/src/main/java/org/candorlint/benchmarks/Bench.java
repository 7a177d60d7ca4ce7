package org.candorlint.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.document.Document;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.PageReport;
import org.candorlint.language.Annotator;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.report.JsonReport;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;
import org.candorlint.rules.BundledPack;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** The stages of a check, and the parser that they are held against. Thread-safe. */
public final class Bench {

    private final BundledPack pack = new BundledPack();
    private final RuleSet rules = pack.load();
    private final Annotator annotator = new OpenNlpAnnotator();
    private final Linter linter = Linter.of(rules, annotator, Optional.of(pack.models()), pack.compiled());
    private final Linter withoutModels = Linter.of(rules, annotator, Optional.empty(), pack.compiled());
    private final AnyPageReader reader = new AnyPageReader();
    private final CheckOptions options =
            CheckOptions.of(rules.market("us").map(m -> new Market[] {m}).orElseThrow());

    /** What every reader of pages must do: a tree with the positions of its nodes. */
    public static Node parse(byte[] page) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(new String(page, StandardCharsets.UTF_8), "");
    }

    public Document read(byte[] page) {
        try {
            return reader.read("page.html", page);
        } catch (UnreadablePage e) {
            throw new IllegalStateException(e);
        }
    }

    public PageReport check(Document page) {
        return linter.check(page, options);
    }

    public PageReport checkByRules(Document page) {
        return withoutModels.check(page, options);
    }

    /** Reads, checks and reports. */
    public void whole(List<byte[]> pages, OutputStream out) throws IOException {
        List<PageReport> reports = pages.stream().map(page -> check(read(page))).toList();
        JsonReport.ofFindings().write(new CheckReport("benchmark", rules, reports, List.of()), out);
    }
}
