package org.candorlint.document.docx;

import org.candorlint.document.Region;
import org.candorlint.document.Visibility;

/** A part of a document with text of its own. */
enum Story {
    BODY("paragraph", Region.MAIN, Visibility.VISIBLE),
    FOOTNOTES("footnote", Region.MAIN, Visibility.FINE_PRINT),
    ENDNOTES("endnote", Region.MAIN, Visibility.FINE_PRINT),
    HEADER("header", Region.HEADER, Visibility.VISIBLE),
    FOOTER("footer", Region.FOOTER, Visibility.FINE_PRINT),

    /** What those who write the draft say to each other. */
    COMMENTS("comment", Region.ASIDE, Visibility.HIDDEN);

    private final String word;
    private final Region region;
    private final Visibility visibility;

    Story(String word, Region region, Visibility visibility) {
        this.word = word;
        this.region = region;
        this.visibility = visibility;
    }

    /** What a person calls one of its units; those of headers and footers are not counted. */
    String locator(int number) {
        return switch (this) {
            case HEADER, FOOTER -> word;
            default -> word + " " + number;
        };
    }

    /** Whether an element of this name is a unit of it, such as a footnote. */
    boolean isUnit(String element) {
        return element.equals(word);
    }

    Region region() {
        return region;
    }

    Visibility visibility() {
        return visibility;
    }
}
