package org.candorlint.cli;

import java.util.Optional;
import org.candorlint.Linter;
import org.candorlint.language.Annotator;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rule.RuleSet;
import org.candorlint.rules.BundledPack;
import org.jspecify.annotations.Nullable;

/** What linters are made of. Thread-safe. */
final class LinterParts {

    private final BundledPack bundled;
    private final ReadAhead ahead;
    private final Annotator annotator = new OpenNlpAnnotator();
    private @Nullable Linter bare;

    LinterParts(BundledPack bundled, ReadAhead ahead) {
        this.bundled = bundled;
        this.ahead = ahead;
    }

    BundledPack bundled() {
        return bundled;
    }

    Annotator annotator() {
        return annotator;
    }

    /** A new one that checks pages, with the bundled models. */
    Linter linter(RuleSet rules) {
        ahead.start();
        return Linter.of(rules, annotator, bundled::models, bundled.compiled());
    }

    /** The one that runs examples, which hold rules to account and not models. */
    synchronized Linter withoutModels(RuleSet rules) {
        Linter made = bare;
        if (made == null) {
            made = Linter.of(rules, annotator, Optional.empty(), bundled.compiled());
            bare = made;
        }
        return made;
    }
}
