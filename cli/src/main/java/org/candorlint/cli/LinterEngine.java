package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.document.Document;
import org.candorlint.document.PageFormat;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.charset.PageDecoding;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.PageReport;
import org.candorlint.pack.PackException;
import org.candorlint.report.TextStyle;
import org.candorlint.rule.Market;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.text.SourceText;

/** Bytes to characters to passages to findings. Thread-safe. */
final class LinterEngine implements Engine {

    private final Linter linter;
    private final Configurations configurations;
    private final AnyPageReader reader = new AnyPageReader();

    LinterEngine(Linter linter, Configurations configurations) {
        this.linter = linter;
        this.configurations = configurations;
    }

    @Override
    public RuleSet rules() {
        return linter.rules();
    }

    @Override
    public Optional<Severity> threshold() {
        return configurations.own().threshold();
    }

    @Override
    public boolean excludes(Submission page) {
        return settings(page).excludes(page.file());
    }

    @Override
    public PageReport check(Submission page, byte[] bytes) throws NotChecked {
        CheckOptions options = settings(page).options(page);
        return linter.check(read(page.name(), bytes), options);
    }

    @Override
    public List<ExampleOutcome> examples(Rule rule) {
        throw new UserMistake("examples cannot be run yet", "");
    }

    @Override
    public List<String> trace(String sentence, TextStyle style) {
        throw new UserMistake("sentences cannot be traced yet", "");
    }

    @Override
    public List<String> evaluate(List<Path> corpora, TextStyle style) {
        throw new UserMistake("labelled pages cannot be evaluated yet", "");
    }

    /** A rule's example, checked by that rule alone. Spans of what is found are offsets in {@code text}. */
    PageReport example(Rule rule, String text) {
        Market[] markets = rules().markets().stream().limit(1).toArray(Market[]::new);
        SourceText source = SourceText.of(rule.info().file(), text);
        CheckOptions options = CheckOptions.of(markets).isolating(rule.info().id());
        return linter.check(reader.read(source, PageFormat.MARKDOWN), options);
    }

    private Document read(String name, byte[] bytes) throws NotChecked {
        try {
            return reader.read(PageDecoding.decode(name, bytes));
        } catch (UnreadablePage e) {
            throw new NotChecked(String.valueOf(e.getMessage()), e.hint());
        }
    }

    private PageSettings settings(Submission page) {
        try {
            return new PageSettings(rules(), configurations.above(page.folder()));
        } catch (PackException e) {
            throw LinterSource.mistake(e);
        }
    }
}
