package org.candorlint.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candorlint.rule.Category;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;

/** Reads {@code claims/CATEGORY/NAME.yaml}: what every rule has, and hands the rest to its {@link RuleBody}. */
final class RuleFile {

    private static final Choice<RuleBody> KINDS = new Choice<>("kind of rule", kinds());

    private static final Keys COMMON = Keys.of(
                    Key.text("id", "The name of the file without .yaml"),
                    Key.text("category", "The category, which is the folder of the file"),
                    Key.oneOf("status", Labels.STATUSES, "How well it is proved; a stable rule shows more examples"),
                    Key.text("summary", "What it finds, as a headline: no full stop, no word to the reader"),
                    Key.text("why", "Why such words cannot stand"),
                    Key.text("remedy", "What to do: remove, narrow, attribute or prove"),
                    Key.texts("provisions", "The law it rests on, as market/name"))
            .optional(
                    Key.oneOf("severity", Labels.SEVERITIES, "What it is worth, where not what its category is"),
                    Key.oneOf("kind", KINDS, "How it looks at a page; without it, phrase"),
                    Key.map("suggest", AdviceReader.KEYS, "Which edits it offers, where not those of its category"),
                    Key.flag("overrides", "Whether it takes the place of a rule that an earlier pack has"));

    /** What a file of each kind of rule holds. */
    static final Shape.Kinds SHAPE = shape();

    private RuleFile() {}

    private static Map<String, RuleBody> kinds() {
        Map<String, RuleBody> kinds = new LinkedHashMap<>();
        kinds.put("phrase", new PhraseBody());
        kinds.put("required-text", new RequiredTextBody());
        kinds.put("conflict", new ConflictBody());
        kinds.put("companion-text", new CompanionBody());
        kinds.put("weak-statement", new WeakStatementBody());
        kinds.put("notice", new NoticeBody());
        kinds.put("mention", new MentionBody());
        kinds.put("product-claim", new ProductClaimBody());
        kinds.put("hedge", new HedgeBody());
        kinds.put("model", new ModelBody());
        return kinds;
    }

    private static Shape.Kinds shape() {
        Map<String, Keys> keys = new LinkedHashMap<>();
        KINDS.names().forEach((kind, body) -> keys.put(kind, body.keys().after(COMMON)));
        return new Shape.Kinds("kind", "phrase", keys);
    }

    static void read(PackName name, YamlValue file, Draft draft) {
        YamlMap rule = file.map(SHAPE);
        RuleBody body = rule.oneOf("kind", KINDS).orElse(new PhraseBody());
        RuleHygiene.check(name, rule);
        rule.texts("provisions").forEach(provision -> draft.refer(draft.provisions, provision));
        YamlText category = rule.scalar("category");
        draft.refer(draft.categories, category);
        RuleInfo info = new RuleInfo(
                category.value() + "/" + rule.text("id"),
                category.value(),
                rule.oneOf("status", Labels.STATUSES).orElse(Status.PREVIEW),
                severity(rule, draft.categories.find(category.value())),
                rule.text("summary"),
                rule.text("why").strip(),
                rule.text("remedy").strip(),
                rule.strings("provisions"),
                ExamplesReader.read(rule, body.marksExamples()),
                file.file().source().path(),
                draft.measured(category.value() + "/" + rule.text("id")).orElse(null));
        PatternReader patterns = new PatternReader(draft);
        Rule read = body.read(info, rule, patterns);
        // A rule that takes the place of another one does not take over what that one offered.
        draft.advice.remove(info.id());
        rule.value("suggest")
                .map(suggest -> AdviceReader.read(suggest.map(AdviceReader.KEYS), patterns))
                .ifPresent(advice -> draft.advice.put(info.id(), advice));
        draft.rules.add(rule.scalar("id").prefixed(category.value() + "/"), read, rule.flag("overrides"));
    }

    private static Severity severity(YamlMap rule, Optional<Category> category) {
        return rule.oneOf("severity", Labels.SEVERITIES)
                .or(() -> category.map(Category::severity))
                .orElse(Severity.WARNING);
    }
}
