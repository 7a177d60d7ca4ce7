package org.candorlint.language.opennlp;

import java.util.Locale;

/** Recognises web and mail addresses, which no stop and no slash cuts. */
final class Addresses {

    private Addresses() {}

    static boolean isAddress(String chunk) {
        if (chunk.indexOf('@') > 0 || chunk.contains("://")) {
            return true;
        }
        String lower = chunk.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") || lower.startsWith("(www.") || lower.contains(".com/") || lower.contains(".org/")
                || lower.contains(".gov/");
    }
}
