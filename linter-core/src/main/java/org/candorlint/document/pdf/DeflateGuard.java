package org.candorlint.document.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.candorlint.document.UnreadablePage;

/**
 * Goes over the compressed streams of a PDF before it is read, and refuses one that unpacks to more than a page can need, whichever
 * object it belongs to. A stream that is compressed again is unpacked again. Stateless.
 */
final class DeflateGuard {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final long LARGEST_STREAM = 200L << 20;
    private static final long LARGEST_WHOLE = 2L << 30;
    private static final int DEEPEST = 3;

    private DeflateGuard() {}

    /** @throws UnreadablePage if a stream, or all of them, are too large */
    static void check(byte[] bytes) {
        long whole = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            whole += unpacked(bytes, start);
            if (whole > LARGEST_WHOLE) {
                throw tooLarge();
            }
        }
    }

    /** The offset after the next word that begins a stream; -1 if there is none. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            int k = 0;
            while (k < STREAM.length && bytes[i + k] == STREAM[k]) {
                k++;
            }
            boolean ends = i >= 3 && bytes[i - 1] == 'd' && bytes[i - 2] == 'n' && bytes[i - 3] == 'e';
            if (k == STREAM.length && !ends) {
                return i + k;
            }
        }
        return -1;
    }

    private static long unpacked(byte[] bytes, int start) {
        Inflater[] chain = new Inflater[DEEPEST];
        for (int i = 0; i < DEEPEST; i++) {
            chain[i] = new Inflater();
        }
        try {
            long[] counts = new long[DEEPEST];
            chain[0].setInput(bytes, start, bytes.length - start);
            drain(chain, 0, counts);
            return counts[0];
        } finally {
            for (Inflater inflater : chain) {
                inflater.end();
            }
        }
    }

    /** Unpacks what the inflater of a depth has been given, and tries to unpack that again. */
    private static void drain(Inflater[] chain, int depth, long[] counts) {
        byte[] buffer = new byte[1 << 14];
        boolean deeper = depth + 1 < DEEPEST;
        try {
            while (!chain[depth].finished()) {
                int count = chain[depth].inflate(buffer);
                if (count == 0) {
                    return;
                }
                counts[depth] += count;
                if (counts[depth] > LARGEST_STREAM) {
                    throw tooLarge();
                }
                if (deeper) {
                    chain[depth + 1].setInput(buffer, 0, count);
                    drain(chain, depth + 1, counts);
                    deeper = chain[depth + 1].getTotalOut() > 0 || counts[depth] < 2;
                }
            }
        } catch (DataFormatException e) {
            // Not compressed in this way, or not at this depth.
        }
    }

    private static UnreadablePage tooLarge() {
        return new UnreadablePage(
                "the PDF unpacks to far more than its size; it may be made to do harm", "print it to a new PDF");
    }
}
