package org.candorlint.document.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.candorlint.document.Deadline;
import org.candorlint.document.UnreadablePage;

/**
 * What a message consists of.
 *
 * @param copy what its receiver reads
 * @param isHtml whether that is HTML
 * @param attachments their names, in order
 */
record MailParts(String copy, boolean isHtml, List<String> attachments) {

    /**
     * Looks through a message.
     *
     * @throws org.candorlint.document.UnreadablePage if it is encrypted
     */
    static MailParts of(Message message) throws IOException {
        StringBuilder html = new StringBuilder();
        StringBuilder text = new StringBuilder();
        List<String> attachments = new ArrayList<>();
        Deque<Entity> waiting = new ArrayDeque<>(List.of(message));
        while (!waiting.isEmpty()) {
            Deadline.look();
            Entity entity = waiting.pop();
            String type = entity.getMimeType();
            if (type.equals("multipart/encrypted") || isSealed(entity, type)) {
                throw UnreadablePage.encrypted();
            }
            Body body = entity.getBody();
            if (body instanceof Multipart parts) {
                List<Entity> inside = parts.getBodyParts();
                for (int i = inside.size() - 1; i >= 0; i--) {
                    waiting.push(inside.get(i));
                }
            } else if (isAttached(entity, type)) {
                attachments.add(name(entity, type));
            } else if (body instanceof SingleBody single) {
                StringBuilder copy = type.equals("text/html") ? html : text;
                copy.append(decoded(single, entity.getCharset())).append('\n');
            }
        }
        boolean hasHtml = !html.toString().isBlank();
        return new MailParts((hasHtml ? html : text).toString(), hasHtml, attachments);
    }

    /** Encrypted for certificates; what is only signed stays readable. */
    private static boolean isSealed(Entity entity, String type) {
        boolean pkcs7 = type.equals("application/pkcs7-mime") || type.equals("application/x-pkcs7-mime");
        String field = entity.getHeader() == null || entity.getHeader().getField("Content-Type") == null
                ? ""
                : entity.getHeader().getField("Content-Type").getBody();
        return pkcs7 && !field.contains("signed-data");
    }

    private static boolean isAttached(Entity entity, String type) {
        boolean copy = type.equals("text/html") || type.equals("text/plain");
        return !copy || "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static String name(Entity entity, String type) {
        String name = entity.getFilename();
        return name == null || name.isBlank() ? "one of type " + type : name.strip();
    }

    private static String decoded(SingleBody body, String charset) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return new String(in.readAllBytes(), charset(charset));
        }
    }

    private static Charset charset(String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
