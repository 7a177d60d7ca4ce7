package org.candorlint.pack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
        Optional<RuleSet> binary = sources.isEmpty() ? Optional.empty() : binary(sources.get(0));
        if (binary.isPresent() && sources.size() == 1) {
            return binary.get();
        }
        if (binary.isPresent()) {
            Problems problems = new Problems();
            Draft draft = new Draft();
            draft.restore(binary.get());
            read(sources.subList(1, sources.size()), draft, problems);
            if (problems.count() == 0) {
                return draft.finish();
            }
            // Read again, as the binary form does not know where its things stand, and messages say that.
        }
        Problems problems = new Problems();
        Draft draft = new Draft();
        read(sources, draft, problems);
        problems.throwIfAny();
        return draft.finish();
    }

    private static void read(List<PackSource> sources, Draft draft, Problems problems) {
        for (PackSource source : sources) {
            new PackReader(source, draft, problems).read();
        }
        draft.lookUp();
    }

    /** Nothing if it cannot be read: the YAML files then say why, or will do. */
    private static Optional<RuleSet> binary(PackSource source) {
        try {
            return source.binary().flatMap(bytes -> BinaryPack.read(bytes, source.prefix()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
