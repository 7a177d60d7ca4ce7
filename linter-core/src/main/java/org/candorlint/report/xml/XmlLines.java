package org.candorlint.report.xml;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.candorlint.report.Xml10;

/** XML with an element on a line, indented. Escapes all that it is given. Not thread-safe. */
final class XmlLines {

    private final XMLStreamWriter xml;
    private int depth;

    /** Begins a document. */
    XmlLines(Writer out) throws IOException {
        try {
            // The JDK's own, whatever lies on the class path.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    /** @param attributes names and values, in turn */
    XmlLines start(String name, String... attributes) throws IOException {
        try {
            newLine();
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw io(e);
        }
        depth++;
        return this;
    }

    /** @param attributes names and values, in turn */
    XmlLines empty(String name, String... attributes) throws IOException {
        try {
            newLine();
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw io(e);
        }
        return this;
    }

    /**
     * An element that holds nothing but text.
     *
     * @param attributes names and values, in turn
     */
    XmlLines text(String name, String text, String... attributes) throws IOException {
        try {
            newLine();
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(Xml10.valid(text));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw io(e);
        }
        return this;
    }

    XmlLines end() throws IOException {
        depth--;
        try {
            newLine();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw io(e);
        }
        return this;
    }

    /** Ends the document and flushes. */
    void finish() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    // What failed is the writer below, and who gave it may want to know its own exception again.
    private static IOException io(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            // A reader would make spaces of line ends in an attribute; then they may as well be spaces here.
            xml.writeAttribute(attributes[i], Xml10.valid(attributes[i + 1]).replaceAll("[\r\n\t]", " "));
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
