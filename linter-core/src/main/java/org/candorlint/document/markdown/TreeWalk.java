package org.candorlint.document.markdown;

import java.util.function.Consumer;
import org.candorlint.document.Deadline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Walks a tree without recursion, because its depth is the page's to choose.
 *
 * @param enter called before the children of a node
 * @param exit called after them
 */
record TreeWalk(Consumer<Node> enter, Consumer<Node> exit) {

    void walkInside(Node root) {
        @Nullable Node node = root.getFirstChild();
        while (node != null) {
            Deadline.look();
            enter.accept(node);
            node = node.getFirstChild() != null ? node.getFirstChild() : leave(node, root);
        }
    }

    /** Leaves nodes until one has a next sibling. */
    private @Nullable Node leave(Node last, Node root) {
        @Nullable Node node = last;
        while (node != null && node != root) {
            exit.accept(node);
            if (node.getNext() != null) {
                return node.getNext();
            }
            node = node.getParent();
        }
        return null;
    }
}
