package org.candorlint.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.rule.Category;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;

/** Reads {@code claims/CATEGORY/NAME.yaml}: what every rule has, and hands the rest to its {@link RuleBody}. */
final class RuleFile {

    private static final Map<String, RuleBody> KINDS = kinds();

    private RuleFile() {}

    private static Map<String, RuleBody> kinds() {
        Map<String, RuleBody> kinds = new LinkedHashMap<>();
        kinds.put("phrase", new PhraseBody());
        kinds.put("required-text", new RequiredTextBody());
        kinds.put("conflict", new ConflictBody());
        kinds.put("weak-statement", new WeakStatementBody());
        kinds.put("notice", new NoticeBody());
        kinds.put("mention", new MentionBody());
        kinds.put("product-claim", new ProductClaimBody());
        kinds.put("hedge", new HedgeBody());
        kinds.put("model", new ModelBody());
        return kinds;
    }

    static void read(PackName name, YamlValue file, Draft draft) {
        YamlMap rule = file.map();
        RuleBody body = rule.oneOf("kind", "kind of rule", KINDS).orElse(new PhraseBody());
        rule.check(body.keys()
                .require("id", "category", "status", "summary", "why", "remedy", "provisions")
                .optional("severity", "kind", "overrides"));
        RuleHygiene.check(name, rule);
        rule.texts("provisions").forEach(provision -> draft.refer(draft.provisions, provision));
        YamlText category = rule.scalar("category");
        draft.refer(draft.categories, category);
        RuleInfo info = new RuleInfo(
                category.value() + "/" + rule.text("id"),
                category.value(),
                rule.oneOf("status", "status", Labels.STATUSES).orElse(Status.PREVIEW),
                severity(rule, draft.categories.find(category.value())),
                rule.text("summary"),
                rule.text("why").strip(),
                rule.text("remedy").strip(),
                rule.strings("provisions"),
                ExamplesReader.read(rule, body.marksExamples()),
                file.file().source().path(),
                draft.measured(category.value() + "/" + rule.text("id")).orElse(null));
        Rule read = body.read(info, rule, new PatternReader(draft));
        draft.rules.add(rule.scalar("id").prefixed(category.value() + "/"), read, rule.flag("overrides"));
    }

    private static Severity severity(YamlMap rule, Optional<Category> category) {
        return rule.oneOf("severity", "severity", Labels.SEVERITIES)
                .or(() -> category.map(Category::severity))
                .orElse(Severity.WARNING);
    }

    /** The rules' patterns of a key; each must have an anchor. */
    static List<YamlText> patterns(YamlMap rule, String key) {
        List<YamlText> texts = rule.texts(key);
        if (texts.isEmpty() && rule.value(key).isPresent()) {
            rule.value(key).orElseThrow().problem("'" + key + "' is empty", "give it at least one pattern");
        }
        return texts;
    }
}
