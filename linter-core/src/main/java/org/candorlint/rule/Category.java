package org.candorlint.rule;

/**
 * A kind of problem; rules belong to one.
 *
 * @param id as in reports and labels
 * @param page whether it is a property of the whole page and not of a sentence
 * @param severity the default
 * @param title a few words for people
 * @param summary one sentence
 * @param evidence what a clinic may hold that lets such a claim stand
 */
public record Category(String id, boolean page, Severity severity, String title, String summary, Proof evidence) {

    /** One for which no evidence helps. */
    public Category(String id, boolean page, Severity severity, String title, String summary) {
        this(id, page, severity, title, summary, Proof.NONE);
    }

    /** What lets a claim stand. */
    public enum Proof {
        /** Nothing that a clinic could hold. */
        NONE,
        /** A document that shows it to be so. */
        DOCUMENT,
        /** A controlled study with results. */
        STUDY
    }
}
