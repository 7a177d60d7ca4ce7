package org.candorlint.document.plain;

/** What begins an item of a list that nobody marked up. */
public final class ListMarker {

    private static final String BULLETS = "•●▪■◦○‣⁃∙·✓✔✅➤►→-–—*+";

    /** Signs that nobody writes for another purpose at the start of a line, so that no blank need follow. */
    private static final String PLAIN_BULLETS = "•●▪■◦○‣⁃∙✓✔✅➤►";

    private static final int LONGEST_NUMBER = 3;

    private ListMarker() {}

    /** The offset of the text of an item in {@code [start, end)}, or {@code start} if no marker stands there. */
    public static int after(String content, int start, int end) {
        if (start == end) {
            return start;
        }
        char c = content.charAt(start);
        int marker = start;
        if (BULLETS.indexOf(c) >= 0) {
            marker = start + 1;
        } else {
            while (marker < end
                    && marker - start < LONGEST_NUMBER
                    && content.charAt(marker) >= '0'
                    && content.charAt(marker) <= '9') {
                marker++;
            }
            boolean numbered = marker > start && marker < end && ".)".indexOf(content.charAt(marker)) >= 0;
            marker = numbered ? marker + 1 : start;
        }
        int text = marker;
        while (text < end && Line.isSilent(content.charAt(text))) {
            text++;
        }
        boolean apart = text > marker || PLAIN_BULLETS.indexOf(c) >= 0;
        return marker > start && apart && text < end ? text : start;
    }
}
