package org.candorlint.document.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the language that a page declares for itself. Used by one thread. */
final class PageLanguage {

    private @Nullable String ofRoot;
    private @Nullable String ofHeader;

    void see(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (ofRoot == null && element.normalName().equals("html")) {
            ofRoot = first(element.attr("lang"), element.attr("xml:lang"));
        } else if (ofHeader == null
                && element.normalName().equals("meta")
                && Tags.lower(element.attr("http-equiv")).equals("content-language")) {
            ofHeader = first(element.attr("content"), "");
        }
    }

    Optional<String> declared() {
        return Optional.ofNullable(ofRoot != null ? ofRoot : ofHeader);
    }

    private static @Nullable String first(String one, String other) {
        String value = one.isBlank() ? other.strip() : one.strip();
        return value.isEmpty() ? null : value;
    }
}
