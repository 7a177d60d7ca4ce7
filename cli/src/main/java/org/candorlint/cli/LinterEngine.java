package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.Trace;
import org.candorlint.document.Deadline;
import org.candorlint.document.PageFormat;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.evaluation.CrossValidation;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.ExampleResult;
import org.candorlint.evaluation.ExampleVerifier;
import org.candorlint.finding.PageReport;
import org.candorlint.language.Annotator;
import org.candorlint.pack.Configuration;
import org.candorlint.pack.PackException;
import org.candorlint.pack.PageLimits;
import org.candorlint.rule.Market;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.text.SourceText;

/** Bytes to characters to passages to findings. Thread-safe. */
final class LinterEngine implements Engine {

    private final RuleSet rules;
    private final Configurations configurations;
    private final LinterParts parts;
    private final AnyPageReader reader = new AnyPageReader();

    LinterEngine(RuleSet rules, Configurations configurations, LinterParts parts) {
        this.rules = rules;
        this.configurations = configurations;
        this.parts = parts;
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public Annotator annotator() {
        return parts.annotator();
    }

    @Override
    public Optional<Severity> threshold() {
        return configurations.own().threshold();
    }

    @Override
    public Configuration configuration() {
        return configurations.own();
    }

    @Override
    public Optional<Path> home() {
        return configurations.home();
    }

    @Override
    public boolean excludes(Submission page) {
        return settings(page).excludes(page.file());
    }

    @Override
    public PageLimits limits(Submission page) {
        return page.wishes().limits().or(settings(page).limits());
    }

    @Override
    public PageReport check(Submission page, byte[] bytes) throws NotChecked {
        CheckOptions options = settings(page).options(page);
        Linter linter = parts.linter();
        try {
            return Deadline.within(
                    limits(page).longest().duration(),
                    "--max-page-time, or max-page-time in candor.yaml, raises the limit.",
                    () -> linter.check(reader.read(page.name(), bytes), options));
        } catch (UnreadablePage e) {
            throw new NotChecked(String.valueOf(e.getMessage()), e.hint());
        }
    }

    @Override
    public List<ExampleResult> examples(Rule rule) {
        Linter linter = parts.withoutModels();
        Market[] markets = rules.markets().stream().limit(1).toArray(Market[]::new);
        CheckOptions options = CheckOptions.of(markets).isolating(rule.info().id());
        ExampleVerifier verifier = new ExampleVerifier(text -> {
            SourceText source = SourceText.of(rule.info().file(), text);
            return linter.check(reader.read(source, PageFormat.MARKDOWN), options);
        });
        return verifier.verify(rule);
    }

    @Override
    public Trace trace(String text) {
        return parts.linter().trace(text);
    }

    @Override
    public Evaluation evaluate(List<Path> corpora) {
        return new CorpusRun(rules, parts).evaluate(corpora);
    }

    @Override
    public CrossValidation.Result crossValidate(List<Path> corpora) {
        return new CorpusRun(rules, parts).crossValidate(corpora);
    }

    private PageSettings settings(Submission page) {
        try {
            return new PageSettings(rules, configurations.above(page.folder()));
        } catch (PackException e) {
            throw LinterSource.mistake(e);
        }
    }
}
