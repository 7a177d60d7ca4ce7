package org.candorlint.document.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Names elements as style sheets do, as far as the name is likely to be the same on every page of a site. */
final class Selectors {

    private static final int LONGEST = 40;
    private static final Set<String> LANDMARKS = Set.of("header", "footer", "nav", "aside", "main", "article");

    private Selectors() {}

    /** Whether an element has a part of the page to itself, or a name that is its own. */
    static boolean isLandmark(Element element) {
        return LANDMARKS.contains(element.normalName()) || isSteady(element.id());
    }

    /** {@code footer#colophon}, {@code p.legal} or {@code p}. */
    static String of(Element element) {
        String name = element.normalName();
        if (isSteady(element.id())) {
            return name + "#" + element.id();
        }
        String classes = element.className().strip();
        int end = 0;
        while (end < classes.length() && !Character.isWhitespace(classes.charAt(end))) {
            end++;
        }
        String first = classes.substring(0, end);
        return isSteady(first) ? name + "." + first : name;
    }

    /** Names with figures in them, such as {@code post-4711}, differ from page to page. */
    private static boolean isSteady(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_');
    }
}
