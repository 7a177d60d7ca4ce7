package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;

/** The terms of a sentence in columns. Offsets are in the text of the passage. */
final class TermRow {

    private final int[] starts;
    private final int[] ends;
    private final TermKind[] kinds;
    private final int[] ids;

    TermRow(int[] starts, int[] ends, TermKind[] kinds, int[] ids) {
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.ids = ids;
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    TermKind[] kinds() {
        return kinds;
    }

    int[] ids() {
        return ids;
    }

    /** Cuts {@code text}, which starts at {@code base} in its passage, and looks the forms up. */
    static TermRow read(String text, int base, FormTable forms) {
        Reading reading = new Reading(text, base, forms);
        TermSplitter.split(text, reading);
        return new TermRow(
                reading.starts.toArray(),
                reading.ends.toArray(),
                reading.kinds.toArray(TermKind[]::new),
                reading.ids.toArray());
    }

    private static final class Reading implements TermSplitter.Sink {

        final Ints starts = new Ints();
        final Ints ends = new Ints();
        final List<TermKind> kinds = new ArrayList<>();
        final Ints ids = new Ints();
        private final String text;
        private final int base;
        private final FormTable forms;

        Reading(String text, int base, FormTable forms) {
            this.text = text;
            this.base = base;
            this.forms = forms;
        }

        @Override
        public void term(int start, int end, TermKind kind) {
            int id = forms.find(text, start, end);
            starts.add(base + start);
            ends.add(base + end);
            kinds.add(kind);
            ids.add(id == 0 && kind == TermKind.NUMBER ? FormInterner.OTHER_NUMBER : id);
        }
    }
}
