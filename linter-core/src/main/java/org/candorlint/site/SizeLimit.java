package org.candorlint.site;

import org.candorlint.document.UnreadablePage;

/**
 * How large a page may be.
 *
 * @param bytes at least 1
 * @param shown the size as people write it
 * @param hint how the limit is raised; may be empty
 */
public record SizeLimit(long bytes, String shown, String hint) {

    /** What the front doors take where nobody says otherwise. */
    public static SizeLimit usual() {
        return new SizeLimit(50L << 20, "50 MB", "");
    }

    UnreadablePage exceeded() {
        return new UnreadablePage("is larger than " + shown, hint);
    }
}
