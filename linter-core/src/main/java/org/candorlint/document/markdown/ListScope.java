package org.candorlint.document.markdown;

import org.candorlint.document.PassageDraft;
import org.jspecify.annotations.Nullable;

/** A list or table that is open: what leads it in, how deep it is nested, and the item that is being read. */
final class ListScope {

    private final @Nullable PassageDraft leadIn;
    private final int depth;
    private @Nullable PassageDraft item;

    ListScope(@Nullable PassageDraft leadIn, int depth) {
        this.leadIn = leadIn;
        this.depth = depth;
    }

    @Nullable
    PassageDraft leadIn() {
        return leadIn;
    }

    int depth() {
        return depth;
    }

    /** The first passage of the open item, which leads in a list inside it. */
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
}
