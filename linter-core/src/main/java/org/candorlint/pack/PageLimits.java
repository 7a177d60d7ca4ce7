package org.candorlint.pack;

import org.jspecify.annotations.Nullable;

/**
 * How large a page may be and how long its check may take, so that no page costs the others theirs. Immutable and thread-safe.
 *
 * @param size null where nobody said
 * @param time null where nobody said
 */
public record PageLimits(@Nullable FileSize size, @Nullable TimeSpan time) {

    /** Nobody said anything. */
    public static final PageLimits NONE = new PageLimits(null, null);

    private static final FileSize USUAL_SIZE = FileSize.parse("50MB");
    private static final TimeSpan USUAL_TIME = TimeSpan.parse("120s");

    /** These, and where they say nothing the others. */
    public PageLimits or(PageLimits others) {
        return new PageLimits(size == null ? others.size : size, time == null ? others.time : time);
    }

    /** The limit, or the usual one. */
    public FileSize largest() {
        return size == null ? USUAL_SIZE : size;
    }

    /** The limit, or the usual one. */
    public TimeSpan longest() {
        return time == null ? USUAL_TIME : time;
    }
}
