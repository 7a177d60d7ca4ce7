package org.candorlint.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candorlint.pattern.Lexicon;
import org.candorlint.rule.Advice;
import org.candorlint.rule.AdviceBook;
import org.candorlint.rule.ApprovedProduct;
import org.candorlint.rule.Category;
import org.candorlint.rule.ClaimLadder;
import org.candorlint.rule.Market;
import org.candorlint.rule.Measured;
import org.candorlint.rule.Notice;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
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
    final Registry<Notice> notices = new Registry<>("notice");
    final Registry<Rule> rules = new Registry<>("rule");
    final List<Cue> cues = new ArrayList<>();
    final List<ApprovedProduct> products = new ArrayList<>();

    /** Rules and categories that a pack has switched off. */
    final Set<String> off = new HashSet<>();

    /** By rule and by category; what a later pack says takes the place of what an earlier one said. */
    final Map<String, Advice> advice = new HashMap<>();

    private final List<Runnable> lookups = new ArrayList<>();
    private Optional<RuleSet.PackInfo> header = Optional.empty();
    private String topic = "";
    private ClaimLadder ladder = ClaimLadder.NONE;
    private Map<String, Measured> measured = Map.of();

    /** What the pack that is being read calls itself. */
    void header(String id, String version) {
        header = Optional.of(new RuleSet.PackInfo(id, version, ""));
    }

    /**
     * Notes the pack that was read.
     *
     * @param id what to call it if it does not say
     */
    void endPack(String id, String sha256) {
        RuleSet.PackInfo said = header.orElse(new RuleSet.PackInfo(id, "", ""));
        packs.add(new RuleSet.PackInfo(said.id(), said.version(), sha256));
        header = Optional.empty();
    }

    /** The lexicon of the topic; that of a later pack wins. */
    void topic(String lexicon) {
        topic = lexicon;
    }

    /** How much a claim claims; what a later pack says takes the place of what an earlier one said. */
    void ladder(ClaimLadder read) {
        ladder = read;
    }

    /** Starts with what was loaded before from one pack. */
    void restore(RuleSet rules) {
        nextPack();
        packs.addAll(rules.packs());
        rules.categories().forEach(c -> categories.restore(c.id(), c));
        rules.lexicons().forEach(l -> lexicons.restore(l.id(), l));
        rules.pageKinds().forEach(k -> pageKinds.restore(k.id(), k));
        rules.markets().forEach(m -> markets.restore(m.id(), m));
        rules.provisions().forEach(p -> provisions.restore(p.id(), p));
        rules.rules().forEach(r -> this.rules.restore(r.info().id(), r));
        rules.notices().forEach(n -> notices.restore(n.id(), n));
        products.addAll(rules.products());
        cues.addAll(rules.cues());
        topic = rules.topic();
        ladder = rules.ladder();
        advice.putAll(rules.advice().all());
    }

    /** What was measured of the rules of the pack that is being read; it says nothing of those of another. */
    void measured(Map<String, Measured> rules) {
        measured = rules;
    }

    Optional<Measured> measured(String rule) {
        return Optional.ofNullable(measured.get(rule));
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
        List.of(categories, lexicons, pageKinds, markets, provisions, notices, rules)
                .forEach(Registry::nextPack);
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
                notices.sorted(),
                products,
                rules.sorted().stream().filter(rule -> isOn(rule.info())).toList(),
                ladder,
                new AdviceBook(advice));
    }

    private boolean isOn(RuleInfo rule) {
        return !off.contains(rule.id()) && !off.contains(rule.category());
    }
}
