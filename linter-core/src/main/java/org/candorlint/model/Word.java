package org.candorlint.model;

import java.util.List;

/**
 * A word as the features see it. Immutable.
 *
 * @param classes the classes of alike words that it is in, coarse to fine; none for a function word
 * @param function whether it only binds other words together
 */
record Word(Symbol stem, List<Symbol> classes, boolean function) {

    Word {
        classes = List.copyOf(classes);
    }
}
