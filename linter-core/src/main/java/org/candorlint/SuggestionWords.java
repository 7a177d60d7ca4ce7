package org.candorlint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candorlint.document.Passage;
import org.candorlint.language.Sentence;

/** How suggestions are put where an edit of the source is not all there is to say. */
final class SuggestionWords {

    private static final Set<String> POINT_BACK =
            Set.of("it", "they", "this", "that", "these", "those", "he", "she", "its", "their", "such", "both");

    private SuggestionWords() {}

    /** To take out all of a passage. */
    static String whole(Passage passage, int sentences) {
        String what = switch (passage.kind()) {
            case TITLE -> "Give the page another title";
            case META_DESCRIPTION, SOCIAL_PREVIEW -> "Write another " + name(passage);
            case ALT_TEXT -> "Describe in the alt text only what the picture shows";
            case JSON_LD -> "Take the text out of the structured data";
            default -> "Remove the whole " + name(passage);
        };
        return what + (sentences == 1 ? ": nothing else stands in it." : ": what is quoted is not shortened.");
    }

    static String name(Passage passage) {
        return passage.kind().label().replace('-', ' ');
    }

    /** What is left to do after an edit that settles one of several findings. */
    static String staying(List<String> rules) {
        return rules.isEmpty() ? "" : "More edits: what stays is still flagged as " + String.join(", ", rules) + ".";
    }

    /** A warning where the sentence behind one that goes points back to it. */
    static String lookAt(Sentence next) {
        String text = next.text();
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String first = text.substring(0, end);
        return POINT_BACK.contains(first.toLowerCase(Locale.ROOT))
                ? "Read the next sentence again: it begins with \"" + first + "\"."
                : "";
    }
}
