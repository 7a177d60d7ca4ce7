package org.candorlint.model;

/**
 * What a rule said of a sentence, as evidence for a model.
 *
 * @param rule full name of the rule
 * @param category its category
 * @param excused whether a stance excused the match
 */
public record RuleEvidence(String rule, String category, boolean excused) {}
