package org.candorlint.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The things of one sort that all packs define, by id. Not thread-safe. */
final class Registry<T> {

    private record Defined<T>(T thing, int pack, String place) {}

    private final String what;
    private final Map<String, Defined<T>> things = new LinkedHashMap<>();
    private int pack;

    /** Of things that messages call {@code what}. */
    Registry(String what) {
        this.what = what;
    }

    void nextPack() {
        pack++;
    }

    /** Adds a thing; a second one with its id must override the first and stand in a later pack. */
    void add(YamlText id, T thing, boolean overrides) {
        if (id.isNothing()) {
            return;
        }
        String name = id.value();
        String place = id.file().source().path() + ":" + id.line();
        Defined<T> earlier = things.get(name);
        if (earlier != null && earlier.pack() == pack) {
            id.problem("a second " + what + " '" + name + "'", "the first is at " + earlier.place());
        } else if (earlier != null && !overrides) {
            id.problem(
                    "a second " + what + " '" + name + "'",
                    "the first is at " + earlier.place()
                            + "; a rule or lexicon replaces it with 'overrides: true', a lexicon adds to it with 'extends: true'");
        } else if (earlier == null && overrides) {
            id.problem(what + " '" + name + "' overrides nothing", Nearest.hint(name, things.keySet()));
        }
        things.put(name, new Defined<>(thing, pack, place));
    }

    /** Adds a thing that was checked before. */
    void restore(String id, T thing) {
        things.put(id, new Defined<>(thing, pack, ""));
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(things.get(id)).map(Defined::thing);
    }

    /** Reports a name that nothing has. */
    void require(YamlText name) {
        if (!name.isNothing() && !things.containsKey(name.value())) {
            name.unknown(what, things.keySet());
        }
    }

    Set<String> ids() {
        return things.keySet();
    }

    Collection<T> all() {
        return things.values().stream().map(Defined::thing).toList();
    }

    /** In the order of their ids. */
    List<T> sorted() {
        return things.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getValue().thing())
                .toList();
    }
}
