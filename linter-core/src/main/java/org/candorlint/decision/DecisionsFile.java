package org.candorlint.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candorlint.finding.Decision;
import org.candorlint.pack.Choice;
import org.candorlint.pack.Key;
import org.candorlint.pack.Keys;
import org.candorlint.pack.PackException;
import org.candorlint.pack.Shape;
import org.candorlint.pack.Yaml;
import org.candorlint.pack.YamlMap;
import org.candorlint.pack.YamlValue;
import org.candorlint.text.Problem;
import org.jspecify.annotations.Nullable;

/** Decisions as a file that a repository keeps, and that people write too: a list in YAML. */
public final class DecisionsFile {

    private static final Choice<Decision.Kind> KINDS =
            Choice.of("decision", Decision.Kind.values(), Decision.Kind::label);

    private static final Keys KEYS = Keys.of(
                    Key.text("finding", "The fingerprint of the finding"),
                    Key.oneOf("decision", KINDS, "What was decided"),
                    Key.text("person", "Who decided"),
                    Key.text("role", "What they are"),
                    Key.day("date", "When they did"),
                    Key.text("reason", "Why"))
            .optional(
                    Key.text("evidence", "Where the proof is kept"),
                    Key.day("until", "The last day on which it counts; the day by which it is fixed"),
                    Key.text("page", "The page, for readers"),
                    Key.text("rule", "The rule, for readers"),
                    Key.text("words", "The words, for readers"));

    /** What such a file holds. */
    public static final Shape SHAPE = new Shape.ListOf(new Shape.Fields(KEYS), 0, Integer.MAX_VALUE);

    private DecisionsFile() {}

    /**
     * Reads decisions.
     *
     * @throws UnusableRecord if there is no such file, or it is broken; it says where
     */
    public static Decisions read(Path file) {
        if (!Files.exists(file)) {
            throw new UnusableRecord(Problem.of(
                    file.toString().replace('\\', '/'),
                    "there is no such file of decisions",
                    "candor decide writes the first one"));
        }
        try {
            return Yaml.read(file, DecisionsFile::decisions);
        } catch (PackException e) {
            throw new UnusableRecord(e.problems());
        }
    }

    private static Decisions decisions(YamlValue value) {
        return new Decisions(value.items().stream()
                .flatMap(item -> decision(item.map(KEYS)).stream())
                .toList());
    }

    /** Empty after a problem was reported. */
    private static Optional<Decision> decision(YamlMap map) {
        for (String key : List.of("finding", "person", "role", "reason")) {
            if (map.text(key).isBlank()) {
                map.value(key).ifPresent(value -> value.problem("the key '" + key + "' says nothing", ""));
            }
        }
        Decision.@Nullable Kind kind = map.oneOf("decision", KINDS).orElse(null);
        @Nullable LocalDate date = map.day("date").orElse(null);
        Optional<LocalDate> until = map.day("until");
        if (kind == Decision.Kind.FIX_BY && map.value("until").isEmpty()) {
            map.problem("a decision fix-by needs a day: until", "such as until: 2027-01-31");
        }
        if (kind == null || date == null || (kind == Decision.Kind.FIX_BY && until.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                map.text("finding"),
                kind,
                map.text("person"),
                map.text("role"),
                date,
                map.text("reason"),
                given(map, "evidence"),
                until,
                given(map, "page")));
    }

    private static Optional<String> given(YamlMap map, String key) {
        return Optional.of(map.text(key)).filter(text -> !text.isBlank());
    }
}
