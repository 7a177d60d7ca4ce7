package org.candorlint.report.html;

import java.util.Locale;

/** Addresses from packs, which anybody may write: only those of the web become links. */
final class WebAddress {

    private WebAddress() {}

    /** The address, or nothing where following it could do more than open a page. */
    static String of(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? address.strip() : "";
    }
}
