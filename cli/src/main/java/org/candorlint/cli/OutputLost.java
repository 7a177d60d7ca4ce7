package org.candorlint.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output took no more: nobody reads it any longer, or there is no room. */
final class OutputLost extends IOException {

    private static final long serialVersionUID = 1L;

    private OutputLost(IOException cause) {
        super(cause.getMessage(), cause);
    }

    static OutputLost of(IOException cause) {
        return cause instanceof OutputLost lost ? lost : new OutputLost(cause);
    }

    /** Whether the reader has left, as {@code head} does when it has seen enough; that is no error. */
    boolean readerLeft() {
        String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("connection reset");
    }
}
