package org.candorlint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.candorlint.RuleWords.Role;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternSet;
import org.candorlint.pattern.PatternSets;
import org.candorlint.pattern.Vocabulary;
import org.candorlint.rule.Market;
import org.candorlint.rule.MarketLaw;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.stance.CueSet;
import org.candorlint.stance.PageEvidence;
import org.candorlint.stance.PageKind;

/** The patterns of a rule set, compiled over one vocabulary. Immutable and thread-safe. */
final class CompiledRules {

    private final RuleSet rules;
    private final Sets sets;
    private final Map<String, Rule> models = new HashMap<>();
    private final PracticePlaces places;
    private final Map<List<Market>, MarketLaw> laws = new ConcurrentHashMap<>();

    /** @param pack what was compiled of them when they were built, if they are all of that pack */
    CompiledRules(RuleSet rules, CompiledPack pack) {
        this.rules = rules;
        this.places = new PracticePlaces(rules.markets());
        List<RuleWords> words = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            collect(rule, words);
            if (rule instanceof Rule.Model model) {
                models.put(model.info().category(), model);
            }
        }
        List<PageEvidence> kinds = new ArrayList<>();
        for (PageKind kind : rules.pageKinds()) {
            kind.evidence().forEach(e -> kinds.add(new PageEvidence(kind, e)));
        }
        sets = restored(pack, words, kinds).orElseGet(() -> Sets.of(built(words, kinds), rules, words, kinds));
    }

    /** All sets of patterns, and what made them. */
    private record Sets(
            PatternSets maker, PatternSet<RuleWords> words, CueSet cues, PatternSet<PageEvidence> evidence) {

        static Sets of(PatternSets maker, RuleSet rules, List<RuleWords> words, List<PageEvidence> kinds) {
            return new Sets(
                    maker,
                    maker.next(words, RuleWords::pattern),
                    CueSet.of(rules.cues(), maker),
                    maker.next(kinds, k -> k.evidence().pattern()));
        }
    }

    private Optional<Sets> restored(CompiledPack pack, List<RuleWords> words, List<PageEvidence> kinds) {
        try {
            return pack.of(rules).map(image -> Sets.of(PatternSets.restored(image), rules, words, kinds));
        } catch (IllegalArgumentException e) {
            // Rules of the same digest that another version puts together otherwise.
            return Optional.empty();
        }
    }

    private PatternSets built(List<RuleWords> words, List<PageEvidence> kinds) {
        Vocabulary.Builder builder = Vocabulary.builder();
        rules.lexicons().forEach(builder::lexicon);
        words.forEach(w -> builder.pattern(w.pattern()));
        rules.cues().forEach(c -> builder.pattern(c.pattern()));
        kinds.forEach(k -> builder.pattern(k.evidence().pattern()));
        return PatternSets.over(builder.build());
    }

    /** What {@link org.candorlint.pattern.PatternImage#read} reads. */
    byte[] image(String name) {
        return sets.maker().image(name);
    }

    private static void collect(Rule rule, List<RuleWords> into) {
        if (rule instanceof Rule.Phrase phrase) {
            add(rule, Role.CLAIM, "", phrase.match(), into);
            add(rule, Role.UNLESS, "", phrase.unless(), into);
        } else if (rule instanceof Rule.RequiredText required) {
            add(rule, Role.TRIGGER, "", required.trigger(), into);
            add(rule, Role.EXEMPT, "", required.exempt(), into);
            add(rule, Role.ADEQUATE, "", required.adequate(), into);
            add(rule, Role.INADEQUATE, "", required.inadequate(), into);
        } else if (rule instanceof Rule.Conflict conflict) {
            conflict.values().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e -> add(rule, Role.FACT, e.getKey(), e.getValue(), into));
            conflict.across().figures().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e -> add(rule, Role.FACT, e.getKey(), e.getValue(), into));
            add(rule, Role.OPTIONS, "", conflict.options(), into);
            add(rule, Role.SUBJECT, "", conflict.across().subject(), into);
            add(rule, Role.APART, "", conflict.across().apart(), into);
        } else if (rule instanceof Rule.WeakStatement weak) {
            add(rule, Role.NAMED, "", weak.named(), into);
            add(rule, Role.UNDERCUT, "", weak.undercut(), into);
        } else if (rule instanceof Rule.PrescribedNotice notice) {
            add(rule, Role.TRIGGER, "", notice.trigger(), into);
        } else if (rule instanceof Rule.ProductClaim claim) {
            add(rule, Role.APPROVAL, "", claim.approval(), into);
            add(rule, Role.CARRIED, "", claim.carried(), into);
            add(rule, Role.USE, "", claim.uses(), into);
        } else if (rule instanceof Rule.Model model) {
            add(rule, Role.UNLESS, "", model.unless(), into);
        } else if (rule instanceof Rule.Companion companion) {
            add(rule, Role.ADEQUATE, "", companion.adequate(), into);
            add(rule, Role.INADEQUATE, "", companion.inadequate(), into);
        } else if (rule instanceof Rule.Mention mention) {
            add(rule, Role.TRIGGER, "", mention.match(), into);
        }
    }

    private static void add(Rule rule, Role role, String name, List<Pattern> patterns, List<RuleWords> into) {
        patterns.forEach(p -> into.add(new RuleWords(rule, role, name, p)));
    }

    RuleSet rules() {
        return rules;
    }

    PracticePlaces places() {
        return places;
    }

    /** The law of some markets, put together once for all pages. */
    MarketLaw law(List<Market> markets) {
        return laws.computeIfAbsent(markets, m -> MarketLaw.of(rules, m));
    }

    Vocabulary vocabulary() {
        return sets.maker().vocabulary();
    }

    PatternSet<RuleWords> words() {
        return sets.words();
    }

    CueSet cues() {
        return sets.cues();
    }

    PatternSet<PageEvidence> evidence() {
        return sets.evidence();
    }

    /** The model rule of each category that has one. */
    Map<String, Rule> models() {
        return models;
    }
}
