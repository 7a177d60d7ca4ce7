package org.candorlint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.candorlint.text.FoldedText;
import org.candorlint.text.Locators;
import org.candorlint.text.MappedText;
import org.candorlint.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a reader takes out of a file that is not text, passage by passage in reading order. Each becomes a line of the
 * document's source, and has the name of its place there. Used once, by one thread.
 */
public final class Extraction {

    /** Far more than a draft holds; what is larger was made to be. */
    public static final int MOST_TEXT = 20_000_000;

    private final String path;
    private final StringBuilder content = new StringBuilder();
    private final Locators.Builder locators = new Locators.Builder();
    private final List<PassageDraft> drafts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final TreeMap<Integer, PassageDraft> items = new TreeMap<>();
    private @Nullable PassageDraft lastInFlow;

    /** @param path the name for findings */
    public Extraction(String path) {
        this.path = path;
    }

    /**
     * A passage to be taken.
     *
     * @param level 1 to 6 for a heading, nesting depth for a list item, otherwise 0
     * @param bold whether all of it is set in bold
     * @param locator what a person calls its place
     */
    public record Piece(
            PassageKind kind,
            int level,
            Visibility visibility,
            Region region,
            String text,
            boolean bold,
            TypeSize size,
            String locator) {

        /** One in the body of the document that everybody sees. */
        public static Piece of(PassageKind kind, int level, String text, String locator) {
            return new Piece(kind, level, Visibility.VISIBLE, Region.MAIN, text, false, TypeSize.UNKNOWN, locator);
        }

        /** The title of the document. */
        public static Piece title(String text) {
            return new Piece(
                    PassageKind.TITLE, 0, Visibility.VISIBLE, Region.HEAD, text, false, TypeSize.UNKNOWN, "title");
        }
    }

    /**
     * Takes a passage; one without letters and digits says nothing and is left out.
     *
     * @throws UnreadablePage if the document holds more text than {@link #MOST_TEXT}
     */
    public Extraction add(Piece piece) {
        Deadline.look();
        if (piece.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return this;
        }
        if (content.length() + piece.text().length() > MOST_TEXT) {
            throw tooMuch();
        }
        int start = content.length();
        // A line each, whatever signs for line breaks the text itself holds.
        content.append(piece.text().replace('\n', ' ').replace('\r', ' '));
        MappedText mapped =
                new FoldedText().copy(content, start, content.length()).build();
        content.append('\n');
        locators.add(start, piece.locator());
        PassageDraft draft = PassageDraft.of(piece.kind(), piece.level(), piece.visibility(), piece.region(), mapped)
                .withSize(piece.size())
                .withLeadIn(leadIn(piece));
        keep(piece.bold() ? draft.asEmphasized() : draft);
        return this;
    }

    /** Says something to the reader of the report. */
    public Extraction note(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return this;
    }

    public boolean isEmpty() {
        return drafts.isEmpty();
    }

    public Document document() {
        SourceText source = SourceText.of(path, content.toString(), notes, locators.build());
        return new Document(source, Optional.empty(), PassageChain.link(drafts), source.notes());
    }

    /** What to say of a file that holds more text than {@link #MOST_TEXT}. */
    public static UnreadablePage tooMuch() {
        return new UnreadablePage(
                "it holds more than " + MOST_TEXT / 1_000_000 + " million characters of text", "split it up");
    }

    private void keep(PassageDraft draft) {
        drafts.add(draft);
        if (!draft.inFlow()) {
            return;
        }
        if (draft.kind() == PassageKind.LIST_ITEM) {
            items.tailMap(draft.level(), true).clear();
            items.put(draft.level(), draft);
        } else {
            items.clear();
        }
        lastInFlow = draft;
    }

    /** What leads in an item or a cell: the item around it, or what stands before its list or table. */
    private @Nullable PassageDraft leadIn(Piece piece) {
        PassageDraft last = lastInFlow;
        boolean listed = piece.kind() == PassageKind.LIST_ITEM
                || piece.kind() == PassageKind.TABLE_CELL
                || piece.kind() == PassageKind.TABLE_HEADER;
        if (!listed || last == null || last.region() != piece.region()) {
            return null;
        }
        var around = piece.kind() == PassageKind.LIST_ITEM ? items.lowerEntry(piece.level()) : null;
        if (around != null) {
            return around.getValue();
        }
        return switch (last.kind()) {
            case PARAGRAPH, HEADING, CAPTION -> last;
            case LIST_ITEM ->
                piece.kind() == PassageKind.LIST_ITEM ? outermost(last).leadIn() : null;
            case TABLE_CELL, TABLE_HEADER -> piece.kind() == PassageKind.LIST_ITEM ? null : last.leadIn();
            default -> null;
        };
    }

    private PassageDraft outermost(PassageDraft last) {
        return items.isEmpty() ? last : items.firstEntry().getValue();
    }
}
