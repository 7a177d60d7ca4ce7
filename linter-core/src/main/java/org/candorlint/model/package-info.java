/**
 * Trained models: the features of sentences and pages, the weights, and the probabilities that come of them. Imports
 * {@code text}, {@code document}, {@code language}, {@code pattern}, {@code stance} and {@code rule}; the sub-package
 * {@code opennlp} trains them and is the only place that imports Apache OpenNLP's machine learning.
 */
@NullMarked
package org.candorlint.model;

import org.jspecify.annotations.NullMarked;
