package org.candorlint.pack;

import java.time.Duration;
import java.util.Locale;

/**
 * A length of time as people write it: {@code 90s}, {@code 2 min}, {@code 500ms}; a bare number is seconds. Immutable and
 * thread-safe.
 *
 * @param duration at least a millisecond
 */
public record TimeSpan(Duration duration) {

    private static final int MOST_DIGITS = 6;

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none, with a message for whoever wrote it
     */
    public static TimeSpan parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && lower.charAt(end) >= '0' && lower.charAt(end) <= '9') {
            end++;
        }
        long millis = switch (lower.substring(end).strip()) {
            case "ms" -> 1;
            case "", "s" -> 1_000;
            case "m", "min" -> 60_000;
            default -> 0;
        };
        if (end == 0 || end > MOST_DIGITS || millis == 0) {
            throw new IllegalArgumentException("'" + text + "' is not a time; write one such as 60s, 2min or 500ms");
        }
        Duration duration = Duration.ofMillis(millis * Long.parseLong(lower.substring(0, end)));
        if (duration.isZero()) {
            throw new IllegalArgumentException("a time is at least one millisecond");
        }
        return new TimeSpan(duration);
    }

    @Override
    public String toString() {
        return duration.toMillis() % 1_000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
