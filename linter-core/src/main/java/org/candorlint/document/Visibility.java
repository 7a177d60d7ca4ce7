package org.candorlint.document;

import java.util.Locale;

/** How easily a reader comes to see a passage. */
public enum Visibility {
    VISIBLE,
    /** Small font or the page's footer. */
    FINE_PRINT,
    /** Shown only after a click: a closed {@code details}. */
    COLLAPSED,
    /** Not shown by the page's own style or attributes. */
    HIDDEN;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
