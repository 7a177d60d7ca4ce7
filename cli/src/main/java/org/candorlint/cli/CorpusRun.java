package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candorlint.Linter;
import org.candorlint.document.UnreadablePage;
import org.candorlint.evaluation.CrossValidation;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.Evaluator;
import org.candorlint.evaluation.LabelScheme;
import org.candorlint.evaluation.LabelledCheck;
import org.candorlint.evaluation.LabelledCorpus;
import org.candorlint.evaluation.LabelledDocument;
import org.candorlint.evaluation.ScoredFinding;
import org.candorlint.evaluation.TrainModels;
import org.candorlint.model.WordClasses;
import org.candorlint.pack.PackException;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.WrongSetting;

/** Checks labelled pages and scores what was found. */
final class CorpusRun {

    private final SiteCheck site;
    private final LinterParts parts;

    CorpusRun(SiteCheck site, LinterParts parts) {
        this.site = site;
        this.parts = parts;
    }

    Evaluation evaluate(List<Path> corpora) {
        List<LabelledDocument> documents =
                read(corpora).values().stream().flatMap(List::stream).toList();
        LabelScheme scheme = parts.bundled().labels();
        Linter linter = site.linter();
        List<ScoredFinding> findings = new LabelledCheck(site.rules(), scheme).check(documents, document -> linter);
        return new Evaluator(scheme)
                .evaluate(
                        findings,
                        documents.stream().map(LabelledDocument::labels).toList());
    }

    CrossValidation.Result crossValidate(List<Path> corpora) {
        LabelScheme scheme = parts.bundled().labels();
        return new CrossValidation(site.rules(), parts.annotator(), scheme, wordClasses(corpora)).run(read(corpora));
    }

    private static WordClasses wordClasses(List<Path> corpora) {
        for (Path corpus : corpora) {
            try {
                WordClasses found = TrainModels.wordClasses(corpus);
                if (found != WordClasses.NONE) {
                    return found;
                }
            } catch (IOException | IllegalArgumentException e) {
                throw new UserMistake(
                        corpus.resolve(TrainModels.WORD_CLASSES) + " cannot be read: " + e.getMessage(),
                        "A line is a word and its classes, tab-separated.");
            }
        }
        return WordClasses.NONE;
    }

    private static SortedMap<String, List<LabelledDocument>> read(List<Path> corpora) {
        SortedMap<String, List<LabelledDocument>> documents = new TreeMap<>();
        for (Path corpus : corpora) {
            try {
                new LabelledCorpus()
                        .parts(corpus)
                        .forEach((part, own) -> documents
                                .computeIfAbsent(part, name -> new ArrayList<>())
                                .addAll(own));
            } catch (PackException e) {
                throw WrongSetting.of(e);
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
}
