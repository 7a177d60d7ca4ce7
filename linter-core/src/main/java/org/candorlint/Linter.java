package org.candorlint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.candorlint.document.Document;
import org.candorlint.document.plain.PlainTextReader;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteConflicts;
import org.candorlint.finding.SiteFact;
import org.candorlint.language.Annotator;
import org.candorlint.language.PageLanguages;
import org.candorlint.language.Sentence;
import org.candorlint.model.ClaimModels;
import org.candorlint.model.PageOpinion;
import org.candorlint.rule.Market;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.stance.PageJudge;
import org.candorlint.stance.PageKind;
import org.candorlint.stance.PageScan;
import org.candorlint.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Checks pages: sentences, matches, what kind of page it is, how the words are put forward, verdicts, findings. Immutable
 * and thread-safe; one linter serves any number of pages and threads, and gives the same findings whatever their number.
 *
 * <pre>{@code
 * Linter linter = Linter.of(rules, new OpenNlpAnnotator(), Optional.of(models));
 * PageReport report = linter.check(document, CheckOptions.of(market));
 * }</pre>
 */
public final class Linter {

    private final CompiledRules compiled;
    private final Annotator annotator;
    private final @Nullable Supplier<ClaimModels> models;
    private final PageJudge judge;
    private final ClaimCheck claims;
    private final DroppedWords.Lazily drops;

    private Linter(RuleSet rules, Annotator annotator, @Nullable Supplier<ClaimModels> models, CompiledPack pack) {
        this.compiled = new CompiledRules(rules, pack);
        this.annotator = annotator;
        this.models = models;
        this.judge = new PageJudge(rules.pageKinds(), compiled.evidence());
        this.claims = new ClaimCheck(compiled);
        this.drops = new DroppedWords.Lazily(rules);
    }

    /**
     * A linter for a set of rules.
     *
     * @throws org.candorlint.pattern.PatternException if a pattern names a lexicon that is not there
     */
    public static Linter of(RuleSet rules, Annotator annotator, Optional<ClaimModels> models) {
        return of(rules, annotator, models, CompiledPack.NONE);
    }

    /**
     * The same linter as without the last argument, made sooner if the rules are those of one pack and of no other.
     *
     * @param pack what was compiled of the rules when their pack was built; is passed over if it does not fit
     * @throws org.candorlint.pattern.PatternException if a pattern names a lexicon that is not there
     */
    public static Linter of(RuleSet rules, Annotator annotator, Optional<ClaimModels> models, CompiledPack pack) {
        return new Linter(
                rules,
                annotator,
                models.<Supplier<ClaimModels>>map(m -> () -> m).orElse(null),
                pack);
    }

    /**
     * A linter for a set of rules, with models that are asked for when a page first needs them.
     *
     * @param models gives the same models whenever it is asked, from whatever thread
     * @throws org.candorlint.pattern.PatternException if a pattern names a lexicon that is not there
     */
    public static Linter of(RuleSet rules, Annotator annotator, Supplier<ClaimModels> models) {
        return of(rules, annotator, models, CompiledPack.NONE);
    }

    /**
     * The same linter as without the last argument, made sooner if the rules are those of one pack and of no other.
     *
     * @param models gives the same models whenever it is asked, from whatever thread
     * @param pack what was compiled of the rules when their pack was built; is passed over if it does not fit
     * @throws org.candorlint.pattern.PatternException if a pattern names a lexicon that is not there
     */
    public static Linter of(RuleSet rules, Annotator annotator, Supplier<ClaimModels> models, CompiledPack pack) {
        return new Linter(rules, annotator, models, pack);
    }

    /** What cuts its texts into sentences and words. */
    public Annotator annotator() {
        return annotator;
    }

    public RuleSet rules() {
        return compiled.rules();
    }

    /** Checks one page. */
    public PageReport check(Document document, CheckOptions options) {
        return check(document, options, annotator);
    }

    private PageReport check(Document document, CheckOptions options, Annotator words) {
        PageCheck page = open(document, options, words);
        FindingFactory factory = new FindingFactory(page.law(), document, options);
        List<Finding> findings = new ArrayList<>();
        List<Finding> excused = new ArrayList<>();
        claims.check(page, factory, findings, excused);
        if (options.onlyRule().isEmpty()) {
            findings = FindingMerge.merge(findings);
        }
        List<SiteFact> facts = new ArrayList<>();
        if (page.judgement().offers() && page.isTopical()) {
            checkPage(page, factory, findings);
            facts.addAll(facts(page, factory));
        }
        if (options.isolated()) {
            findings.addAll(SiteConflicts.between(facts));
        }
        if (options.suggests() && !findings.isEmpty()) {
            // Nearly all of a page is as it was before an edit, and need not be taken apart again.
            Annotator remembering = new RememberingAnnotator(annotator);
            findings = new SuggestionCheck(
                            page, compiled.rules(), drops.value(), (edited, o) -> check(edited, o, remembering))
                    .suggest(findings);
        }
        return report(page, findings, excused, facts);
    }

    /** How a text is read, as if it stood on a page that offers the therapy. */
    public Trace trace(String text) {
        SourceText source = SourceText.of("sentence", text);
        PageCheck page =
                open(new PlainTextReader().read(source), CheckOptions.of().isolating(""));
        PageOpinion opinion =
                models == null ? null : opinion(page, models.get()).offered();
        return new Tracing(compiled).trace(page, opinion);
    }

    /** The page with its sentences scanned and its kind judged. */
    PageCheck open(Document document, CheckOptions options) {
        return open(document, options, annotator);
    }

    private PageCheck open(Document document, CheckOptions options, Annotator words) {
        // Examples of rules are English, whatever single words look like.
        PageLanguages languages = options.isolated() ? PageLanguages.ENGLISH : PageLanguages.of(document, words);
        List<Sentence> sentences = Sentence.of(languages.english(document.passages()), words);
        PageScan scan = new PageScan(sentences, compiled.vocabulary(), compiled.cues());
        PageCheck page = new PageCheck(compiled, document, languages, scan, options, judge.judge(scan));
        Optional<PageKind> set = options.pageKind().flatMap(this::kind);
        if (options.isolated() || set.isPresent()) {
            page.judge(
                    set.map(k -> page.judgement().overruled(k.id(), k.offers(), "set by the user"))
                            .orElseGet(() -> page.judgement().overruled("isolated", true)),
                    models == null || options.isolated()
                            ? null
                            : opinion(page, models.get()).offered());
        } else if (!page.isTopical()) {
            page.judge(page.judgement().overruled(elsewhere(), false, "no such therapy is named"), null);
        } else if (models != null) {
            ClaimModels trained = models.get();
            PageOpinion opinion = opinion(page, trained);
            if (trained.leavesToWords(page.judgement(), opinion, sentences.size())) {
                page.judge(page.judgement(), opinion.offered());
            } else {
                page.judge(
                        trained.reconcile(
                                page.judgement(), opinion, compiled.rules().pageKinds()),
                        opinion);
            }
        }
        return page;
    }

    private PageOpinion opinion(PageCheck page, ClaimModels trained) {
        return trained.page(page.scan(), page.signals());
    }

    private Optional<PageKind> kind(String id) {
        return compiled.rules().pageKinds().stream()
                .filter(k -> k.id().equals(id))
                .findFirst();
    }

    /** A page that names no therapy offers none; the last kind of the pack is for such pages. */
    private String elsewhere() {
        List<PageKind> kinds = compiled.rules().pageKinds();
        return kinds.isEmpty() ? "" : kinds.get(kinds.size() - 1).id();
    }

    private void checkPage(PageCheck page, FindingFactory factory, List<Finding> findings) {
        for (Rule rule : compiled.rules().rules()) {
            boolean on = page.asks(rule.info());
            if (on && rule instanceof Rule.RequiredText required) {
                RequiredTextCheck.check(required, page, factory, findings);
            } else if (on && rule instanceof Rule.Conflict conflict && conflict.scope() != Rule.Scope.SITE) {
                ConflictCheck.check(conflict, page, factory, findings);
            } else if (on && rule instanceof Rule.PrescribedNotice notice) {
                NoticeCheck.check(notice, compiled.rules(), page, factory, findings);
            } else if (on && rule instanceof Rule.ProductClaim claim) {
                new ProductClaimCheck(claim, compiled.rules().products()).check(page, factory, findings);
            } else if (on && rule instanceof Rule.Companion companion) {
                CompanionCheck.check(companion, page, factory, findings);
            } else if (on && rule instanceof Rule.Mention mention) {
                MentionCheck.check(mention, page, factory, findings);
            } else if (on && rule instanceof Rule.WeakStatement weak) {
                Rule statement = compiled.rules().rule(weak.statement()).orElse(weak);
                WeakStatementCheck.check(weak, statement, page, factory, findings);
            }
        }
    }

    /** What is held against the other pages of the site. */
    private List<SiteFact> facts(PageCheck page, FindingFactory factory) {
        return compiled.rules().rules().stream()
                .filter(rule -> rule instanceof Rule.Conflict conflict
                        && conflict.scope() == Rule.Scope.SITE
                        && page.asks(rule.info()))
                .flatMap(rule -> new SiteFacts((Rule.Conflict) rule, page, factory).find().stream())
                .toList();
    }

    private PageReport report(PageCheck page, List<Finding> findings, List<Finding> excused, List<SiteFact> facts) {
        Document document = page.document();
        return new PageReport(
                document.source().path(),
                page.judgement().kind(),
                page.judgement().evidence(),
                page.options().markets().stream().map(Market::id).toList(),
                language(page),
                document.passages().size(),
                page.scan().sentences().size(),
                notes(page),
                findings.stream().sorted().toList(),
                excused.stream().sorted().toList(),
                document.marks(),
                facts,
                page.options().keepsCopy() ? PageCopy.of(document) : null,
                CoverageCount.of(page, page.languages(), compiled.rules().rules()));
    }

    /** What it is written in, with the words of the page itself for it where those are right. */
    private static String language(PageCheck page) {
        Optional<String> declared = page.document().language();
        Optional<String> other = page.languages().page();
        return other.filter(tag -> declared.filter(own -> own.startsWith(tag)).isEmpty())
                .or(() -> declared)
                .orElse("en");
    }

    private List<String> notes(PageCheck page) {
        List<String> notes = new ArrayList<>(page.document().notes());
        if (page.judgement().offers()) {
            notes.addAll(
                    compiled.places().suggestions(page.document(), page.law().chain()));
        }
        return notes;
    }
}
