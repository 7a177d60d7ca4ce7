package org.candorlint.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.text.SourceText;

/**
 * One page, read: its passages in reading order. Immutable and thread-safe.
 *
 * @param source the characters of the page
 * @param language the language the page declares for itself (BCP 47), if it does
 * @param passages in reading order; {@code passages.get(i).index() == i}
 * @param notes what the reader of a report should know: a guessed charset, a limit that was hit
 * @param marks comments that ask to ignore findings, in the order of the page
 * @param unread what a person meets on the page and is in none of the passages
 */
public record Document(
        SourceText source,
        Optional<String> language,
        List<Passage> passages,
        List<String> notes,
        List<IgnoreMark> marks,
        Unread unread) {

    public Document {
        marks = List.copyOf(marks);
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }

    /** One without comments that ask to ignore findings, all of which was read. */
    public Document(SourceText source, Optional<String> language, List<Passage> passages, List<String> notes) {
        this(source, language, passages, notes, List.of(), Unread.NOTHING);
    }

    /** The same with one more note. */
    public Document noting(String note) {
        return new Document(
                source,
                language,
                passages,
                Stream.concat(notes.stream(), Stream.of(note)).toList(),
                marks,
                unread);
    }

    /** The page as if it ended after so many passages. */
    public Document beginning(int count) {
        return new Document(source, language, passages.subList(0, count), notes, marks, unread);
    }
}
