package org.candorlint.document.html;

import java.util.Set;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;

/** What a passage is, from the block it stands in and from what all of its text has in common. */
final class Kinds {

    private Kinds() {}

    static PassageKind of(Frame block, Set<Trait> shared) {
        PassageKind kind = block.kind();
        if (kind == PassageKind.QUOTE && shared.contains(Trait.CITED)) {
            // Who said it is not part of what was said.
            return PassageKind.CAPTION;
        }
        boolean plain = kind == PassageKind.PARAGRAPH;
        if (plain && shared.contains(Trait.QUOTED)) {
            return PassageKind.QUOTE;
        }
        // An entry of a list in the text is an item even if it is a link; in a menu it is a link.
        boolean entry = kind == PassageKind.LIST_ITEM && block.region() != Region.MAIN;
        if (kind == PassageKind.LINK || plain || entry) {
            if (shared.contains(Trait.BUTTON_LINK)) {
                return PassageKind.BUTTON;
            }
            if (shared.contains(Trait.LINK)) {
                return PassageKind.LINK;
            }
        }
        return kind;
    }

    static boolean isListed(PassageKind kind) {
        return kind == PassageKind.LIST_ITEM || kind == PassageKind.TABLE_CELL || kind == PassageKind.TABLE_HEADER;
    }
}
