package org.candorlint.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads resources and files, whose streams know how much is left in them. Stateless. */
public final class KnownLength {

    private KnownLength() {}

    /**
     * All bytes of a stream: those of {@link InputStream#readAllBytes}, without the pieces that it collects and copies
     * together where the stream says rightly how many there are.
     */
    public static byte[] readAll(InputStream in) throws IOException {
        byte[] known = new byte[in.available()];
        int read = in.readNBytes(known, 0, known.length);
        if (read < known.length) {
            return Arrays.copyOf(known, read);
        }
        byte[] rest = in.readAllBytes();
        byte[] all = rest.length == 0 ? known : Arrays.copyOf(known, known.length + rest.length);
        System.arraycopy(rest, 0, all, known.length, rest.length);
        return all;
    }
}
