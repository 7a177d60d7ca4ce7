package org.candorlint.document.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.candorlint.document.Deadline;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.TypeSize;
import org.candorlint.document.Visibility;
import org.candorlint.text.MappedText;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks a parsed page once and cuts it into passages. Used by one thread. */
final class PageWalk implements NodeVisitor {

    private final String source;
    private final Frames frames;
    private final AttributeTexts attributes;
    private final boolean readsData;
    private final List<PassageDraft> passages = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Deque<Frame> blocks = new ArrayDeque<>();
    private final Deque<Gathering> gatherings = new ArrayDeque<>();
    private @Nullable PassageDraft lastInFlow;

    /** @param readsData whether JSON-LD is read */
    PageWalk(String source, StyleSheet styles, boolean readsData) {
        this.source = source;
        this.frames = new Frames(styles);
        this.attributes = new AttributeTexts(source);
        this.readsData = readsData;
        gatherings.push(new Gathering());
    }

    List<PassageDraft> passages() {
        flush();
        return passages;
    }

    @Override
    public void head(Node node, int depth) {
        Deadline.look();
        if (node instanceof Element element) {
            enter(element);
        } else if (node instanceof TextNode text) {
            read(text);
        } else if (node instanceof DataNode data
                && readsData
                && isJsonLd(open.element().element())) {
            flush();
            passages.addAll(JsonLd.passages(
                    source, data.sourceRange().startPos(), data.sourceRange().endPos()));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element)) {
            return;
        }
        Frame frame = open.pop();
        if (frame.block()) {
            flush();
            blocks.pop();
        }
        if (startsAside(frame, open.peek())) {
            List<PassageDraft> inside = finishAside();
            inside.forEach(gatherings.element()::addAfter);
        }
    }

    private void enter(Element element) {
        Frame around = open.peek();
        Frame frame = frames.open(element, around);
        if (frame.block()) {
            flush();
            frame = withListing(frame, around);
            blocks.push(frame);
        }
        open.push(frame);
        if (startsAside(frame, around)) {
            gatherings.push(new Gathering());
        }
        if (!frame.has(Trait.SKIPPED)) {
            attributes.read(frame, gatherings.element()::addAfter);
        }
    }

    /** Hidden words within a sentence are no part of it; they are read after it. */
    private static boolean startsAside(Frame frame, @Nullable Frame around) {
        return !frame.block() && isUnseen(frame) && around != null && !isUnseen(around);
    }

    private static boolean isUnseen(Frame frame) {
        return frame.has(Trait.HIDDEN) || frame.has(Trait.INVISIBLE);
    }

    private List<PassageDraft> finishAside() {
        int before = passages.size();
        flush();
        gatherings.pop();
        List<PassageDraft> tail = passages.subList(before, passages.size());
        List<PassageDraft> inside = List.copyOf(tail);
        tail.clear();
        return inside;
    }

    private Frame withListing(Frame frame, @Nullable Frame around) {
        Element element = frame.element();
        Listing outer = frame.listing();
        Listing listing = outer;
        if (Tags.isList(element) || element.normalName().equals("table")) {
            PassageDraft item = outer == null ? null : outer.item();
            boolean nested = item != null && around != null && Kinds.isListed(around.kind());
            listing = new Listing(nested ? item : leadIn(frame.region()));
        } else if (outer != null && opensItem(element)) {
            outer.openItem();
        }
        return new Frame(
                element,
                true,
                frame.kind(),
                frame.level(),
                frame.region(),
                frame.traits(),
                frame.size(),
                listing,
                frame.landmark());
    }

    /** What is said of a term belongs to the item that the term opened. */
    private static boolean opensItem(Element element) {
        return switch (element.normalName()) {
            case "dd" -> false;
            case "td", "th" -> true;
            default -> Tags.isItem(element);
        };
    }

    /** What stands directly before a list and so leads it in; a second list after a first continues that. */
    private @Nullable PassageDraft leadIn(Region region) {
        PassageDraft last = lastInFlow;
        if (last == null || last.region() != region) {
            return null;
        }
        return switch (last.kind()) {
            case PARAGRAPH, HEADING, SUMMARY, CAPTION -> last;
            case LIST_ITEM -> last.leadIn();
            default -> null;
        };
    }

    private void read(TextNode text) {
        Frame frame = open.element();
        if (frame.has(Trait.SKIPPED) || !text.sourceRange().isTracked()) {
            return;
        }
        if (gatherings.element().wouldRunBackwards(text.sourceRange().startPos())) {
            flush();
        }
        gatherings.element().add(source, text, frame, blocks.isEmpty() ? frame : blocks.element());
    }

    private void flush() {
        Gathering gathering = gatherings.element();
        Frame block = gathering.block();
        Set<Trait> shared = EnumSet.copyOf(gathering.shared());
        TypeSize size = gathering.size();
        MappedText text = gathering.takeText();
        if (block != null && hasWords(text.text())) {
            emit(block, shared, size, text);
        }
        passages.addAll(gathering.takeAfter());
    }

    private void emit(Frame block, Set<Trait> shared, TypeSize size, MappedText text) {
        PassageKind kind = Kinds.of(block, shared);
        Visibility visibility = kind == PassageKind.TITLE ? Visibility.VISIBLE : block.visibility(shared);
        boolean levelled = kind == PassageKind.HEADING || kind == PassageKind.LIST_ITEM;
        PassageDraft draft = PassageDraft.of(
                        kind,
                        levelled ? Math.max(1, block.level()) : 0,
                        visibility,
                        kind == PassageKind.TITLE ? Region.HEAD : block.region(),
                        text)
                .withSize(size)
                .withSelector(block.selector())
                .withLeadIn(Kinds.isListed(kind) && block.listing() != null ? leadIn(block, block.listing()) : null);
        if (shared.contains(Trait.BOLD)) {
            draft = draft.asEmphasized();
        }
        passages.add(draft);
        note(draft, block.listing());
    }

    private static @Nullable PassageDraft leadIn(Frame block, Listing listing) {
        PassageDraft term = block.element().normalName().equals("dd") ? listing.item() : null;
        return term != null ? term : listing.leadIn();
    }

    private void note(PassageDraft draft, @Nullable Listing listing) {
        if (draft.visibility() != Visibility.HIDDEN && !draft.kind().isOutsideFlow()) {
            lastInFlow = draft;
        }
        if (listing == null) {
            return;
        }
        if (draft.kind() == PassageKind.CAPTION && listing.leadIn() == null) {
            listing.lead(draft);
        } else {
            listing.add(draft);
        }
    }

    /** Stars, bullets and bars between links say nothing. */
    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isJsonLd(Element element) {
        return element.normalName().equals("script")
                && Tags.lower(element.attr("type")).contains("ld+json");
    }
}
