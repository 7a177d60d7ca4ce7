package org.candorlint.document.html;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.document.Document;
import org.candorlint.document.DocumentReader;
import org.candorlint.document.PassageChain;
import org.candorlint.text.SourceText;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads HTML as a browser would show it with scripts switched off. Immutable and thread-safe. */
public final class HtmlReader implements DocumentReader {

    /** Enough for sixty rules on every element of a large page. */
    private static final int STYLE_BUDGET = 300_000;

    private final boolean readsData;

    public HtmlReader() {
        this(true);
    }

    private HtmlReader(boolean readsData) {
        this.readsData = readsData;
    }

    /** Reads markup inside a string of JSON-LD, which cannot hold JSON-LD again. */
    static HtmlReader ofFragments() {
        return new HtmlReader(false);
    }

    @Override
    public Document read(SourceText source) {
        Node page = Parser.htmlParser().setTrackPosition(true).parseInput(source.content(), "");
        StyleSheet styles = new StyleSheet(STYLE_BUDGET);
        PageLanguage language = new PageLanguage();
        UnreadParts unread = new UnreadParts();
        NodeTraversor.traverse(
                (node, depth) -> {
                    styles(node, styles);
                    language.see(node);
                    unread.see(node);
                },
                page);
        PageWalk walk = new PageWalk(source.content(), styles, readsData);
        NodeTraversor.traverse(walk, page);
        List<String> notes = new ArrayList<>(source.notes());
        if (styles.isExhausted()) {
            notes.add("too many style rules for this page: some text may be reported that its styles hide");
        }
        HtmlMarks marks = new HtmlMarks(source);
        NodeTraversor.traverse(marks, page);
        return new Document(
                source, language.declared(), PassageChain.link(walk.passages()), notes, marks.found(), unread.found());
    }

    private static void styles(Node node, StyleSheet styles) {
        if (node instanceof Element link
                && link.normalName().equals("link")
                && Tags.lower(link.attr("rel")).contains("stylesheet")) {
            styles.addUnread();
        }
        if (node instanceof DataNode data
                && data.parent() != null
                && data.parent().normalName().equals("style")
                && !Tags.lower(data.parent().attr("media")).contains("print")) {
            styles.add(data.getWholeData());
        }
    }
}
