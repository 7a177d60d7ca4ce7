package org.candorlint.document.template;

/** A text of which stretches are blanked; line breaks stay, so that every line keeps its number. Not thread-safe. */
final class Blanks {

    private final String source;
    private final StringBuilder out;

    private Blanks(String source, StringBuilder out) {
        this.source = source;
        this.out = out;
    }

    /** All of the text, to blank parts of it. */
    static Blanks over(String source) {
        return new Blanks(source, new StringBuilder(source));
    }

    /** Nothing of the text, to show parts of it. */
    static Blanks instead(String source) {
        Blanks blanks = over(source);
        blanks.blank(0, source.length());
        return blanks;
    }

    void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c != '\n' && c != '\r') {
                out.setCharAt(i, ' ');
            }
        }
    }

    /** Takes the text over as it is. */
    void show(int start, int end) {
        out.replace(start, end, source.substring(start, end));
    }

    /** Puts one sign in the place of another. */
    void put(int at, char sign) {
        out.setCharAt(at, sign);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
