package org.candorlint.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small archives. Not thread-safe. */
public final class Zipped {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    public Zipped with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** An entry that says the same so many times. */
    public Zipped with(String name, byte[] content, int times) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A DOCX of which the body is {@code body}. */
    public static Zipped docx(String body) {
        return docxWhole(
                "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                        + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
                        + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>" + body
                        + "</w:body></w:document>");
    }

    /** A DOCX of which the main part is {@code xml}. */
    public static Zipped docxWhole(String xml) {
        return new Zipped()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                                + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
                                + "officedocument.wordprocessingml.document.main+xml'/></Types>")
                .with("word/document.xml", xml);
    }

    /** An ODT of which the text is {@code text}. */
    public static Zipped odt(String text) {
        return new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        "<?xml version='1.0'?><office:document-content"
                                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                                + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><office:automatic-styles>"
                                + "<style:style style:name='P1' style:parent-style-name='Title'/>"
                                + "</office:automatic-styles><office:body><office:text>" + text
                                + "</office:text></office:body></office:document-content>");
    }
}
