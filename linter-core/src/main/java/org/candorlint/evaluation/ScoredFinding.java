package org.candorlint.evaluation;

import org.candorlint.finding.Finding;
import org.candorlint.finding.Verdict;

/**
 * What scoring needs of a finding, so that any linter's report can be scored. Immutable and thread-safe.
 *
 * @param page file name of the page, without folders
 * @param text the words matched
 * @param sentence the sentence they stand in; empty for a finding about a whole page
 * @param verdict excused matches are never counted as found
 * @param rule id of the rule; empty where there is none
 */
public record ScoredFinding(String page, String category, String text, String sentence, Verdict verdict, String rule) {

    public static ScoredFinding of(Finding finding) {
        String path = finding.place().path();
        return new ScoredFinding(
                path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
                finding.category(),
                finding.place().text(),
                finding.sentence(),
                finding.verdict(),
                finding.rule().id());
    }

    /** The sentence, or where there is none the words. */
    String place() {
        return sentence.isEmpty() ? text : sentence;
    }
}
