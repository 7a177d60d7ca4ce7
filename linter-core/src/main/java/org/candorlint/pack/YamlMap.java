package org.candorlint.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map in a YAML file, in the order of the file. A key that is absent reads as empty; {@link Keys} say which may be.
 */
public final class YamlMap extends YamlValue {

    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    private final Map<String, Entry> entries = new LinkedHashMap<>();

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

    /** The entries of the map under a key, empty when absent. */
    public List<Entry> entries(String key) {
        return value(key).map(v -> v.map().entries()).orElse(List.of());
    }

    public Optional<YamlValue> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The scalar under a key; a stand-in when absent. */
    YamlText scalar(String key) {
        return value(key).map(YamlValue::text).orElseGet(() -> YamlText.nothing(file(), offset()));
    }

    /** The text under a key, empty when absent. */
    public String text(String key) {
        return scalar(key).value();
    }

    /** The list under a key, empty when absent. */
    public List<YamlValue> items(String key) {
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

    /** Whether {@code true} stands under a key. */
    public boolean flag(String key) {
        return oneOf(key, key, FLAGS).orElse(false);
    }

    /** The number under a key. */
    public double number(String key, double absent) {
        return number(scalar(key), absent);
    }

    /** The whole number under a key, 0 or more. */
    int count(String key, int absent) {
        double number = number(key, absent);
        if (number != Math.rint(number) || number < 0 || number > Integer.MAX_VALUE) {
            scalar(key).problem("expected a whole number, found '" + text(key) + "'", "");
            return absent;
        }
        return (int) number;
    }

    /** One of a closed set of names; empty when absent or after a problem. */
    public <T> Optional<T> oneOf(String key, String what, Map<String, T> known) {
        return value(key).flatMap(v -> v.text().oneOf(what, known));
    }

    void check(Keys keys) {
        for (String key : keys.required()) {
            if (!entries.containsKey(key)) {
                problem("the key '" + key + "' is missing", "");
            }
        }
        List<String> known = keys.all();
        for (Entry entry : entries.values()) {
            if (!known.contains(entry.key().value())) {
                entry.key().unknown("key", unused(known));
            }
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
