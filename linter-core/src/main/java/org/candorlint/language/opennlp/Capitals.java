package org.candorlint.language.opennlp;

import java.util.List;
import java.util.Locale;
import org.candorlint.language.Token;

/** How a sentence uses capitals. A heading in Title Case or ALL CAPS would look like a row of names to the tagger. */
enum Capitals {
    SENTENCE,
    TITLE,
    ALL;

    private static final int SHORT = 3;

    static Capitals of(List<Token> tokens) {
        int words = 0;
        int capitalised = 0;
        int shouted = 0;
        for (Token token : tokens) {
            String text = token.text();
            if (text.length() > SHORT && Character.isLetter(text.charAt(0))) {
                words++;
                capitalised += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
                shouted += isUpper(text) ? 1 : 0;
            }
        }
        if (words == 0 || capitalised * 10 < words * 6) {
            return SENTENCE;
        }
        return shouted * 10 < words * 6 ? TITLE : ALL;
    }

    /** The word as the tagger should see it; in Title Case acronyms keep their capitals. */
    String apply(String word) {
        boolean keep = this == SENTENCE || (this == TITLE && word.length() > 1 && isUpper(word));
        return keep ? word : word.toLowerCase(Locale.ROOT);
    }

    static boolean isUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
