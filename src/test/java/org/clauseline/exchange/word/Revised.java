package org.clauseline.exchange.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Reads a Word file as Word does when all tracked changes are accepted or rejected: what goes is
 * left out, and a paragraph whose mark goes runs on into the next.
 */
final class Revised {
    private static final Set<String> NEW = Set.of("w:ins", "w:moveTo");
    private static final Set<String> OLD = Set.of("w:del", "w:moveFrom");

    private Revised() {}

    static List<String> accepted(byte[] file) throws Exception {
        return paragraphs(file, OLD);
    }

    static List<String> rejected(byte[] file) throws Exception {
        return paragraphs(file, NEW);
    }

    static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }

    private static List<String> paragraphs(byte[] file, Set<String> gone) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        part(file, "word/document.xml")
                                                .getBytes(
                                                        java.nio.charset.StandardCharsets.UTF_8)));
        List<String> result = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        NodeList all = document.getElementsByTagName("w:p");
        for (int i = 0; i < all.getLength(); i++) {
            words(all.item(i), gone, open);
            if (!markGoes((Element) all.item(i), gone)) {
                result.add(open.toString());
                open.setLength(0);
            }
        }
        return result;
    }

    private static boolean markGoes(Element paragraph, Set<String> gone) {
        NodeList properties = paragraph.getElementsByTagName("w:pPr");
        return properties.getLength() > 0
                && gone.stream()
                        .anyMatch(
                                name ->
                                        ((Element) properties.item(0))
                                                        .getElementsByTagName(name)
                                                        .getLength()
                                                > 0);
    }

    private static void words(Node node, Set<String> gone, StringBuilder out) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = child.getNodeName();
            if (gone.contains(name) || name.equals("w:pPr")) {
                continue;
            }
            switch (name) {
                case "w:t", "w:delText" -> out.append(child.getTextContent());
                case "w:tab" -> out.append('\t');
                case "w:br" -> out.append('\n');
                default -> words(child, gone, out);
            }
        }
    }
}
