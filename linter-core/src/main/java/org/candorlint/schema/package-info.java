/**
 * Schemas of the YAML files that people write, for editors, made of what the loader reads. Imports {@code pack} and
 * {@code decision}.
 */
@NullMarked
package org.candorlint.schema;

import org.jspecify.annotations.NullMarked;
