package org.candorlint.fix;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the characters of a file were written, so that other characters can be written the same way. Found by trying: only
 * what gives back the very bytes of the file counts. Immutable and thread-safe.
 *
 * @param mark the byte order mark that the file begins with; nobody else changes it
 */
public record KeptEncoding(Charset charset, List<Byte> mark) {

    private static final List<Charset> TRIED = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    public KeptEncoding {
        mark = List.copyOf(mark);
    }

    /** The encoding in which {@code content} is exactly {@code bytes}; empty if there is none that is known here. */
    public static Optional<KeptEncoding> of(byte[] bytes, String content) {
        for (Charset charset : TRIED) {
            for (String mark : List.of("", "\ufeff")) {
                Optional<byte[]> start = encode(charset, mark);
                Optional<byte[]> rest = encode(charset, content);
                if (start.isPresent() && rest.isPresent() && Arrays.equals(joined(start.get(), rest.get()), bytes)) {
                    return Optional.of(new KeptEncoding(charset, boxed(start.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** Other characters written the same way; empty if the charset has not all of them. */
    public Optional<byte[]> bytes(String content) {
        byte[] start = new byte[mark.size()];
        for (int i = 0; i < start.length; i++) {
            start[i] = mark.get(i);
        }
        return encode(charset, content).map(rest -> joined(start, rest));
    }

    private static Optional<byte[]> encode(Charset charset, String content) {
        try {
            // A new encoder reports what it cannot write; that of String would write a question mark.
            ByteBuffer out = charset.newEncoder().encode(CharBuffer.wrap(content));
            byte[] bytes = new byte[out.remaining()];
            out.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] joined(byte[] start, byte[] rest) {
        byte[] all = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, all, start.length, rest.length);
        return all;
    }

    private static List<Byte> boxed(byte[] bytes) {
        Byte[] boxed = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            boxed[i] = bytes[i];
        }
        return List.of(boxed);
    }
}
