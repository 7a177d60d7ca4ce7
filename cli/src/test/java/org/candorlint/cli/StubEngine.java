package org.candorlint.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candorlint.CheckOptions;
import org.candorlint.Trace;
import org.candorlint.Trace.TraceCue;
import org.candorlint.Trace.TraceMatch;
import org.candorlint.Trace.TraceScore;
import org.candorlint.Trace.TraceToken;
import org.candorlint.Trace.TracedSentence;
import org.candorlint.cache.CacheStore;
import org.candorlint.cache.PageCache;
import org.candorlint.document.UnreadablePage;
import org.candorlint.evaluation.Counts;
import org.candorlint.evaluation.CrossValidation;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.Evaluator;
import org.candorlint.evaluation.ExampleResult;
import org.candorlint.evaluation.LabelScheme;
import org.candorlint.evaluation.LabelledPage;
import org.candorlint.evaluation.LabelledSentence;
import org.candorlint.evaluation.RuleFigures;
import org.candorlint.evaluation.Scorecard;
import org.candorlint.evaluation.ScoredFinding;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Fingerprint;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.PageCoverage;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.language.Annotator;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.Configuration;
import org.candorlint.rule.Category;
import org.candorlint.rule.Example;
import org.candorlint.rule.Market;
import org.candorlint.rule.Measured;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.site.Choices;
import org.candorlint.site.SitePage;
import org.candorlint.stance.PageKind;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/** Finds the word "cures", for a review the word "maybe", breaks on the word "break" and cannot lint the word "unlinted". */
final class StubEngine implements Engine {

    private static final PageCoverage UNLINTED = new PageCoverage(
            PageCoverage.Status.NOT_LINTED,
            "it is in Spanish",
            7,
            0,
            List.of(),
            new PageCoverage.Rules(0, 0, 0, 1),
            PageCoverage.Unread.NOTHING);

    private static final Provision LAW = new Provision(
            "us/sure-act",
            Provision.Kind.STATUTE,
            "Sure Act",
            "12 USC 3",
            "https://law.example/",
            "No untruths.",
            "",
            "",
            List.of("cure"),
            Provision.Confidence.UNCONFIRMED,
            LocalDate.of(2026, 1, 1));
    private static final Example EXAMPLE = new Example(Example.Expect.FLAGGED, "It cures all.", "cures", null, "", 1);
    private static final RuleInfo INFO = new RuleInfo(
            "cure/says-cures",
            "cure",
            Status.STABLE,
            Severity.WARNING,
            "A cure is promised",
            "Nothing is known to cure it.",
            "Remove the word.",
            List.of("us/sure-act"),
            List.of(EXAMPLE),
            "cure/says-cures.yaml",
            new Measured(57, 5));
    private static final RuleSet RULES = new RuleSet(
            List.of(new RuleSet.PackInfo("stub", "1", "00")),
            List.of(new Category(
                    "cure",
                    false,
                    Severity.ERROR,
                    "Cure language",
                    "Something is said to be cured.",
                    Category.Proof.STUDY)),
            List.of(),
            List.of(),
            List.of(new PageKind("promotional", true, List.of())),
            "therapy",
            List.of(Market.of("us", "United States", "FDA"), Market.of("ca", "Canada", "HC")),
            List.of(LAW),
            List.of(),
            List.of(),
            List.of(new Rule.Phrase(INFO, List.of(), List.of(), Set.of(), Rule.Topic.PAGE, Set.of(), true)));

    private final Setup setup;
    private final Optional<CacheStore> store;

    StubEngine(Setup setup) {
        this(setup, Optional.empty());
    }

    private StubEngine(Setup setup, Optional<CacheStore> store) {
        this.setup = setup;
        this.store = store;
    }

    @Override
    public CheckOptions options(SitePage page, Choices choices) {
        List<String> ids = choices.markets().isEmpty() ? List.of("us") : choices.markets();
        return CheckOptions.of(RULES.markets().stream()
                .filter(market -> ids.contains(market.id()))
                .toArray(Market[]::new));
    }

    @Override
    public Engine caching(CacheStore other) {
        return new StubEngine(setup, Optional.of(other));
    }

    @Override
    public Configuration configuration() {
        return Configuration.find(setup.start()).orElseGet(() -> Configuration.empty(setup.start()));
    }

    @Override
    public Optional<Path> home() {
        return Configuration.find(setup.start()).map(Configuration::folder);
    }

    @Override
    public RuleSet rules() {
        return RULES;
    }

    @Override
    public Annotator annotator() {
        return new OpenNlpAnnotator();
    }

    @Override
    public Optional<Severity> threshold() {
        return Optional.empty();
    }

    @Override
    public boolean excludes(SitePage page) {
        return page.name().contains("excluded");
    }

    @Override
    public PageReport check(SitePage page, Choices choices) {
        byte[] bytes = page.content().bytes(choices.limits().largest());
        CheckOptions options = CheckOptions.of();
        return store.map(kept -> new PageCache(kept, "stub", RULES)
                        .of(
                                page.name(),
                                bytes,
                                choices.copy() ? options.keepingCopy() : options,
                                () -> check(page, choices, bytes)))
                .orElseGet(() -> check(page, choices, bytes));
    }

    private static PageReport check(SitePage page, Choices choices, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadablePage("is not text", "Give the text.");
        }
        if (text.contains("break")) {
            throw new IllegalStateException("broken");
        }
        SourceText source = SourceText.of(page.name(), text);
        List<Finding> findings = new ArrayList<>();
        add(findings, source, "cures", Verdict.VIOLATION);
        add(findings, source, "maybe", Verdict.REVIEW);
        List<String> markets = choices.markets().isEmpty() ? List.of("us") : choices.markets();
        int sentences = text.isBlank() ? 0 : 1;
        return new PageReport(
                        page.name(),
                        choices.kind().orElse("promotional"),
                        List.of(),
                        markets,
                        "en",
                        sentences,
                        sentences,
                        List.of(),
                        findings,
                        List.of(),
                        List.of(),
                        choices.copy()
                                ? new PageCopy(List.of(new PageCopy.Part("paragraph", 0, "visible", "main", 1, text)))
                                : null)
                .with(text.contains("unlinted") ? UNLINTED : PageCoverage.UNKNOWN);
    }

    @Override
    public List<ExampleResult> examples(Rule rule) {
        String id = rule.info().id();
        return List.of(
                new ExampleResult(ExampleResult.Status.VALIDATED, id, EXAMPLE, id + ": validated: \"It cures all.\""),
                new ExampleResult(ExampleResult.Status.NOISY, id, EXAMPLE, id + ": noisy: \"No cure.\""));
    }

    @Override
    public Trace trace(String text) {
        TracedSentence sentence = new TracedSentence(
                text,
                List.of(new TraceToken("cures", "VERB", "cure", List.of("heals", "helps"))),
                List.of(new TraceCue("never", "denied", "forward", "clause", false, "never | not")),
                List.of(new TraceMatch(INFO.id(), "claim", "cures", "excused, denied", List.of("denied: \"never\""))),
                List.of(
                        new TraceScore("cure", 0.25, List.of("word:cure")),
                        new TraceScore("pressure", 0.01, List.of())));
        return new Trace(List.of(sentence));
    }

    @Override
    public Evaluation evaluate(List<Path> corpora) {
        ScoredFinding finding = new ScoredFinding(
                "a.html", "cure", "cures", "It cures all that ails.", Verdict.VIOLATION, "cure/says-cures");
        return evaluation(List.of(finding));
    }

    @Override
    public CrossValidation.Result crossValidate(List<Path> corpora) {
        RuleFigures rule = new RuleFigures("cure/says-cures", "cure", new Counts(3, 1, 2));
        return new CrossValidation.Result(
                evaluation(List.of()), new Scorecard(List.of(), List.of(rule)), "threshold\t0.40\n", page -> {
                    throw new IllegalStateException("no linter in a stub");
                });
    }

    private static Evaluation evaluation(List<ScoredFinding> findings) {
        List<LabelledSentence> sentences = List.of(
                new LabelledSentence("It cures all that ails.", Set.of("cure"), Set.of()),
                new LabelledSentence("A cure for the other half.", Set.of("cure"), Set.of()));
        LabelledPage page = new LabelledPage("a.html", "clinic", "us", Set.of(), Set.of(), sentences, List.of());
        return new Evaluator(new LabelScheme(Set.of("cure"), Set.of(), Map.of())).evaluate(findings, List.of(page));
    }

    private static void add(List<Finding> findings, SourceText source, String word, Verdict verdict) {
        int at = source.content().indexOf(word);
        if (at >= 0) {
            Place place = Place.of(source, new Span(at, at + word.length()), word);
            String reason = verdict == Verdict.REVIEW ? "a person must decide" : null;
            findings.add(new Finding(
                    INFO,
                    verdict,
                    INFO.severity(),
                    place,
                    "paragraph",
                    source.content().strip(),
                    INFO.summary(),
                    INFO.provisions(),
                    reason,
                    List.of(),
                    -1,
                    Fingerprint.of(source.path(), INFO.id() + word, source.content(), 0)));
        }
    }
}
