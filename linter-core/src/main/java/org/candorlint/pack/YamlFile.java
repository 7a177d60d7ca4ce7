package org.candorlint.pack;

import org.candorlint.text.Problem;
import org.candorlint.text.SourceText;

/** A YAML file that is being read: its text, and where its problems go. Not thread-safe. */
record YamlFile(SourceText source, Problems problems) {

    void problem(int offset, String message, String hint) {
        problems.add(Problem.at(source, offset, message, hint));
    }
}
