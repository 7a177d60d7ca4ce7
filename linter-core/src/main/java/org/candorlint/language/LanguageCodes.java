package org.candorlint.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Codes of languages. */
final class LanguageCodes {

    private static final Map<String, String> TAGS = tags();

    private LanguageCodes() {}

    /** The BCP 47 tag of an ISO 639-3 code. */
    static String tag(String code) {
        return TAGS.getOrDefault(code, code);
    }

    static boolean isEnglish(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en");
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            tags.put(Locale.forLanguageTag(two).getISO3Language(), two);
        }
        // The detector knows Mandarin, which pages declare as Chinese.
        tags.put("cmn", "zh");
        return Map.copyOf(tags);
    }
}
