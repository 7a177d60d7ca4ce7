package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From the base of a word to the ids of its inflected forms. Immutable. */
final class InflectionTable {

    private final FormTable bases;
    private final Rows forms;

    private InflectionTable(FormTable bases, Rows forms) {
        this.bases = bases;
        this.forms = forms;
    }

    static InflectionTable of(Map<String, int[]> inflections) {
        FormInterner bases = new FormInterner();
        List<int[]> forms = new ArrayList<>();
        new TreeMap<>(inflections).forEach((base, ids) -> {
            int place = bases.exact(base);
            while (forms.size() < place) {
                forms.add(new int[0]);
            }
            forms.add(ids);
        });
        return new InflectionTable(bases.table(), Rows.of(forms.toArray(int[][]::new)));
    }

    static InflectionTable read(BlockInput in) {
        return new InflectionTable(FormTable.read(in), Rows.read(in));
    }

    void write(BlockOutput out) {
        bases.write(out);
        forms.write(out);
    }

    /** Ascending; null for a base that it was built without. */
    int @Nullable [] of(String base) {
        int place = bases.find(base, 0, base.length());
        return place == 0 ? null : forms.row(place);
    }
}
