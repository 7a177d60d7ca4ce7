package org.candorlint.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candorlint.pattern.Lexicon;

/** Reads {@code lexicons/NAME.yaml}. */
final class LexiconFile {

    static final Keys KEYS = Keys.of(
                    Key.text("id", "The name of the file without .yaml; patterns write {it}"),
                    Key.text("summary", "What its words have in common"))
            .optional(
                    Key.texts("includes", "Other lexicons whose entries belong to it too"),
                    Key.texts("entries", "Words and phrases: words, \"literals\", # and ( | ) and ? of these"),
                    Key.flag("overrides", "Whether it takes the place of one that an earlier pack has"));

    private LexiconFile() {}

    static void read(PackName name, YamlValue file, Draft draft) {
        YamlMap map = file.map(KEYS);
        YamlText id = map.scalar("id");
        name.holds(id);
        List<YamlText> includes = map.texts("includes");
        List<YamlText> entries = map.texts("entries");
        if (includes.isEmpty() && entries.isEmpty()) {
            map.problem("the lexicon is empty", "give it entries, or includes");
        }
        entries.forEach(LexiconEntry::check);
        reportTwice(entries);
        for (YamlText include : includes) {
            draft.refer(draft.lexicons, include);
            draft.later(() -> reportCircle(id.value(), include, draft));
        }
        Lexicon lexicon = new Lexicon(id.value(), map.strings("includes"), map.strings("entries"));
        draft.lexicons.add(id, lexicon, map.flag("overrides"));
    }

    private static void reportTwice(List<YamlText> entries) {
        Map<String, YamlText> seen = new LinkedHashMap<>();
        for (YamlText entry : entries) {
            YamlText first = seen.putIfAbsent(entry.value(), entry);
            if (first != null) {
                entry.problem(
                        "the entry '" + entry.value() + "' is there twice", "the first is on line " + first.line());
            }
        }
    }

    private static void reportCircle(String id, YamlText include, Draft draft) {
        boolean circle = Chains.reaches(
                include.value(),
                id,
                name -> draft.lexicons.find(name).map(Lexicon::includes).orElse(List.of()));
        if (circle) {
            include.problem("'" + include.value() + "' includes '" + id + "' in turn", "");
        }
    }
}
