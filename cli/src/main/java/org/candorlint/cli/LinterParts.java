package org.candorlint.cli;

import java.util.Optional;
import org.candorlint.Linter;
import org.candorlint.language.Annotator;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rule.RuleSet;
import org.candorlint.rules.BundledPack;
import org.jspecify.annotations.Nullable;

/** What linters are made of, made when first asked for: a command that only lists rules needs none of it. Thread-safe. */
final class LinterParts {

    private final RuleSet rules;
    private final BundledPack bundled;
    private final ReadAhead ahead;
    private final Annotator annotator = new OpenNlpAnnotator();
    private @Nullable Linter linter;
    private @Nullable Linter bare;

    LinterParts(RuleSet rules, BundledPack bundled, ReadAhead ahead) {
        this.rules = rules;
        this.bundled = bundled;
        this.ahead = ahead;
    }

    BundledPack bundled() {
        return bundled;
    }

    Annotator annotator() {
        return annotator;
    }

    /** The one that checks pages, with the bundled models. */
    synchronized Linter linter() {
        Linter made = linter;
        if (made == null) {
            ahead.start();
            made = Linter.of(rules, annotator, bundled::models, bundled.compiled());
            linter = made;
        }
        return made;
    }

    /** The one that runs examples, which hold rules to account and not models. */
    synchronized Linter withoutModels() {
        Linter made = bare;
        if (made == null) {
            made = Linter.of(rules, annotator, Optional.empty(), bundled.compiled());
            bare = made;
        }
        return made;
    }
}
