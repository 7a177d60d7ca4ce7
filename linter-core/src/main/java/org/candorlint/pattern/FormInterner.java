package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives word forms their ids while a vocabulary is built. Not thread-safe. */
final class FormInterner {

    /** The id of a number that no pattern and no lexicon names. */
    static final int OTHER_NUMBER = 1;

    private final List<String> forms = new ArrayList<>(List.of("", "\0number"));
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, int[]> inflected = new HashMap<>();

    int exact(String form) {
        Integer id = ids.get(form);
        if (id == null) {
            id = forms.size();
            forms.add(form);
            ids.put(form, id);
        }
        return id;
    }

    /** The ids of all inflected forms of a base. */
    int[] inflected(String base) {
        int[] result = inflected.get(base);
        if (result == null) {
            result = Inflections.english().of(base).stream()
                    .mapToInt(this::exact)
                    .sorted()
                    .toArray();
            inflected.put(base, result);
        }
        return result;
    }

    Map<String, int[]> inflections() {
        return inflected;
    }

    /** The forms interned so far. */
    List<String> forms() {
        return List.copyOf(forms.subList(OTHER_NUMBER + 1, forms.size()));
    }

    FormTable table() {
        return new FormTable(forms);
    }

    int size() {
        return forms.size();
    }
}
