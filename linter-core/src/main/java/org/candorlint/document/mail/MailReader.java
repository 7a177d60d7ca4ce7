package org.candorlint.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.candorlint.document.BinaryReader;
import org.candorlint.document.Document;
import org.candorlint.document.UnreadablePage;

/**
 * Reads an e-mail as its receiver sees it: the subject as title, and the HTML of the message, or its plain text where it has none. Attachments
 * are named in a note and not read. Immutable and thread-safe.
 */
public final class MailReader implements BinaryReader {

    private static final int LONGEST_LINE = 10_000_000;
    private static final int MOST_HEADERS = 10_000;

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(LONGEST_LINE)
            .setMaxHeaderLen(LONGEST_LINE)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();

    @Override
    public Document read(String path, byte[] bytes) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            try {
                return read(path, message);
            } finally {
                message.dispose();
            }
        } catch (UnreadablePage e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw UnreadablePage.broken(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("it is no e-mail"));
        }
    }

    private static Document read(String path, Message message) throws IOException {
        MailParts parts = MailParts.of(message);
        String subject =
                message.getSubject() == null ? "" : message.getSubject().strip();
        List<String> notes = new ArrayList<>();
        if (!parts.attachments().isEmpty()) {
            notes.add("attachments were not read: " + String.join(", ", parts.attachments()));
        }
        return parts.isHtml()
                ? MailCopy.html(path, subject, parts.copy(), notes)
                : MailCopy.text(path, subject, parts.copy(), notes);
    }
}
