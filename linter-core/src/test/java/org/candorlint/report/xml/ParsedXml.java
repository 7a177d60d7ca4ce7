package org.candorlint.report.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.ReportWriter;
import org.candorlint.report.Written;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A report read back by a parser that is not ours. */
final class ParsedXml {

    private ParsedXml() {}

    static Document of(ReportWriter writer, CheckReport report) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Written.bytes(writer, report)));
    }

    static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
