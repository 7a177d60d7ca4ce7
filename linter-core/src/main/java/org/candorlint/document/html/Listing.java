package org.candorlint.document.html;

import org.candorlint.document.PassageDraft;
import org.jspecify.annotations.Nullable;

/** The list or table that text stands in, while the page is walked: what led it in and what its last term was. */
final class Listing {

    private @Nullable PassageDraft leadIn;
    private @Nullable PassageDraft item;

    Listing(@Nullable PassageDraft leadIn) {
        this.leadIn = leadIn;
    }

    @Nullable
    PassageDraft leadIn() {
        return leadIn;
    }

    /** The first passage of the item that is open, which leads a list inside it in. */
    @Nullable
    PassageDraft item() {
        return item;
    }

    void openItem() {
        item = null;
    }

    void add(PassageDraft passage) {
        if (item == null) {
            item = passage;
        }
    }

    /** A caption leads a table in that nothing else does; a term leads in what is said of it. */
    void lead(PassageDraft passage) {
        leadIn = passage;
    }
}
