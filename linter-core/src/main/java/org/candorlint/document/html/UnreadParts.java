package org.candorlint.document.html;

import java.util.Set;
import org.candorlint.document.Unread;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a page shows and no passage holds, and tells pages that a script writes: next to no words of their own, a script, and an
 * element that waits for what the script will put there. Sees every node once, in order; used by one thread.
 */
final class UnreadParts {

    /** A name, a link to skip the menu; a page that was written for people says more. */
    private static final int FEW_WORDS = 12;

    /** {@code Loading, please wait}: what stands where the text is going to be. */
    private static final int WAITING_WORDS = 3;

    /** What such elements are called where frameworks have their way. */
    private static final Set<String> ROOTS = Set.of(
            "root",
            "app",
            "application",
            "main",
            "content",
            "mount",
            "container",
            "react-root",
            "app-root",
            "ember-app",
            "q-app",
            "__next",
            "__nuxt",
            "__layout",
            "___gatsby",
            "svelte");

    private int pictures;
    private int recordings;
    private int frames;
    private int words;
    private boolean script;
    private boolean root;
    private boolean emptyRoot;
    private boolean body;

    void see(Node node) {
        if (node instanceof Element element) {
            see(element);
        } else if (node instanceof TextNode text && body && words <= FEW_WORDS && !text.isBlank() && !isAside(text)) {
            words += words(text.getWholeText());
        } else if (node instanceof DataNode data && isProgram(data.parent())) {
            script |= !data.getWholeData().isBlank();
        }
    }

    Unread found() {
        boolean waiting = words == 0 || (root && words <= WAITING_WORDS) || (emptyRoot && words <= FEW_WORDS);
        return new Unread(pictures, recordings, frames, body && script && waiting);
    }

    private void see(Element element) {
        switch (element.normalName()) {
            case "body" -> body = true;
            case "img", "picture", "canvas" -> pictures += isPicture(element) ? 1 : 0;
            case "video", "audio" -> recordings++;
            case "iframe", "embed", "object" -> frames++;
            case "script" -> script |= isProgram(element) && element.hasAttr("src");
            default -> seeRoot(element);
        }
    }

    /** The image inside a picture is the same one. */
    private static boolean isPicture(Element element) {
        Element around = element.parent();
        return around == null || !around.normalName().equals("picture");
    }

    private static boolean isProgram(@Nullable Node node) {
        if (!(node instanceof Element element) || !element.normalName().equals("script")) {
            return false;
        }
        String type = Tags.lower(element.attr("type"));
        return type.isEmpty() || type.equals("module") || type.contains("javascript");
    }

    private void seeRoot(Element element) {
        if (ROOTS.contains(Tags.lower(element.id())) || element.normalName().indexOf('-') > 0) {
            root = true;
            emptyRoot |= element.childNodeSize() <= 1
                    && words(element.ownText()) <= WAITING_WORDS
                    && element.childrenSize() == 0;
        }
    }

    /** What is shown only where no script runs, or not at all. */
    private static boolean isAside(TextNode text) {
        for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
            switch (element.normalName()) {
                case "noscript", "template", "svg", "title" -> {
                    return true;
                }
                case "body" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words <= FEW_WORDS; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
