package org.candorlint.report;

/** Paints text for a terminal, or leaves it as it is. Immutable and thread-safe. */
public enum Ink {
    PLAIN,
    COLOUR;

    private static final String RESET = "\u001b[0m";

    public static Ink of(boolean colour) {
        return colour ? COLOUR : PLAIN;
    }

    public String bold(String text) {
        return paint("1", text);
    }

    public String faint(String text) {
        return paint("2", text);
    }

    /** In the colour of a severity, verdict or outcome; an unknown one stays as it is. */
    public String tinted(String label, String text) {
        return switch (label) {
            case "error", "missing", "noisy" -> paint("1;31", text);
            case "warning" -> paint("1;33", text);
            case "note" -> paint("1;34", text);
            case "review" -> paint("1;35", text);
            case "excused", "validated" -> paint("32", text);
            default -> text;
        };
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + RESET;
    }
}
