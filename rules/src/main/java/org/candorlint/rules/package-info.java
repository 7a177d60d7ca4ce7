/**
 * The bundled pack, as it lies on the class path: rules, words, law, markets and trained models. Imports the engine itself
 * and its {@code pack}, {@code rule}, {@code model} and {@code evaluation}.
 */
@NullMarked
package org.candorlint.rules;

import org.jspecify.annotations.NullMarked;
