/**
 * Training of the linear models with Apache OpenNLP's maximum-entropy trainer, and its stemmer. The only importer of
 * OpenNLP among the models; imports nothing else of the engine.
 */
@NullMarked
package org.candorlint.model.opennlp;

import org.jspecify.annotations.NullMarked;
