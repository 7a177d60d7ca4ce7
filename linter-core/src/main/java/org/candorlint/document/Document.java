package org.candorlint.document;

import java.util.List;
import java.util.Optional;
import org.candorlint.text.SourceText;

/**
 * One page, read: its passages in reading order. Immutable and thread-safe.
 *
 * @param source the characters of the page
 * @param language the language the page declares for itself (BCP 47), if it does
 * @param passages in reading order; {@code passages.get(i).index() == i}
 * @param notes what the reader of a report should know: a guessed charset, a limit that was hit
 */
public record Document(SourceText source, Optional<String> language, List<Passage> passages, List<String> notes) {

    public Document {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }

    /** The page as if it ended after so many passages. */
    public Document beginning(int count) {
        return new Document(source, language, passages.subList(0, count), notes);
    }
}
