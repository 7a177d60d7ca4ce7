package org.candorlint.pack;

import java.util.List;
import org.candorlint.rule.RuleSet;

/** Loads packs. Thread-safe. */
public final class Packs {

    private Packs() {}

    /**
     * Reads packs and puts them together. A later pack may add to an earlier one, and replace a rule or a lexicon of the
     * same id that says {@code overrides: true}.
     *
     * @throws PackException with everything that is wrong in any of their files
     */
    public static RuleSet load(List<PackSource> sources) {
        Problems problems = new Problems();
        Draft draft = new Draft();
        for (PackSource source : sources) {
            new PackReader(source, draft, problems).read();
        }
        draft.lookUp();
        problems.throwIfAny();
        return draft.finish();
    }
}
