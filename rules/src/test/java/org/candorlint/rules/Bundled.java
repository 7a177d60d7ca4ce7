package org.candorlint.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.document.Document;
import org.candorlint.document.PageFormat;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.SourceText;

/** The bundled pack, loaded once for all tests. */
final class Bundled {

    static final Path CORPUS = Path.of("src/corpus");
    static final BundledPack PACK = new BundledPack();
    static final RuleSet RULES = PACK.load();
    static final Market US = RULES.market("us").orElseThrow();

    /** Without models: rules must stand on their own. */
    static final Linter LINTER = Linter.of(RULES, new OpenNlpAnnotator(), Optional.empty());

    private Bundled() {}

    static Document markdown(String text) {
        return new AnyPageReader().read(SourceText.of("page.md", text), PageFormat.MARKDOWN);
    }

    static CheckOptions alone(String rule) {
        return CheckOptions.of(US).isolating(rule);
    }

    static List<String> categories() {
        return RULES.categories().stream().map(c -> c.id()).toList();
    }
}
