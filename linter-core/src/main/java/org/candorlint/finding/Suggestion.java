package org.candorlint.finding;

import java.util.Locale;
import java.util.Optional;
import org.candorlint.text.Position;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An edit of the copy that settles a finding; checked again before it is shown. Immutable and thread-safe.
 *
 * @param does what to do, one line with a full stop
 * @param result the sentence afterwards, or the text to add; empty where nothing stays of it
 * @param needs what somebody must find out or look at; may be empty
 * @param change the edit of the source; null where it is more than a stretch of plain text there
 */
public record Suggestion(
        Kind kind,
        String does,
        String result,
        String needs,
        @Nullable Edit change) {

    /** Stands in a result where a source must be named that nobody has named yet. */
    public static final String BLANK = "[source]";

    /** What an edit does to a claim. */
    public enum Kind {
        REMOVE,
        NARROW,
        ATTRIBUTE,
        ADD;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One stretch of source and what to put there.
     *
     * @param span half-open UTF-16 offsets in the source
     * @param start 1-based line and column of the first character
     * @param end 1-based line and column after the last character
     * @param lines the whole lines afterwards, from that of the first character to that of the last, for tools that know no
     *     columns; empty where they are too long to be of use
     */
    public record Edit(Span span, Position start, Position end, String replacement, String lines) {

        private static final int LONGEST_LINES = 4_000;

        public static Edit of(SourceText source, Span span, String replacement) {
            Span whole = source.lineSpan(span.start()).join(source.lineSpan(span.end()));
            String lines = whole.length() > LONGEST_LINES
                    ? ""
                    : source.slice(new Span(whole.start(), span.start()))
                            + replacement
                            + source.slice(new Span(span.end(), whole.end()));
            return new Edit(span, source.position(span.start()), source.position(span.end()), replacement, lines);
        }
    }

    public Optional<Edit> edit() {
        return Optional.ofNullable(change);
    }
}
