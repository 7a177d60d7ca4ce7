package org.candorlint.pack;

/** From offsets in code points, which the YAML library counts, to offsets in UTF-16 units. Immutable and thread-safe. */
final class CodePointOffsets {

    private final int length;
    private final int[] units;

    CodePointOffsets(String content) {
        this.length = content.length();
        int points = content.codePointCount(0, length);
        // Most files hold no character outside the first plane, and then the two are the same.
        this.units = new int[points == length ? 0 : points];
        for (int i = 0, unit = 0; i < units.length; i++) {
            units[i] = unit;
            unit += Character.charCount(content.codePointAt(unit));
        }
    }

    int utf16(int codePoints) {
        if (units.length == 0) {
            return Math.min(codePoints, length);
        }
        return codePoints < units.length ? units[codePoints] : length;
    }
}
