package org.candorlint.pack;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.pattern.Lexicon;
import org.candorlint.rule.Category;
import org.candorlint.rule.Market;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.stance.Cue;
import org.candorlint.stance.PageKind;

/** A rule set that is being read. Names are looked up when all packs are read, as a file may use what a later one defines. */
final class Draft {

    final List<RuleSet.PackInfo> packs = new ArrayList<>();
    final Registry<Category> categories = new Registry<>("category");
    final Registry<Lexicon> lexicons = new Registry<>("lexicon");
    final Registry<PageKind> pageKinds = new Registry<>("page kind");
    final Registry<Market> markets = new Registry<>("market");
    final Registry<Provision> provisions = new Registry<>("provision");
    final Registry<Rule> rules = new Registry<>("rule");
    final List<Cue> cues = new ArrayList<>();

    private final List<Runnable> lookups = new ArrayList<>();
    private String topic = "";

    /** The lexicon of the topic; that of a later pack wins. */
    void topic(String lexicon) {
        topic = lexicon;
    }

    /** To be done when everything is read. */
    void later(Runnable lookup) {
        lookups.add(lookup);
    }

    /** A name that must turn out to be defined. */
    void refer(Registry<?> registry, YamlText name) {
        later(() -> registry.require(name));
    }

    void nextPack() {
        List.of(categories, lexicons, pageKinds, markets, provisions, rules).forEach(Registry::nextPack);
    }

    void lookUp() {
        lookups.forEach(Runnable::run);
    }

    RuleSet finish() {
        return new RuleSet(
                packs,
                List.copyOf(categories.all()),
                lexicons.sorted(),
                cues,
                List.copyOf(pageKinds.all()),
                topic,
                markets.sorted(),
                provisions.sorted(),
                rules.sorted());
    }
}
