package org.candorlint.report;

import java.util.List;
import java.util.Locale;

/** Counts and lists in English. */
public final class Quantity {

    private Quantity() {}

    /** {@code 1 page}, {@code 2 pages}, {@code 1,200 pages}. */
    public static String of(long count, String singular) {
        String plural = singular.endsWith("ch") ? singular + "es" : singular + "s";
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? singular : plural);
    }

    /** {@code a, b and c}. */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
