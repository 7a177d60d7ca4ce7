/**
 * How rules, vocabulary, law and configuration are written down: YAML files that become a rule set, with the place of
 * everything that is wrong in them. Imports everything below it but {@code finding}; the only importer of a YAML library.
 */
@NullMarked
package org.candorlint.pack;

import org.jspecify.annotations.NullMarked;
