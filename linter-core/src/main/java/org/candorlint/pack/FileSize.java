package org.candorlint.pack;

import java.util.Locale;

/**
 * A size as people write it: {@code 50MB}, {@code 800 kB}, {@code 1048576}. A thousand is 1024. Immutable and thread-safe.
 *
 * @param bytes at least 1
 */
public record FileSize(long bytes) {

    private static final String UNITS = "KMG";

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none, with a message for whoever wrote it
     */
    public static FileSize parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String digits = upper.replaceAll("[^0-9].*$", "");
        String unit = upper.substring(digits.length()).strip();
        if (digits.isEmpty() || digits.length() > 9 || !unit.matches("|B|[KMG]I?B?")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a size; write one such as 50MB, 800kB or 1048576");
        }
        int power = unit.isEmpty() ? 0 : UNITS.indexOf(unit.charAt(0)) + 1;
        long bytes = Long.parseLong(digits) << (10 * power);
        if (bytes < 1) {
            throw new IllegalArgumentException("a size is at least one byte");
        }
        return new FileSize(bytes);
    }

    @Override
    public String toString() {
        int power = 0;
        long rest = bytes;
        while (power < UNITS.length() && rest >= 1024 && rest % 1024 == 0) {
            rest /= 1024;
            power++;
        }
        return rest + " " + (power == 0 ? "B" : UNITS.charAt(power - 1) + "B");
    }
}
