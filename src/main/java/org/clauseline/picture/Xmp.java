package org.clauseline.picture;

/**
 * What a picture says of itself as XMP (ISO 16684-1): title, text alternative, language and credit.
 * The text alternative stands both as Dublin Core's description and under the name that the IPTC
 * Photo Metadata Standard 2021.1 gives it, which picture desks and content systems read.
 */
final class Xmp {
    private Xmp() {}

    static String packet(Picture.About about) {
        StringBuilder xml = new StringBuilder(1024);
        xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xml.append("<rdf:Description rdf:about=\"\"");
        xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
        xml.append(" xmlns:Iptc4xmpCore=\"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/\">\n");
        inLanguages(xml, "dc:title", about.title());
        inLanguages(xml, "dc:description", about.description());
        inLanguages(xml, "Iptc4xmpCore:AltTextAccessibility", about.description());
        list(xml, "dc:creator", "rdf:Seq", about.credit());
        list(xml, "dc:language", "rdf:Bag", about.language());
        xml.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return xml.toString();
    }

    private static void inLanguages(StringBuilder xml, String name, String value) {
        if (!value.isEmpty()) {
            xml.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            xml.append(SvgText.escaped(value)).append("</rdf:li></rdf:Alt></");
            xml.append(name).append(">\n");
        }
    }

    private static void list(StringBuilder xml, String name, String kind, String value) {
        if (!value.isEmpty()) {
            xml.append('<').append(name).append("><").append(kind).append("><rdf:li>");
            xml.append(SvgText.escaped(value)).append("</rdf:li></").append(kind);
            xml.append("></").append(name).append(">\n");
        }
    }
}
