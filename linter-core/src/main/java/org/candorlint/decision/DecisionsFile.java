package org.candorlint.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.finding.Decision;
import org.candorlint.pack.Keys;
import org.candorlint.pack.PackException;
import org.candorlint.pack.Yaml;
import org.candorlint.pack.YamlMap;
import org.candorlint.pack.YamlText;
import org.candorlint.pack.YamlValue;
import org.candorlint.text.Problem;
import org.jspecify.annotations.Nullable;

/** Decisions as a file that a repository keeps, and that people write too: a list in YAML. */
public final class DecisionsFile {

    private static final Keys KEYS = Keys.of("finding", "decision", "person", "role", "date", "reason")
            .optional("evidence", "until", "page", "rule", "words");
    private static final Map<String, Decision.Kind> KINDS =
            Stream.of(Decision.Kind.values()).collect(Collectors.toMap(Decision.Kind::label, Function.identity()));

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
        Decision.@Nullable Kind kind = map.oneOf("decision", "decision", KINDS).orElse(null);
        @Nullable LocalDate date = day(map, "date").orElse(null);
        Optional<LocalDate> until = day(map, "until");
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

    private static Optional<LocalDate> day(YamlMap map, String key) {
        if (map.value(key).isEmpty()) {
            return Optional.empty();
        }
        YamlText text = map.value(key).orElseThrow().text();
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException e) {
            text.problem("'" + text.value() + "' is no day", "write it as 2027-01-31");
            return Optional.empty();
        }
    }
}
