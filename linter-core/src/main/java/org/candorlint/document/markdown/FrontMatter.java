package org.candorlint.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.text.FoldedText;

/**
 * The block of settings at the start of a page. Only the title and the description are read, if they stand on one line.
 *
 * @param end the offset at which the page proper begins
 */
record FrontMatter(int end, List<PassageDraft> passages) {

    private static final String FENCE = "---";

    FrontMatter {
        passages = List.copyOf(passages);
    }

    static FrontMatter of(String content) {
        FrontMatter none = new FrontMatter(0, List.of());
        int line = lineEnd(content, 0);
        if (!content.substring(0, line).stripTrailing().equals(FENCE)) {
            return none;
        }
        List<PassageDraft> passages = new ArrayList<>();
        int start = line + 1;
        while (start < content.length()) {
            int end = lineEnd(content, start);
            String text = content.substring(start, end).stripTrailing();
            if (text.equals(FENCE) || text.equals("...")) {
                return new FrontMatter(Math.min(content.length(), end + 1), passages);
            }
            read(content, start, start + text.length(), passages);
            start = end + 1;
        }
        return none;
    }

    private static int lineEnd(String content, int start) {
        int end = content.indexOf('\n', start);
        return end < 0 ? content.length() : end;
    }

    private static void read(String content, int start, int end, List<PassageDraft> passages) {
        PassageKind kind;
        if (content.startsWith("title:", start)) {
            kind = PassageKind.TITLE;
        } else if (content.startsWith("description:", start)) {
            kind = PassageKind.META_DESCRIPTION;
        } else {
            return;
        }
        int from = content.indexOf(':', start) + 1;
        int to = end;
        while (from < to && FoldedText.isSpace(content.charAt(from))) {
            from++;
        }
        boolean quoted = to - from >= 2
                && "\"'".indexOf(content.charAt(from)) >= 0
                && content.charAt(to - 1) == content.charAt(from);
        FoldedText text = new FoldedText().copy(content, quoted ? from + 1 : from, quoted ? to - 1 : to);
        if (!text.isEmpty()) {
            passages.add(PassageDraft.of(kind, 0, Visibility.VISIBLE, Region.HEAD, text.build()));
        }
    }
}
