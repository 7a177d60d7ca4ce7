package org.candorlint.document;

import java.util.Locale;

/** What a passage is to its reader. */
public enum PassageKind {
    TITLE,
    META_DESCRIPTION,
    SOCIAL_PREVIEW,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_HEADER,
    TABLE_CELL,
    QUOTE,
    BUTTON,
    /** A link that is a passage of its own, such as an entry of a menu. */
    LINK,
    CAPTION,
    SUMMARY,
    LABEL,
    ALT_TEXT,
    ARIA_LABEL,
    TITLE_ATTRIBUTE,
    JSON_LD;

    /** The name in reports: lower case, words joined by hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the text stands in an attribute, in the head or in data, not in the flow of the page. */
    public boolean isOutsideFlow() {
        return switch (this) {
            case TITLE, META_DESCRIPTION, SOCIAL_PREVIEW, ALT_TEXT, ARIA_LABEL, TITLE_ATTRIBUTE, JSON_LD -> true;
            default -> false;
        };
    }
}
