package org.candorlint.document.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candorlint.document.UnreadablePage;
import org.candorlint.text.SourceText;

/**
 * Decodes the bytes of a page: by its byte order mark, else by the charset it declares, else as UTF-8, else as
 * windows-1252. Whatever is guessed or replaced is said in {@link SourceText#notes()}. Stateless.
 */
public final class PageDecoding {

    private static final int PROBE = 8_192;
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Browsers read all of these as windows-1252, and pages are written for browsers. */
    private static final Set<String> READ_AS_WINDOWS_1252 =
            Set.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "cp1252", "windows-1252");

    private PageDecoding() {}

    /**
     * Decodes the bytes of one file.
     *
     * @param path the name for findings
     * @throws UnreadablePage if the bytes are not text
     */
    public static SourceText decode(String path, byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return declared(path, bytes, mark.get().length(), mark.get().charset(), List.of());
        }
        refuseBinary(bytes);
        Optional<String> name = DeclaredCharset.of(bytes);
        if (name.isPresent()) {
            Optional<Charset> charset = charset(name.get());
            if (charset.isPresent()) {
                return declared(path, bytes, 0, charset.get(), List.of());
            }
            return guessed(path, bytes, List.of("the page declares the unknown charset \"" + name.get() + "\""));
        }
        return guessed(path, bytes, List.of());
    }

    private static void refuseBinary(byte[] bytes) {
        Optional<BinaryKind> kind = BinaryKind.of(bytes);
        if (kind.isPresent()) {
            throw new UnreadablePage(
                    "the file is " + kind.get().words() + ", not a page of text",
                    "save the page as HTML, Markdown or plain text");
        }
        for (int i = 0; i < Math.min(PROBE, bytes.length); i++) {
            if (bytes[i] == 0) {
                throw new UnreadablePage(
                        "the file holds NUL bytes (first at byte " + i + "), so it is not a page of text",
                        "if it is UTF-16 or UTF-32, save it with a byte order mark or as UTF-8");
            }
        }
    }

    /** A page that can be searched for its declaration as ASCII is not UTF-16, whatever it says. */
    private static Optional<Charset> charset(String name) {
        if (READ_AS_WINDOWS_1252.contains(name)) {
            return Optional.of(WINDOWS_1252);
        }
        if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static SourceText declared(String path, byte[] bytes, int from, Charset charset, List<String> notes) {
        String text = new String(bytes, from, bytes.length - from, charset);
        long bad = firstInvalid(text, bytes, from, charset);
        List<String> said = new ArrayList<>(notes);
        if (bad >= 0) {
            said.add("some bytes are not valid " + charset.name() + " and were replaced (first at byte " + bad + ")");
        }
        return SourceText.of(path, text, said);
    }

    private static SourceText guessed(String path, byte[] bytes, List<String> notes) {
        List<String> said = new ArrayList<>(notes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        long bad = firstInvalid(text, bytes, 0, StandardCharsets.UTF_8);
        if (bad >= 0) {
            said.add("decoded as windows-1252 because it is not valid UTF-8 (first invalid byte: " + bad + ")");
            return SourceText.of(path, new String(bytes, WINDOWS_1252), said);
        }
        if (!notes.isEmpty()) {
            said.add("decoded as UTF-8");
        }
        return SourceText.of(path, text, said);
    }

    /**
     * The offset of the first byte that the charset cannot hold, or -1. What is replaced leaves its mark in the text, and
     * nearly no page has that mark, so that hardly any has to be decoded twice.
     */
    private static long firstInvalid(String text, byte[] bytes, int from, Charset charset) {
        if (text.indexOf(REPLACEMENT) < 0 && charset.newDecoder().replacement().indexOf(REPLACEMENT) >= 0) {
            return -1;
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(PROBE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }
}
