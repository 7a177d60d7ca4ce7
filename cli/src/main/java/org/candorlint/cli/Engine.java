package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Trace;
import org.candorlint.cache.CacheStore;
import org.candorlint.evaluation.CrossValidation;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.ExampleResult;
import org.candorlint.finding.PageReport;
import org.candorlint.language.Annotator;
import org.candorlint.pack.Configuration;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.site.Choices;
import org.candorlint.site.SitePage;

/** All that the commands ask of the linter. Made once a run; thread-safe. */
interface Engine {

    RuleSet rules();

    /** What cuts texts into sentences and words. */
    Annotator annotator();

    /** From which severity on a run fails, where the run's configuration says so. */
    Optional<Severity> threshold();

    /** The run's own configuration. */
    Configuration configuration();

    /** The folder of the run's own configuration, where there is one. */
    Optional<Path> home();

    /** Whether the page's configuration keeps Candor away from it, where it is not named. */
    boolean excludes(SitePage page);

    /**
     * Reads and checks one page.
     *
     * @param choices what the command line says of it
     * @throws org.candorlint.document.UnreadablePage if it cannot be read
     */
    PageReport check(SitePage page, Choices choices);

    /**
     * The settings under which a page is checked.
     *
     * @param choices what the command line says of it
     */
    CheckOptions options(SitePage page, Choices choices);

    /** The same engine with results kept in a store and taken from there. */
    Engine caching(CacheStore store);

    /** What becomes of the examples of one rule, in their order. */
    List<ExampleResult> examples(Rule rule);

    /** How a text is read: tokens, cues, matches and what excused them. */
    Trace trace(String text);

    /**
     * Precision and recall on labelled pages, with the bundled models.
     *
     * @param corpora folders, absolute
     * @throws UserMistake if a corpus cannot be used as it is
     */
    Evaluation evaluate(List<Path> corpora);

    /**
     * The same with models that are trained on these pages, each page judged by models that have not seen it.
     *
     * @param corpora folders, absolute
     * @throws UserMistake if a corpus cannot be used as it is
     */
    CrossValidation.Result crossValidate(List<Path> corpora);

    /** Makes an engine. */
    interface Source {

        /**
         * Reads packs and configuration.
         *
         * @throws UserMistake if a pack or the configuration cannot be used as it is
         */
        Engine open(Setup setup);

        /** Told as soon as it is known that pages will be read: what all engines need can be fetched on the side. */
        default void readAhead() {}

        /** Tells what changes on disk. */
        default ChangedPaths.Source changes() {
            return FolderChanges::new;
        }

        /** Where results are kept if nobody says so; nothing where they are not. */
        default Optional<Path> cacheFolder() {
            return Optional.empty();
        }
    }
}
