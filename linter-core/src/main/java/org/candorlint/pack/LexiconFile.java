package org.candorlint.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.pattern.Lexicon;

/** Reads {@code lexicons/NAME.yaml}. */
final class LexiconFile {

    static final Keys KEYS = Keys.of(
                    Key.text("id", "The name of the file without .yaml; patterns write {it}"),
                    Key.text("summary", "What its words have in common"))
            .optional(
                    Key.texts("includes", "Other lexicons whose entries belong to it too"),
                    Key.texts("entries", "Words and phrases: words, \"literals\", # and ( | ) and ? of these"),
                    Key.flag("extends", "Whether its words are added to those of one that an earlier pack has"),
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
        if (map.flag("extends")) {
            extend(id, lexicon, map, draft);
        } else {
            draft.lexicons.add(id, lexicon, map.flag("overrides"));
        }
    }

    private static void extend(YamlText id, Lexicon more, YamlMap map, Draft draft) {
        if (map.flag("overrides")) {
            map.scalar("overrides").problem("a lexicon extends another or takes its place, not both", "");
        }
        Optional<Lexicon> earlier = draft.lexicons.find(id.value());
        if (earlier.isEmpty()) {
            id.problem("lexicon '" + id.value() + "' extends nothing", Nearest.hint(id.value(), draft.lexicons.ids()));
        }
        draft.lexicons.add(id, earlier.map(e -> together(e, more)).orElse(more), earlier.isPresent());
    }

    private static Lexicon together(Lexicon earlier, Lexicon more) {
        return new Lexicon(
                more.id(),
                Stream.concat(earlier.includes().stream(), more.includes().stream())
                        .distinct()
                        .toList(),
                Stream.concat(earlier.entries().stream(), more.entries().stream())
                        .distinct()
                        .toList());
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
