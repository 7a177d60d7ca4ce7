/**
 * Sentences, tokens, tags and lemmas, made on demand. Imports {@code text} and {@code document}; the sub-package
 * {@code opennlp} is the only importer of Apache OpenNLP's tools.
 */
@NullMarked
package org.candorlint.language;

import org.jspecify.annotations.NullMarked;
