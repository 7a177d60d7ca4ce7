package org.candorlint.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map in a YAML file, in the order of the file. A key that is absent reads as empty; {@link Keys} say which may be. Once it
 * was held to its keys, it gives only what they declare, so that declaration and reading cannot drift apart: a reader that asks
 * for anything else is wrong, whatever the file says, and gets an {@link IllegalArgumentException}.
 */
public final class YamlMap extends YamlValue {

    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private @Nullable Keys keys;

    /** A key and its value. */
    public record Entry(YamlText key, YamlValue value) {}

    YamlMap(YamlFile file, int offset, List<Entry> entries) {
        super(file, offset);
        for (Entry entry : entries) {
            Entry first = this.entries.putIfAbsent(entry.key().value(), entry);
            if (first != null) {
                entry.key()
                        .problem(
                                "the key '" + entry.key().value() + "' is there twice",
                                "the first is on line " + first.key().line());
            }
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entries of the map under a key, whose keys the author chose; empty when absent. */
    public List<Entry> entries(String key) {
        declared(key, Shape.MapOf.class);
        return value(key).map(v -> v.map().entries()).orElse(List.of());
    }

    /** What the names under the keys of the map under a key stand for, without those that are unknown. */
    <T> Map<String, T> named(String key, Choice<T> choice) {
        declared(key, new Shape.MapOf(new Shape.Name(choice)));
        Map<String, T> named = new LinkedHashMap<>();
        for (Entry entry : entries(key)) {
            entry.value()
                    .text()
                    .oneOf(choice)
                    .ifPresent(chosen -> named.put(entry.key().value(), chosen));
        }
        return named;
    }

    public Optional<YamlValue> value(String key) {
        declared(key, Shape.class);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The map under a key, held to the keys that are declared for it. */
    public Optional<YamlMap> map(String key) {
        Keys inner = declared(key, Shape.Fields.class).keys();
        return value(key).map(v -> v.map(inner));
    }

    /** The maps in the list under a key, held to the keys that are declared for them. */
    public List<YamlMap> maps(String key) {
        if (declared(key, Shape.ListOf.class).item() instanceof Shape.Fields fields) {
            return items(key).stream().map(item -> item.map(fields.keys())).toList();
        }
        throw new IllegalArgumentException("'" + key + "' is declared as no list of maps");
    }

    /** The scalar under a key; a stand-in when absent. */
    public YamlText scalar(String key) {
        Shape shape = declared(key, Shape.class);
        if (!(shape instanceof Shape.Text
                || shape instanceof Shape.Day
                || shape instanceof Shape.Name
                || shape instanceof Shape.Flag
                || shape instanceof Shape.Numeral)) {
            throw new IllegalArgumentException("'" + key + "' is declared as no scalar");
        }
        return value(key).map(YamlValue::text).orElseGet(() -> YamlText.nothing(file(), offset()));
    }

    /** The text under a key, empty when absent. */
    public String text(String key) {
        return scalar(key).value();
    }

    /** The list under a key, empty when absent. */
    public List<YamlValue> items(String key) {
        declared(key, Shape.ListOf.class);
        return value(key).map(YamlValue::items).orElse(List.of());
    }

    /** The list of texts under a key, empty when absent. */
    public List<YamlText> texts(String key) {
        return items(key).stream()
                .map(YamlValue::text)
                .filter(t -> !t.isNothing())
                .toList();
    }

    /** The values of {@link #texts}. */
    public List<String> strings(String key) {
        return texts(key).stream().map(YamlText::value).toList();
    }

    /** What the names in the list under a key stand for, without those that are unknown. */
    <T> List<T> choices(String key, Choice<T> choice) {
        declared(key, new Shape.ListOf(new Shape.Name(choice), 0));
        return texts(key).stream()
                .map(text -> text.oneOf(choice))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether {@code true} stands under a key. */
    public boolean flag(String key) {
        declared(key, Shape.FLAG);
        return value(key).flatMap(v -> v.text().oneOf(new Choice<>(key, FLAGS))).orElse(false);
    }

    /** The number under a key. */
    public double number(String key, double absent) {
        declared(key, Shape.Numeral.class);
        return number(scalar(key), absent);
    }

    /** The whole number under a key, 0 or more. */
    public int count(String key, int absent) {
        declared(key, Shape.COUNT);
        double number = number(key, absent);
        if (number != Math.rint(number) || number < 0 || number > Integer.MAX_VALUE) {
            scalar(key).problem("expected a whole number, found '" + text(key) + "'", "");
            return absent;
        }
        return (int) number;
    }

    /** The date under a key; empty when absent or after a problem. */
    public Optional<LocalDate> day(String key) {
        declared(key, Shape.DAY);
        return value(key).flatMap(v -> day(v.text()));
    }

    /** One of a closed set of names; empty when absent or after a problem. */
    public <T> Optional<T> oneOf(String key, Choice<T> choice) {
        declared(key, new Shape.Name(choice));
        return value(key).flatMap(v -> v.text().oneOf(choice));
    }

    /** Holds this map to the keys that the name under one of them calls for. */
    void check(Shape.Kinds kinds) {
        Keys usual = Objects.requireNonNull(kinds.kinds().get(kinds.usual()));
        Entry entry = entries.get(kinds.key());
        check(
                entry != null && entry.value() instanceof YamlText name
                        ? kinds.kinds().getOrDefault(name.value(), usual)
                        : usual);
    }

    void check(Keys keys) {
        this.keys = keys;
        for (Key key : keys.required()) {
            if (!entries.containsKey(key.name())) {
                problem("the key '" + key.name() + "' is missing", "");
            }
        }
        List<String> known = keys.all().stream().map(Key::name).toList();
        for (Entry entry : entries.values()) {
            if (!known.contains(entry.key().value())) {
                entry.key().unknown("key", unused(known));
            }
        }
        for (Key key : keys.all()) {
            Entry entry = entries.get(key.name());
            if (entry != null
                    && key.shape() instanceof Shape.ListOf list
                    && entry.value() instanceof YamlList found
                    && found.values().size() < list.fewest()) {
                entry.value().problem("'" + key.name() + "' is empty", "give it at least " + list.fewest() + " item");
            }
        }
    }

    private void declared(String key, Shape shape) {
        if (!declared(key, Shape.class).equals(shape)) {
            throw new IllegalArgumentException("'" + key + "' is not declared as " + shape);
        }
    }

    private <S extends Shape> S declared(String key, Class<S> type) {
        Keys own = Objects.requireNonNull(keys, "a map is held to its keys before one is read");
        Shape shape = own.find(key)
                .orElseThrow(() -> new IllegalArgumentException("the key '" + key + "' is not declared"))
                .shape();
        if (!type.isInstance(shape)) {
            throw new IllegalArgumentException("'" + key + "' is declared as " + shape);
        }
        return type.cast(shape);
    }

    private static Optional<LocalDate> day(YamlText text) {
        try {
            return text.isNothing() ? Optional.empty() : Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException e) {
            text.problem("'" + text.value() + "' is no date", "write it as 2026-08-31");
            return Optional.empty();
        }
    }

    /** A slip is more likely in a key that is not there yet. */
    private List<String> unused(List<String> known) {
        Set<String> used = entries.keySet();
        return known.stream().filter(k -> !used.contains(k)).toList();
    }

    private static double number(YamlText text, double absent) {
        if (text.isNothing()) {
            return absent;
        }
        try {
            double number = Double.parseDouble(text.value());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, as an infinite one is.
        }
        text.problem("expected a number, found '" + text.value() + "'", "");
        return absent;
    }

    @Override
    String describe() {
        return "a map";
    }
}
