package org.candorlint.document;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long one page may take. A page is read and checked by one thread from beginning to end; the deadline is that thread's while it is at
 * it, so that whoever goes through much of what a page holds can look at it, however deep he was called:
 *
 * <pre>{@code
 * PageReport report = Deadline.within(limit, hint, () -> linter.check(reader.read(name, bytes), options));
 * }</pre>
 */
public final class Deadline {

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    /** Looks for each look at the clock, which is dear beside much of what happens between two looks; a power of two. */
    private static final int LOOKS = 64;

    private final long start = System.nanoTime();
    private final Duration limit;
    private final String hint;
    private int looks;

    private Deadline(Duration limit, String hint) {
        this.limit = limit;
        this.hint = hint;
    }

    /**
     * Does what is to be done for one page, on this thread.
     *
     * @param hint how the limit is raised; may be empty
     * @throws UnreadablePage if it looked at its deadline after so long
     */
    public static <T> T within(Duration limit, String hint, Supplier<T> work) {
        @Nullable Deadline around = CURRENT.get();
        CURRENT.set(new Deadline(limit, hint));
        try {
            return work.get();
        } finally {
            if (around == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(around);
            }
        }
    }

    /**
     * Says that a little work is about to be done for the page of this thread; costs a few nanoseconds. Does nothing where nobody set a
     * deadline.
     *
     * @throws UnreadablePage if the page took too long
     */
    public static void look() {
        @Nullable Deadline own = CURRENT.get();
        if (own != null && (++own.looks & (LOOKS - 1)) == 0) {
            own.verify();
        }
    }

    private void verify() {
        if (System.nanoTime() - start > limit.toNanos()) {
            throw new UnreadablePage("checking it took longer than " + shown(limit), hint);
        }
    }

    private static String shown(Duration limit) {
        return limit.toMillis() % 1_000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
