package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.document.UnreadablePage;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.Evaluator;
import org.candorlint.evaluation.Folds;
import org.candorlint.evaluation.LabelScheme;
import org.candorlint.evaluation.LabelledCorpus;
import org.candorlint.evaluation.LabelledDocument;
import org.candorlint.evaluation.ModelRun;
import org.candorlint.evaluation.ScoredFinding;
import org.candorlint.finding.PageReport;
import org.candorlint.pack.PackException;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;
import org.candorlint.stance.PageKind;

/** Checks labelled pages and scores what was found. */
final class CorpusRun {

    /** The law of most labelled pages, for those of a market that has no file. */
    private static final String DEFAULT_MARKET = "us";

    private final RuleSet rules;
    private final LinterParts parts;

    CorpusRun(RuleSet rules, LinterParts parts) {
        this.rules = rules;
        this.parts = parts;
    }

    Evaluation evaluate(List<Path> corpora, boolean crossValidate) {
        List<LabelledDocument> documents = read(corpora);
        LabelScheme scheme = parts.bundled().labels();
        List<PageReport> reports = crossValidate ? crossValidated(documents, scheme) : checked(documents);
        List<ScoredFinding> findings = reports.stream()
                .flatMap(report -> Stream.concat(report.findings().stream(), report.excused().stream()))
                .map(ScoredFinding::of)
                .toList();
        return new Evaluator(scheme)
                .evaluate(
                        findings,
                        documents.stream().map(LabelledDocument::labels).toList());
    }

    private static List<LabelledDocument> read(List<Path> corpora) {
        List<LabelledDocument> documents = new ArrayList<>();
        for (Path corpus : corpora) {
            try {
                documents.addAll(new LabelledCorpus().read(corpus));
            } catch (PackException e) {
                throw LinterSource.mistake(e);
            } catch (UnreadablePage e) {
                throw new UserMistake(corpus + " holds a page that cannot be read: " + e.getMessage(), e.hint());
            } catch (IOException e) {
                throw new UserMistake(corpus + " cannot be read: " + e.getMessage(), "");
            }
        }
        if (documents.isEmpty()) {
            throw new UserMistake(
                    "there are no labelled pages",
                    "A labelled page is NAME.html, .md or .txt with NAME.yaml beside it.");
        }
        return documents;
    }

    private List<PageReport> checked(List<LabelledDocument> documents) {
        Linter linter = parts.linter();
        return documents.parallelStream()
                .map(document -> linter.check(document.document(), options(document)))
                .toList();
    }

    private List<PageReport> crossValidated(List<LabelledDocument> documents, LabelScheme scheme) {
        Folds folds = ModelRun.folds(documents);
        List<Linter> linters = new ModelRun(rules, parts.annotator(), scheme)
                .crossFit(documents, folds).folds().stream().map(parts::with).toList();
        return documents.parallelStream()
                .map(document -> {
                    int fold = folds.foldByPage().getOrDefault(document.labels().page(), 0);
                    return linters.get(fold).check(document.document(), options(document));
                })
                .toList();
    }

    /** A sentence without its page is judged as if it stood on one that offers the therapy. */
    private CheckOptions options(LabelledDocument document) {
        Market[] market = rules.market(document.labels().market()).or(() -> rules.market(DEFAULT_MARKET)).stream()
                .toArray(Market[]::new);
        CheckOptions options = CheckOptions.of(market);
        return rules.pageKinds().stream()
                .filter(kind -> document.isolated() && kind.offers())
                .findFirst()
                .map(PageKind::id)
                .map(options::withKind)
                .orElse(options);
    }
}
