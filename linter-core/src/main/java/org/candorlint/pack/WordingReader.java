package org.candorlint.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candorlint.rule.Said;
import org.candorlint.rule.Template;
import org.candorlint.rule.Wording;

/** Reads how a rule words its reasons. */
final class WordingReader {

    private static final String KEY = "wording";

    private WordingReader() {}

    /** The key that holds the words for everything in {@code said}. */
    static <S extends Enum<S> & Said> Key key(Class<S> said) {
        List<Key> keys = new ArrayList<>();
        Choice.of("", said).names().forEach((name, what) -> keys.add(Key.text(name, about(what))));
        return Key.map(KEY, Keys.of().optional(keys.toArray(Key[]::new)), "How its reasons are worded");
    }

    private static String about(Said what) {
        return what.slots().isEmpty()
                ? "Words without a slot"
                : what.slots().stream().collect(Collectors.joining("}, {", "Words that may hold {", "}"));
    }

    /** The words of a rule; reports slots that are none, and what must be said and is not. */
    static <S extends Enum<S> & Said> Wording<S> read(YamlMap rule, Class<S> said, Set<S> needed) {
        Map<S, Template> templates = new LinkedHashMap<>();
        rule.map(KEY)
                .ifPresent(words -> Choice.of("", said).names().forEach((name, what) -> {
                    YamlText text = words.scalar(name);
                    if (words.value(name).isPresent()) {
                        templates.put(what, template(text, what));
                    } else if (needed.contains(what)) {
                        words.problem("the wording '" + name + "' is missing", about(what));
                    }
                }));
        return new Wording<>(templates);
    }

    private static Template template(YamlText text, Said what) {
        Template template = new Template(text.value());
        for (Template.Slot slot : template.slots()) {
            if (!what.slots().contains(slot.name())) {
                text.problemAt(
                        slot.at(), "unknown slot '" + slot.name() + "'", Nearest.hint(slot.name(), what.slots()));
            }
        }
        return template;
    }
}
