package org.clauseline.exchange.docx;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.clauseline.exchange.document.Unreadable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of one part, element by element. Names are those of WordprocessingML and of markup
 * compatibility; elements of other vocabularies have none. Document types are refused, because no
 * Word file has one and they are what attacks are made of.
 */
final class Xml {
    static final String DOCUMENT_TYPE =
            "This file holds a document type, which no honest Word file has; it may be an attack"
                    + " and was not read.";

    /** Bytes of a part, unpacked. */
    private static final long LARGEST = 96L << 20;

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final XMLStreamReader reader;

    Xml(PackagePart part) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        reader = factory.createXMLStreamReader(new Bounded(part.getInputStream()));
    }

    /** Steps to the next beginning, end or text; false at the end of the part. */
    boolean next() throws XMLStreamException, Unreadable {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT,
                        XMLStreamConstants.END_ELEMENT,
                        XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Unreadable(DOCUMENT_TYPE);
                default -> {}
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    /** The name of the element that begins or ends, or empty for one that means nothing here. */
    String name() {
        String space = reader.getNamespaceURI();
        return WORD.equals(space) || STRICT.equals(space) || COMPATIBILITY.equals(space)
                ? reader.getLocalName()
                : "";
    }

    String text() {
        return reader.getText();
    }

    /** An attribute of WordprocessingML, or empty. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name)
                    && (WORD.equals(space) || STRICT.equals(space))) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute {@code val} as a number, or another one if it is none. */
    int number(int otherwise) {
        String digits = attribute("val");
        return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    /** The attribute {@code val} of something that is on unless it says otherwise. */
    boolean isOn() {
        String value = attribute("val");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Steps over the element that has begun, with all that is in it. */
    void skip() throws XMLStreamException, Unreadable {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    /** Gives no more bytes than a part may have. */
    private static final class Bounded extends FilterInputStream {
        private long left = LARGEST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("Too large when unpacked");
            }
        }
    }
}
