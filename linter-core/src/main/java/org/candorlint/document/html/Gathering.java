package org.candorlint.document.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.TypeSize;
import org.candorlint.text.FoldedText;
import org.candorlint.text.MappedText;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of the passage that is being read, and what waits until it is complete. Used by one thread. */
final class Gathering {

    private FoldedText text = new FoldedText();
    private Set<Trait> shared = EnumSet.allOf(Trait.class);
    private @Nullable Frame block;
    private TypeSize size = TypeSize.UNKNOWN;
    private final List<PassageDraft> after = new ArrayList<>();

    /** Whether text that starts at {@code offset} would stand before text that is already here, as misnested tables do. */
    boolean wouldRunBackwards(int offset) {
        return !text.isEmpty() && offset < text.end();
    }

    /** Takes text that stands in {@code frame}, whose nearest block is {@code nearest}. */
    void add(String source, TextNode node, Frame frame, Frame nearest) {
        int start = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        Decoding.append(text, source, start, end, node.getWholeText(), false);
        if (!node.isBlank()) {
            shared.retainAll(frame.traits());
            size = block == null ? new TypeSize(frame.size(), frame.size()) : size.with(frame.size());
            if (block == null) {
                block = nearest;
            }
        }
    }

    /** Keeps a passage, such as an image's alternative text, for the place after this one. */
    void addAfter(PassageDraft draft) {
        after.add(draft);
    }

    /** The traits that all of the text has. */
    Set<Trait> shared() {
        return shared;
    }

    /** How large the text is set. */
    TypeSize size() {
        return size;
    }

    /** The block in which the text began, null when there is none. */
    @Nullable
    Frame block() {
        return block;
    }

    MappedText takeText() {
        MappedText taken = text.build();
        text = new FoldedText();
        shared = EnumSet.allOf(Trait.class);
        block = null;
        size = TypeSize.UNKNOWN;
        return taken;
    }

    List<PassageDraft> takeAfter() {
        List<PassageDraft> taken = List.copyOf(after);
        after.clear();
        return taken;
    }
}
