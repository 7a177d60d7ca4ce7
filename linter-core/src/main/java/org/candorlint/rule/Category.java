package org.candorlint.rule;

/**
 * A kind of problem; rules belong to one.
 *
 * @param id as in reports and labels
 * @param page whether it is a property of the whole page and not of a sentence
 * @param severity the default
 * @param title a few words for people
 * @param summary one sentence
 */
public record Category(String id, boolean page, Severity severity, String title, String summary) {}
