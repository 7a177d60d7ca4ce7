package org.candorlint.document.office;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.candorlint.document.Deadline;
import org.candorlint.document.UnreadablePage;
import org.jspecify.annotations.Nullable;

/**
 * One part of an office document, read from start to end. No declaration of a document type is accepted, and so no entity: none can be
 * fetched from elsewhere, and none can grow. Used by one thread.
 */
public final class OfficeXml {

    private final XMLStreamReader reader;

    private OfficeXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What reads a part. Elements are told by their local names; the two vocabularies in use do not share any that matter. */
    public interface Handler {

        /** At the start of an element. Answers whether its content is of interest; if not, neither it nor its end is told. */
        boolean start(String name, OfficeXml at);

        /** At the end of an element of which the content was told. */
        default void end(String name) {}

        /** At text. */
        default void text(String text) {}
    }

    /**
     * Reads a part.
     *
     * @throws UnreadablePage if it is not well-formed, or declares a document type
     */
    public static void read(byte[] part, Handler handler) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("it refers to something outside of the file");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                new OfficeXml(reader).walk(handler);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw UnreadablePage.broken(
                    String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("its XML is not well-formed"));
        }
    }

    /** An attribute of the element that starts, by its local name; null where it has none. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The same, with what holds where it is absent. */
    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number of at least 0; where it is absent or none, what holds then. */
    public int number(String name, int otherwise) {
        String value = attribute(name, "");
        boolean plain = !value.isEmpty() && value.length() <= 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(value) : otherwise;
    }

    /** The namespace of the element that starts; empty where it has none. */
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private void walk(Handler handler) throws XMLStreamException {
        int skipped = 0;
        while (reader.hasNext()) {
            Deadline.look();
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadablePage(
                            "the document declares a document type, which office documents do not; it may be made to do harm",
                            "open it in the program that wrote it and save it anew");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (skipped > 0 || !handler.start(reader.getLocalName(), this)) {
                        skipped++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        handler.end(reader.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipped == 0) {
                        handler.text(reader.getText());
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing to a reader.
                }
            }
        }
    }
}
