package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.finding.PageReport;
import org.candorlint.report.TextStyle;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;

/** All that the commands ask of the linter. Made once a run; thread-safe. */
interface Engine {

    RuleSet rules();

    /** From which severity on a run fails, where the run's configuration says so. */
    Optional<Severity> threshold();

    /** Whether the page's configuration keeps Candor away from it, where it is not named. */
    boolean excludes(Submission page);

    /**
     * Reads and checks one page.
     *
     * @param bytes its content, undecoded
     */
    PageReport check(Submission page, byte[] bytes) throws NotChecked;

    /** What becomes of the examples of one rule, in their order. */
    List<ExampleOutcome> examples(Rule rule);

    /** How a sentence is read: tokens, cues, matches and what excused them; lines for people. */
    List<String> trace(String sentence, TextStyle style);

    /** Precision and recall on labelled pages; lines for people. */
    List<String> evaluate(List<Path> corpora, TextStyle style);

    /**
     * What became of an example.
     *
     * @param status {@code validated}, {@code missing}, {@code noisy} or {@code wrong}
     * @param message the sentence, what was expected and what came; one line
     */
    record ExampleOutcome(String status, String message) {
        boolean passed() {
            return status.equals("validated");
        }
    }

    /** Makes an engine. */
    interface Source {

        /**
         * Reads packs and configuration.
         *
         * @throws UserMistake if a pack or the configuration cannot be used as it is
         */
        Engine open(Setup setup);
    }
}
