/**
 * Apache OpenNLP's stemmer for the models' features. The only importer of OpenNLP among the models; imports nothing else of
 * the engine.
 */
@NullMarked
package org.candorlint.model.opennlp;

import org.jspecify.annotations.NullMarked;
