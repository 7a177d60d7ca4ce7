package org.candorlint.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.cache.CacheStore;
import org.candorlint.cache.PageCache;
import org.candorlint.decision.Adoption;
import org.candorlint.decision.BaselineFile;
import org.candorlint.decision.Decisions;
import org.candorlint.decision.DecisionsFile;
import org.candorlint.decision.RecordFiles;
import org.candorlint.decision.UnusableRecord;
import org.candorlint.document.Deadline;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.evidence.EvidenceCheck;
import org.candorlint.finding.PageReport;
import org.candorlint.pack.Configuration;
import org.candorlint.pack.PackException;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.pack.PageLimits;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters to passages to findings, each page under its own configuration. Immutable and thread-safe.
 *
 * <pre>{@code
 * SiteCheck site = SiteCheck.open(setup, rules -> Linter.of(rules, new OpenNlpAnnotator(), models))
 *         .choosing(List.of("us"), Optional.empty());
 * CheckReport report = new SiteRun(site, version, memoryHint).check(pages, List.of(), workers);
 * }</pre>
 */
public final class SiteCheck {

    private final RuleSet rules;
    private final Supplier<Linter> linter;
    private final Configurations configurations;
    private final Choices choices;
    private final @Nullable PageCache cache;
    private final AnyPageReader reader = new AnyPageReader();

    private SiteCheck(
            RuleSet rules,
            Supplier<Linter> linter,
            Configurations configurations,
            Choices choices,
            @Nullable PageCache cache) {
        this.cache = cache;
        this.rules = rules;
        this.linter = linter;
        this.configurations = configurations;
        this.choices = choices;
    }

    /**
     * Reads packs and configuration.
     *
     * @param linter makes the linter of the rules that were read, when it is first needed
     * @throws WrongSetting if a pack or the configuration cannot be used as it is
     */
    public static SiteCheck open(SiteSetup setup, Function<RuleSet, Linter> linter) {
        return open(setup, Packs::load, linter);
    }

    /**
     * The same for a front door that has its own way to packs.
     *
     * @param packs puts packs together; may throw a {@link PackException}
     */
    public static SiteCheck open(
            SiteSetup setup, Function<List<PackSource>, RuleSet> packs, Function<RuleSet, Linter> linter) {
        return read(setup, sources -> {
            RuleSet rules = packs.apply(sources);
            return new Engine(rules, new Once<>(() -> linter.apply(rules)));
        });
    }

    /**
     * Reads configuration, and has packs read, for a front door that keeps what it read for more than one run.
     *
     * @param linters give the linter of packs, the bundled ones first; they may throw {@link PackException}
     * @throws WrongSetting if a pack or the configuration cannot be used as it is
     */
    public static SiteCheck openSharing(SiteSetup setup, Function<List<PackSource>, Linter> linters) {
        return read(setup, sources -> {
            Linter linter = linters.apply(sources);
            return new Engine(linter.rules(), () -> linter);
        });
    }

    /** Rules, and the linter that is made of them when it is first needed. */
    private record Engine(RuleSet rules, Supplier<Linter> linter) {}

    private static SiteCheck read(SiteSetup setup, Function<List<PackSource>, Engine> engines) {
        try {
            Configuration own = Configurations.read(setup.config(), setup.start(), setup.highest());
            List<PackSource> sources = new ArrayList<>(setup.bundled());
            own.packs().forEach(pack -> sources.add(PackSource.at(own.folder().resolve(pack))));
            setup.packs().forEach(pack -> sources.add(PackSource.at(pack)));
            Engine engine = engines.apply(List.copyOf(sources));
            Configurations configurations = new Configurations(setup, engine.rules(), own);
            return new SiteCheck(engine.rules(), engine.linter(), configurations, Choices.NONE, null);
        } catch (PackException e) {
            throw WrongSetting.of(e);
        }
    }

    /**
     * With markets and a kind of page for all pages, over what configuration says; empty to leave it to configuration.
     *
     * @throws WrongSetting if there is no such market or page kind; the hint lists them
     */
    public SiteCheck choosing(List<String> markets, Optional<String> kind) {
        return with(Choices.of(markets, kind, rules));
    }

    /** With the copy of every page in its report, for a report that shows it; it needs memory for all of it. */
    public SiteCheck keepingCopy() {
        return with(choices.keepingCopy());
    }

    /** With other choices for all pages. */
    public SiteCheck with(Choices others) {
        return new SiteCheck(rules, linter, configurations, others, cache);
    }

    /**
     * With results kept in a store and taken from there. A page of which there is one costs reading it.
     *
     * @param engine what stands for the engine, see {@link PageCache}
     */
    public SiteCheck caching(CacheStore store, String engine) {
        return new SiteCheck(rules, linter, configurations, choices, new PageCache(store, engine, rules));
    }

    public Linter linter() {
        return linter.get();
    }

    public RuleSet rules() {
        return rules;
    }

    /** The run's own configuration. */
    public Configuration configuration() {
        return configurations.own();
    }

    /** The folder of the run's own configuration, where there is a file. */
    public Optional<Path> home() {
        return configurations.home();
    }

    /** From which severity on a run fails, where the run's own configuration says so. */
    public Optional<Severity> threshold() {
        return configurations.own().threshold();
    }

    /**
     * The files and folders beside the pages that the run's own configuration names and that bear on what comes out: packs and
     * records, and the sources of evidence.
     *
     * @param baseline the file that an option names
     * @param folder from which pages have their names; the records lie there where there is no configuration
     */
    public List<Path> inputs(Optional<Path> baseline, Path folder) {
        Configuration own = configurations.own();
        RecordFiles records = records(baseline, folder);
        List<Path> inputs = new ArrayList<>();
        own.packs().forEach(pack -> inputs.add(own.folder().resolve(pack)));
        records.baseline().ifPresent(inputs::add);
        records.decisions().ifPresent(inputs::add);
        records.evidence().ifPresent(inputs::add);
        records.readEvidence(rules()).stream()
                .flatMap(book -> book.all().stream())
                .flatMap(held -> held.source().file().stream())
                .forEach(inputs::add);
        return List.copyOf(inputs);
    }

    /**
     * What the records of the site make of a report: its baseline, where an option or the run's own configuration names one, its
     * decisions, and what the clinic holds as evidence.
     *
     * @param baseline the file that an option names
     * @param folder from which pages have their names; the records lie there where there is no configuration
     * @throws WrongSetting if a record is missing or broken
     */
    public Adoption adoption(Optional<Path> baseline, Path folder, LocalDate today) {
        RecordFiles files = records(baseline, folder);
        return adoption(files, files.baseline(), folder, today);
    }

    /**
     * What the records of the site but the baseline make of a report.
     *
     * @param folder from which pages have their names; the records lie there where there is no configuration
     * @throws WrongSetting if a record is missing or broken
     */
    public Adoption withoutBaseline(Path folder, LocalDate today) {
        return adoption(records(Optional.empty(), folder), Optional.empty(), folder, today);
    }

    /** Whether an option or the run's own configuration names a baseline. */
    public boolean hasBaseline(Optional<Path> baseline) {
        return baseline.or(configurations.own()::baselineFile).isPresent();
    }

    /** The file in which the baseline is kept, there or not; parameters as those of {@link #adoption}. */
    public Path baselineFile(Optional<Path> baseline, Path folder) {
        return records(baseline, folder).newBaseline();
    }

    private RecordFiles records(Optional<Path> baseline, Path folder) {
        return RecordFiles.of(
                configurations.own(),
                configurations.home().orElse(folder),
                baseline,
                Optional.empty(),
                Optional.empty());
    }

    private Adoption adoption(RecordFiles files, Optional<Path> baseline, Path folder, LocalDate today) {
        try {
            return new Adoption(
                    baseline.map(BaselineFile::read),
                    files.decisions().map(DecisionsFile::read).orElse(Decisions.NONE),
                    files.readEvidence(rules())
                            .map(book ->
                                    new EvidenceCheck(book, rules(), linter().annotator(), today, folder::resolve)),
                    today,
                    page -> !Files.exists(folder.resolve(page)));
        } catch (UnusableRecord e) {
            throw new WrongSetting("the records of this site cannot be used\n" + e.getMessage(), "");
        }
    }

    /**
     * Whether configuration keeps Candor away from a page, where nobody named it.
     *
     * @throws WrongSetting if the configuration above it is wrong
     */
    public boolean excludes(SitePage page) {
        return settings(page).excludes(page.file());
    }

    /**
     * The settings under which a page is checked.
     *
     * @throws WrongSetting if the configuration above it is wrong
     */
    public CheckOptions options(SitePage page) {
        return settings(page).options(page.file(), choices);
    }

    /**
     * Reads and checks one page.
     *
     * @throws org.candorlint.document.UnreadablePage if it cannot be read, or is larger or takes longer than it may
     * @throws WrongSetting if the configuration above it is wrong
     */
    public PageReport check(SitePage page) {
        PageSettings settings = settings(page);
        CheckOptions options = settings.options(page.file(), choices);
        PageLimits limits = settings.limits(choices);
        byte[] bytes = page.content().bytes(limits.largest());
        return cache == null
                ? check(page, bytes, options, limits)
                : cache.of(page.name(), bytes, options, () -> check(page, bytes, options, limits));
    }

    private PageReport check(SitePage page, byte[] bytes, CheckOptions options, PageLimits limits) {
        return Deadline.within(
                limits.longest().duration(),
                "max-page-time in candor.yaml raises the limit.",
                () -> linter().check(reader.read(page.name(), bytes), options));
    }

    private PageSettings settings(SitePage page) {
        try {
            return new PageSettings(rules, configurations.above(page.folder()));
        } catch (PackException e) {
            throw WrongSetting.of(e);
        }
    }
}
