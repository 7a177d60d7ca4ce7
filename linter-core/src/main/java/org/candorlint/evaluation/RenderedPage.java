package org.candorlint.evaluation;

/**
 * A page that was made from labelled lines. Immutable and thread-safe.
 *
 * @param html its source, with {@code \n} as line end
 * @param labels what should be found on it
 */
public record RenderedPage(String html, LabelledPage labels) {}
