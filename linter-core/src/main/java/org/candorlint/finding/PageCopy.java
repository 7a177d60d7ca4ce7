package org.candorlint.finding;

import java.util.List;
import java.util.Locale;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/**
 * The copy of a page as it was read, for a report that shows it. It holds the words but neither the source nor the way
 * back to it, so that a thousand pages of it fit in memory. Immutable and thread-safe.
 *
 * @param parts in reading order; {@link Place#passage()} counts them
 */
public record PageCopy(List<Part> parts) {

    public PageCopy {
        parts = List.copyOf(parts);
    }

    public static PageCopy of(Document document) {
        return new PageCopy(document.passages().stream()
                .map(passage -> part(document.source(), passage))
                .toList());
    }

    private static Part part(SourceText source, Passage passage) {
        Span whole = passage.source(new Span(0, passage.text().length()));
        return new Part(
                passage.kind().label(),
                passage.level(),
                passage.visibility().label(),
                passage.region().name().toLowerCase(Locale.ROOT),
                source.position(whole.start()).line(),
                passage.text());
    }

    /**
     * One passage.
     *
     * @param kind such as {@code heading}
     * @param level 1 to 6 for a heading, nesting depth for a list item, otherwise 0
     * @param visibility such as {@code fine-print}
     * @param region part of the page, such as {@code footer}
     * @param line 1-based line of the source at which it begins
     */
    public record Part(String kind, int level, String visibility, String region, int line, String text) {}
}
