/**
 * The linguistic stages by Apache OpenNLP and its published English models, with the corrections that web copy needs.
 * The only importer of {@code opennlp}; otherwise imports {@code language}, {@code document} and {@code text}.
 */
@NullMarked
package org.candorlint.language.opennlp;

import org.jspecify.annotations.NullMarked;
