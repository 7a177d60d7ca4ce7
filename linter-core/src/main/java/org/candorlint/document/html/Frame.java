package org.candorlint.document.html;

import java.util.Set;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element on the way down to some text makes of that text.
 *
 * @param block whether it starts a passage of its own
 * @param kind the kind of the passages in the nearest block
 * @param level heading level or depth of list
 * @param traits handed on from the elements around, with its own
 * @param size how large its text is set, in pixels; not a number where that is not known
 * @param listing the list or table around, if any
 * @param landmark the selector of the nearest element around that has a part of the page or a name to itself; may be empty
 */
record Frame(
        Element element,
        boolean block,
        PassageKind kind,
        int level,
        Region region,
        Set<Trait> traits,
        double size,
        @Nullable Listing listing,
        String landmark) {

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The element by its landmark and its own name: {@code footer.site-footer p.legal}. */
    String selector() {
        String own = Selectors.of(element);
        if (landmark.isEmpty() || landmark.equals(own)) {
            return own;
        }
        return landmark + " " + own;
    }

    Visibility visibility(Set<Trait> shared) {
        if (shared.contains(Trait.HIDDEN) || shared.contains(Trait.INVISIBLE) || shared.contains(Trait.ARIA_HIDDEN)) {
            return Visibility.HIDDEN;
        }
        if (shared.contains(Trait.COLLAPSED)) {
            return Visibility.COLLAPSED;
        }
        return region == Region.FOOTER || shared.contains(Trait.FINE) ? Visibility.FINE_PRINT : Visibility.VISIBLE;
    }
}
