package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.Trace;
import org.candorlint.cache.CacheStore;
import org.candorlint.cache.EngineBuild;
import org.candorlint.document.PageFormat;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.evaluation.CrossValidation;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.ExampleResult;
import org.candorlint.evaluation.ExampleVerifier;
import org.candorlint.finding.PageReport;
import org.candorlint.language.Annotator;
import org.candorlint.pack.Configuration;
import org.candorlint.rule.Market;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.site.Choices;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.SitePage;
import org.candorlint.text.SourceText;

/** The engine that checks pages with the bundled pack and models. Thread-safe. */
final class LinterEngine implements Engine {

    private final SiteCheck site;
    private final RuleSet rules;
    private final LinterParts parts;

    LinterEngine(SiteCheck site, LinterParts parts) {
        this.site = site;
        this.rules = site.rules();
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
        return site.threshold();
    }

    @Override
    public Configuration configuration() {
        return site.configuration();
    }

    @Override
    public Optional<Path> home() {
        return site.home();
    }

    @Override
    public boolean excludes(SitePage page) {
        return site.excludes(page);
    }

    @Override
    public PageReport check(SitePage page, Choices choices) {
        return site.with(choices).check(page);
    }

    @Override
    public CheckOptions options(SitePage page, Choices choices) {
        return site.with(choices).options(page);
    }

    @Override
    public Engine caching(CacheStore store) {
        return EngineBuild.of(VersionText.version(), System.getProperty("java.class.path", ""))
                .map(build -> new LinterEngine(site.caching(store, build), parts))
                .orElse(this);
    }

    @Override
    public List<ExampleResult> examples(Rule rule) {
        Linter linter = parts.withoutModels(rules);
        Market[] markets = rules.markets().stream().limit(1).toArray(Market[]::new);
        CheckOptions options = CheckOptions.of(markets).isolating(rule.info().id());
        AnyPageReader reader = new AnyPageReader();
        ExampleVerifier verifier = new ExampleVerifier(text -> {
            SourceText source = SourceText.of(rule.info().file(), text);
            return linter.check(reader.read(source, PageFormat.MARKDOWN), options);
        });
        return verifier.verify(rule);
    }

    @Override
    public Trace trace(String text) {
        return site.linter().trace(text);
    }

    @Override
    public Evaluation evaluate(List<Path> corpora) {
        return new CorpusRun(site, parts).evaluate(corpora);
    }

    @Override
    public CrossValidation.Result crossValidate(List<Path> corpora) {
        return new CorpusRun(site, parts).crossValidate(corpora);
    }
}
