package org.clauseline.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to hurt whoever reads them. */
final class HostileFiles {
    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";
    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                + " PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>";

    private HostileFiles() {}

    static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(text(folder, "deep.json", "[".repeat(100_000) + "]".repeat(100_000)));
        files.add(text(folder, "open.json", "{\"a\":".repeat(500_000)));
        files.add(
                text(folder, "huge-string.json", "{\"title\":\"" + "A".repeat(30_000_000) + "\"}"));
        files.add(text(folder, "huge-number.json", "{\"n\":1" + "0".repeat(1_000_000) + "}"));
        files.add(text(folder, "twice.json", "{\"events\":[],\"events\":[]}"));
        files.add(text(folder, "empty.json", ""));
        files.add(Files.write(folder.resolve("nul.json"), new byte[44_393]));
        files.add(
                Files.write(
                        folder.resolve("utf16.json"),
                        "{\"a\":1}".getBytes(StandardCharsets.UTF_16)));
        files.add(docx(folder, "ok.docx", BODY.formatted("1. point")));
        files.add(
                docx(
                        folder,
                        "entity-file.docx",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + BODY.formatted("&x;")));
        files.add(
                docx(
                        folder,
                        "entity-http.docx",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"http://127.0.0.1:9/leak\">]>"
                                + BODY.formatted("&x;")));
        files.add(docx(folder, "laughs.docx", laughs() + BODY.formatted("&a9;")));
        files.add(docx(folder, "bomb.docx", BODY.formatted("A".repeat(100_000_000))));
        byte[] good = Files.readAllBytes(folder.resolve("ok.docx"));
        files.add(Files.write(folder.resolve("cut.docx"), Arrays.copyOf(good, good.length / 2)));
        files.add(text(folder, "no-zip.docx", "hello"));
        files.add(text(folder, "no.pdf", "%PDF-1.7\n1 0 obj << /Length 99999999999 >> stream\n"));
        files.add(text(folder, "nested.md", "> ".repeat(50_000) + "x"));
        files.add(text(folder, "brackets.md", "[".repeat(50_000)));
        files.add(text(folder, "emphasis.md", "*a **a ".repeat(50_000)));
        files.add(text(folder, "long-line.txt", "word ".repeat(4_000_000)));
        files.add(text(folder, "bidi.txt", "1. pay \u202e\u2066// transfer\u2069 \u2066 now\n"));
        return files;
    }

    private static String laughs() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            String inner = ("&a" + (i - 1) + ";").repeat(10);
            doctype.append("<!ENTITY a").append(i).append(" \"").append(inner).append("\">");
        }
        return doctype + "]>";
    }

    private static Path text(Path folder, String name, String content) throws IOException {
        return Files.write(folder.resolve(name), DocumentsSoak.bytes(content));
    }

    private static Path docx(Path folder, String name, String document) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS);
            part(zip, "word/document.xml", "<?xml version=\"1.0\"?>" + document);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(DocumentsSoak.bytes(content));
        zip.closeEntry();
    }
}
