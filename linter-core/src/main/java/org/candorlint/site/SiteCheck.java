package org.candorlint.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candorlint.Linter;
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
import org.candorlint.text.Problem;

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

    private static final int MOST_SHOWN = 20;

    private final Linter linter;
    private final Configurations configurations;
    private final Choices choices;
    private final AnyPageReader reader = new AnyPageReader();

    private SiteCheck(Linter linter, Configurations configurations, Choices choices) {
        this.linter = linter;
        this.configurations = configurations;
        this.choices = choices;
    }

    /**
     * Reads packs and configuration.
     *
     * @param linter makes the linter of the rules that were read
     * @throws WrongSetting if a pack or the configuration cannot be used as it is
     */
    public static SiteCheck open(SiteSetup setup, Function<RuleSet, Linter> linter) {
        try {
            Configuration own = Configurations.read(setup.config(), setup.start());
            List<PackSource> sources = new ArrayList<>(setup.bundled());
            own.packs().forEach(pack -> sources.add(PackSource.at(own.folder().resolve(pack))));
            setup.packs().forEach(pack -> sources.add(PackSource.at(pack)));
            RuleSet rules = Packs.load(sources);
            Configurations configurations = new Configurations(setup.config(), rules, own);
            return new SiteCheck(linter.apply(rules), configurations, Choices.NONE);
        } catch (PackException e) {
            throw mistake(e);
        }
    }

    /**
     * With markets and a kind of page for all pages, over what configuration says; empty to leave it to configuration.
     *
     * @throws WrongSetting if there is no such market or page kind; the hint lists them
     */
    public SiteCheck choosing(List<String> markets, Optional<String> kind) {
        return new SiteCheck(linter, configurations, Choices.of(markets, kind, rules()));
    }

    /** With the copy of every page in its report, for a report that shows it; it needs memory for all of it. */
    public SiteCheck keepingCopy() {
        return new SiteCheck(linter, configurations, choices.keepingCopy());
    }

    public Linter linter() {
        return linter;
    }

    public RuleSet rules() {
        return linter.rules();
    }

    /** From which severity on a run fails, where the run's own configuration says so. */
    public Optional<Severity> threshold() {
        return configurations.own().threshold();
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
        RecordFiles files = RecordFiles.of(
                configurations.own(),
                configurations.home().orElse(folder),
                baseline,
                Optional.empty(),
                Optional.empty());
        try {
            return new Adoption(
                    files.baseline().map(BaselineFile::read),
                    files.decisions().map(DecisionsFile::read).orElse(Decisions.NONE),
                    files.readEvidence(rules())
                            .map(book -> new EvidenceCheck(book, rules(), linter.annotator(), today, folder::resolve)),
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
     * Reads and checks one page.
     *
     * @throws org.candorlint.document.UnreadablePage if it cannot be read, or is larger or takes longer than it may
     * @throws WrongSetting if the configuration above it is wrong
     */
    public PageReport check(SitePage page) {
        PageSettings settings = settings(page);
        var options = settings.options(page.file(), choices);
        PageLimits limits = settings.limits();
        byte[] bytes = page.content().bytes(limits.largest());
        return Deadline.within(
                limits.longest().duration(),
                "max-page-time in candor.yaml raises the limit.",
                () -> linter.check(reader.read(page.name(), bytes), options));
    }

    private PageSettings settings(SitePage page) {
        try {
            return new PageSettings(rules(), configurations.above(page.folder()));
        } catch (PackException e) {
            throw mistake(e);
        }
    }

    private static WrongSetting mistake(PackException e) {
        int count = e.problems().size();
        String what = count == 1 ? "a mistake" : count + " mistakes";
        String shown =
                e.problems().stream().limit(MOST_SHOWN).map(Problem::render).collect(Collectors.joining("\n"));
        String more = count > MOST_SHOWN ? "\n... and " + (count - MOST_SHOWN) + " more" : "";
        return new WrongSetting("packs or configuration have " + what + " in them\n" + shown + more, "");
    }
}
