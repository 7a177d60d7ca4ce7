package org.candorlint.pack;

import org.candorlint.pattern.Node;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternException;

/** Checks an entry of a lexicon: a pattern of words, letter forms and numbers, and nothing else. */
final class LexiconEntry {

    private LexiconEntry() {}

    static void check(YamlText entry) {
        try {
            if (!isPlain(Pattern.parse(entry.value()).root())) {
                entry.problem(
                        "an entry of a lexicon holds words, \"literals\", # and ( | ) and ? of these, nothing else",
                        "another lexicon goes into 'includes', anything else into the pattern of a rule");
            }
        } catch (PatternException e) {
            entry.problemAt(e.column() - 1, String.valueOf(e.getMessage()), e.hint());
        }
    }

    private static boolean isPlain(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().allMatch(LexiconEntry::isPlain);
        }
        if (node instanceof Node.Choice choice) {
            return choice.options().stream().allMatch(LexiconEntry::isPlain);
        }
        if (node instanceof Node.Repeat repeat) {
            return !repeat.repeated() && isPlain(repeat.body());
        }
        return node instanceof Node.Word || node instanceof Node.Literal || node instanceof Node.Numeral;
    }
}
