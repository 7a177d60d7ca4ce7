package org.candorlint.language.opennlp;

import java.util.Locale;
import java.util.Set;

/** Recognises names of hosts, files and mail boxes, which no stop and no slash cuts. */
final class Addresses {

    /** Ends of host and file names, which are no words that begin a sentence. */
    private static final Set<String> SUFFIXES = Set.of(
            "com", "org", "net", "gov", "edu", "io", "js", "co", "uk", "us", "au", "ca", "eu", "de", "mx", "health",
            "care", "clinic", "info", "biz", "app", "ai", "html", "htm", "php", "asp", "aspx", "pdf", "doc", "docx",
            "jpg", "jpeg", "png", "gif", "svg", "mp4", "mp3", "zip", "csv", "txt", "xml", "json");

    private Addresses() {}

    static boolean isAddress(String chunk) {
        if (chunk.indexOf('@') > 0 || chunk.contains("://")) {
            return true;
        }
        String lower = chunk.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.")
                || lower.startsWith("(www.")
                || lower.contains(".com/")
                || lower.contains(".org/")
                || lower.contains(".gov/");
    }

    /** Whether the word ends names, as in "Candor.io" and "Node.js". */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word is a name with such an end. */
    static boolean isName(String word) {
        int stop = word.lastIndexOf('.');
        return stop > 1 && isSuffix(word.substring(stop + 1));
    }
}
