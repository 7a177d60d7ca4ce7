package org.candorlint.text;

import java.util.Arrays;

/**
 * Text as a reader sees it (entities decoded, white space folded, soft hyphens gone) that knows where each of its
 * characters stands in the source. Offsets are half-open UTF-16 on both sides. Immutable and thread-safe.
 *
 * <p>It is kept as runs: a run is copied (one source character per text character) or replaced (a few text characters
 * that stand for any number of source characters, such as an ampersand for its entity).
 */
public final class MappedText {

    private final String text;
    private final int[] runTextStart;
    private final int[] runSourceStart;
    private final int[] runSourceEnd;

    private MappedText(String text, int[] runTextStart, int[] runSourceStart, int[] runSourceEnd) {
        this.text = text;
        this.runTextStart = runTextStart;
        this.runSourceStart = runSourceStart;
        this.runSourceEnd = runSourceEnd;
    }

    /** A stretch of source taken as it is. */
    public static MappedText identity(CharSequence source, Span span) {
        return new Builder().copy(source, span.start(), span.end()).build();
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /**
     * The source range that the text in {@code span} was read from: from the start of its first character to the end
     * of its last. An empty span maps to an empty range at the start of the character at that place.
     */
    public Span source(Span span) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException("span " + span + " outside text of length " + text.length());
        }
        if (text.isEmpty()) {
            int at = runSourceStart.length == 0 ? 0 : runSourceStart[0];
            return new Span(at, at);
        }
        if (span.isEmpty()) {
            int at = span.start() < text.length() ? sourceStart(span.start()) : sourceEnd(text.length() - 1);
            return new Span(at, at);
        }
        return new Span(sourceStart(span.start()), sourceEnd(span.end() - 1));
    }

    /**
     * The same text mapped one step further down: this text was read from {@code below}'s text, as HTML from a string
     * in JSON, and {@code below} from the page.
     */
    public MappedText through(MappedText below) {
        Builder builder = new Builder();
        for (int i = 0; i < text.length(); i++) {
            Span place = below.source(source(new Span(i, i + 1)));
            builder.replace(text.substring(i, i + 1), place.start(), place.end());
        }
        return builder.build();
    }

    private int sourceStart(int offset) {
        int run = run(offset);
        return copied(run) ? runSourceStart[run] + offset - runTextStart[run] : runSourceStart[run];
    }

    private int sourceEnd(int offset) {
        int run = run(offset);
        return copied(run) ? runSourceStart[run] + offset - runTextStart[run] + 1 : runSourceEnd[run];
    }

    private boolean copied(int run) {
        int end = run + 1 < runTextStart.length ? runTextStart[run + 1] : text.length();
        return end - runTextStart[run] == runSourceEnd[run] - runSourceStart[run];
    }

    private int run(int offset) {
        int index = Arrays.binarySearch(runTextStart, offset);
        return index >= 0 ? index : -index - 2;
    }

    /** Builds a mapped text from left to right. Not thread-safe. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] textStart = new int[8];
        private int[] sourceStart = new int[8];
        private int[] sourceEnd = new int[8];
        private int runs;
        private boolean lastCopied;

        /** Takes source characters over as they are. */
        public Builder copy(CharSequence source, int start, int end) {
            if (start == end) {
                return this;
            }
            if (lastCopied && runs > 0 && sourceEnd[runs - 1] == start) {
                sourceEnd[runs - 1] = end;
            } else {
                addRun(start, end);
                lastCopied = true;
            }
            text.append(source, start, end);
            return this;
        }

        /** Puts {@code replacement} where the source has something else; an empty replacement drops the source. */
        public Builder replace(CharSequence replacement, int start, int end) {
            if (replacement.length() == 0) {
                return this;
            }
            addRun(start, end);
            lastCopied = replacement.length() == end - start;
            text.append(replacement);
            return this;
        }

        public int length() {
            return text.length();
        }

        public char charAt(int index) {
            return text.charAt(index);
        }

        /** Drops white space at the end, as folding demands. */
        public Builder trimEnd() {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            truncate(end);
            return this;
        }

        private void truncate(int length) {
            while (runs > 0 && textStart[runs - 1] >= length) {
                runs--;
            }
            if (runs > 0) {
                int cut = text.length() - length;
                boolean last = cut > 0 && sourceEnd[runs - 1] - sourceStart[runs - 1] > length - textStart[runs - 1];
                if (last) {
                    sourceEnd[runs - 1] = sourceStart[runs - 1] + length - textStart[runs - 1];
                }
            }
            // A truncated run must not grow again by a later copy, so the next piece starts a run of its own.
            lastCopied = false;
            text.setLength(length);
        }

        public MappedText build() {
            return new MappedText(
                    text.toString(),
                    Arrays.copyOf(textStart, runs),
                    Arrays.copyOf(sourceStart, runs),
                    Arrays.copyOf(sourceEnd, runs));
        }

        private void addRun(int start, int end) {
            if (runs == textStart.length) {
                textStart = Arrays.copyOf(textStart, runs * 2);
                sourceStart = Arrays.copyOf(sourceStart, runs * 2);
                sourceEnd = Arrays.copyOf(sourceEnd, runs * 2);
            }
            textStart[runs] = text.length();
            sourceStart[runs] = start;
            sourceEnd[runs] = end;
            runs++;
        }
    }
}
