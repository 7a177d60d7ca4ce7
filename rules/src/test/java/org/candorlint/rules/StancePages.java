package org.candorlint.rules;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.text.MappedText;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** A few passages with claims in brackets. */
record StancePages(List<Passage> passages, List<Place> claims) {

    /** A claim: a range of the text of a passage. */
    record Place(Passage passage, Span span) {}

    /** Reads {@code # heading|- item|paragraph with a [claim]}; a bracket before a digit is a bracket. */
    static StancePages read(String line) {
        List<Passage> passages = new ArrayList<>();
        List<Place> claims = new ArrayList<>();
        Passage heading = null;
        for (String part : line.split("\\|", -1)) {
            boolean isHeading = part.startsWith("# ");
            boolean isItem = part.startsWith("- ");
            List<Span> marked = new ArrayList<>();
            String text = unmark(isHeading || isItem ? part.substring(2) : part, marked);
            Passage above = passages.isEmpty() ? null : passages.get(passages.size() - 1);
            PassageKind kind = isHeading ? PassageKind.HEADING : isItem ? PassageKind.LIST_ITEM : PassageKind.PARAGRAPH;
            Passage passage = passage(passages.size(), kind, text, heading, isItem ? above : null);
            marked.forEach(span -> claims.add(new Place(passage, span)));
            passages.add(passage);
            heading = isHeading ? passage : heading;
        }
        return new StancePages(passages, claims);
    }

    private static Passage passage(
            int index, PassageKind kind, String text, @Nullable Passage heading, @Nullable Passage leadIn) {
        MappedText mapped = MappedText.identity(text, new Span(0, text.length()));
        int level = kind == PassageKind.PARAGRAPH ? 0 : 1;
        return new Passage(index, kind, level, Visibility.VISIBLE, Region.MAIN, mapped, heading, leadIn);
    }

    private static String unmark(String marked, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' && !Character.isDigit(marked.charAt(i + 1))) {
                open = text.length();
            } else if (c == ']' && open >= 0) {
                spans.add(new Span(open, text.length()));
                open = -1;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
