package org.clauseline.exchange.word;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document as a package of parts. It names no person, machine or moment: all its parts have
 * the same early date.
 */
public final class WordFile {
    /** The first instant of 1980 would be written with the zone of the machine. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\""
                    + OFFICE
                    + "\"";

    /** A page of A4 with head and foot. */
    private static final String SECTION =
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference"
                + " w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\""
                + " w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1304\" w:bottom=\"1440\""
                + " w:left=\"1304\" w:header=\"624\" w:footer=\"624\" w:gutter=\"0\"/></w:sectPr>";

    /** In characters. */
    private static final int BUFFER = 1 << 16;

    private final String title;
    private final String language;
    private final Map<String, String> links = new LinkedHashMap<>();
    private final StringBuilder comments = new StringBuilder();
    private String header = "";
    private String footer = "";
    private int lastComment = -1;

    /**
     * @param title of the document
     * @param language BCP 47 tag of its words
     */
    public WordFile(String title, String language) {
        this.title = title;
        this.language = language.replaceAll("[^A-Za-z0-9-]", "");
    }

    /** Sets what stands at the head and at the foot of each page. */
    public void running(String atHead, String atFoot) {
        header = atHead;
        footer = atFoot;
    }

    /** The relationship of a link to a web address. */
    String link(String address) {
        return links.computeIfAbsent(address, any -> "link" + (links.size() + 1));
    }

    /** Adds a comment, one paragraph a line, and gives its number. */
    int comment(String text) {
        lastComment++;
        comments.append("<w:comment w:id=\"").append(lastComment);
        comments.append("\" w:author=\"Clauseline\" w:initials=\"C\">");
        text.lines().forEach(line -> comments.append(paragraph(line, "CommentText")));
        comments.append("</w:comment>");
        return lastComment;
    }

    private static String paragraph(String text, String style) {
        return "<w:p><w:pPr><w:pStyle w:val=\""
                + style
                + "\"/></w:pPr><w:r>"
                + WordText.words(text, "w:t")
                + "</w:r></w:p>";
    }

    /** What stands in the body. Written part by part, since that of a long document is large. */
    interface Body {
        /** Writes the content of {@code w:body}, all but the section at its end. */
        void write(Writer out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @param body its links and comments may be made while it is written
     * @throws IOException if the stream refuses
     */
    void write(Body body, OutputStream out) throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(new Unclosed(out))) {
            part(archive, "[Content_Types].xml", contentTypes());
            part(archive, "_rels/.rels", packageRelations());
            part(archive, "docProps/core.xml", properties());
            document(archive, body);
            part(archive, "word/_rels/document.xml.rels", relations());
            part(archive, "word/styles.xml", WordStyles.xml(language));
            part(archive, "word/settings.xml", settings());
            part(archive, "word/header1.xml", running("hdr", "Header", header));
            part(archive, "word/footer1.xml", running("ftr", "Footer", footer));
            part(
                    archive,
                    "word/comments.xml",
                    "<w:comments" + NAMESPACES + ">" + comments + "</w:comments>");
        }
    }

    private static void part(ZipOutputStream archive, String name, String xml) throws IOException {
        begin(archive, name);
        archive.write((DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    private static void begin(ZipOutputStream archive, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        archive.putNextEntry(entry);
    }

    private static String running(String element, String style, String text) {
        String name = "w:" + element;
        return "<" + name + NAMESPACES + ">" + paragraph(text, style) + "</" + name + ">";
    }

    private static void document(ZipOutputStream archive, Body body) throws IOException {
        begin(archive, "word/document.xml");
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(archive, StandardCharsets.UTF_8), BUFFER);
        writer.write(DECLARATION + "<w:document" + NAMESPACES + "><w:body>");
        body.write(writer);
        writer.write(SECTION + "</w:body></w:document>");
        writer.flush();
        archive.closeEntry();
    }

    private String properties() {
        return "<cp:coreProperties"
                   + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                   + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + WordText.escaped(title)
                + "</dc:title><dc:creator>Clauseline</dc:creator><dc:language>"
                + language
                + "</dc:language></cp:coreProperties>";
    }

    private static String settings() {
        return "<w:settings"
                + NAMESPACES
                + "><w:removePersonalInformation/><w:removeDateAndTime/>"
                + "<w:defaultTabStop w:val=\"567\"/><w:compat><w:compatSetting"
                + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                + " w:val=\"15\"/></w:compat></w:settings>";
    }

    private static String packageRelations() {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "\"><Relationship Id=\"document\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"core\""
                + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                + " Target=\"docProps/core.xml\"/></Relationships>";
    }

    private String relations() {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        relation(xml, "styles", "styles", "styles.xml", "");
        relation(xml, "settings", "settings", "settings.xml", "");
        relation(xml, "header", "header", "header1.xml", "");
        relation(xml, "footer", "footer", "footer1.xml", "");
        relation(xml, "comments", "comments", "comments.xml", "");
        links.forEach(
                (address, id) ->
                        relation(
                                xml,
                                id,
                                "hyperlink",
                                WordText.escaped(address),
                                " TargetMode=\"External\""));
        return xml.append("</Relationships>").toString();
    }

    private static void relation(
            StringBuilder xml, String id, String type, String target, String mode) {
        xml.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(OFFICE);
        xml.append('/').append(type).append("\" Target=\"").append(target).append('"');
        xml.append(mode).append("/>");
    }

    private static String contentTypes() {
        StringBuilder xml =
                new StringBuilder(
                        "<Types"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                            + " Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                            + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                            + " PartName=\"/docProps/core.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        override(xml, "document", "document.main");
        override(xml, "styles", "styles");
        override(xml, "settings", "settings");
        override(xml, "header1", "header");
        override(xml, "footer1", "footer");
        override(xml, "comments", "comments");
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/word/").append(part).append(".xml\" ContentType=\"");
        xml.append(TYPES).append(type).append("+xml\"/>");
    }
}
