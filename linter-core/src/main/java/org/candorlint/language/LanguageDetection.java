package org.candorlint.language;

import java.util.Optional;

/** Tells which language a text is written in. Implementations are thread-safe. */
public interface LanguageDetection {

    /** The ISO 639-3 code of the language ("eng", "spa"), or nothing if the text is too short or too mixed to tell. */
    Optional<String> language(String text);
}
