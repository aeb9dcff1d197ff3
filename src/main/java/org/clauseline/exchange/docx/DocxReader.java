package org.clauseline.exchange.docx;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Paragraphs;
import org.clauseline.exchange.document.Unreadable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** Reads Word files. */
public final class DocxReader {
    private static final int MOST_PARTS = 5000;
    private static final String DAMAGED = "This Word file is damaged and cannot be read.";
    private static final String MAIN = "application/vnd.*word.*\\.(main|template.*main)\\+xml";

    private DocxReader() {}

    /**
     * Reads a file.
     *
     * @param revisions what to make of tracked changes
     * @throws Unreadable if it is no sound Word file
     */
    public static Document read(byte[] bytes, Revisions revisions) throws Unreadable {
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            if (Collections.list(zip.getEntries()).size() > MOST_PARTS) {
                throw new Unreadable(
                        "This file has more than 5,000 parts, which no honest Word file has.");
            }
            try (OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
                return read(parts, revisions);
            }
        } catch (InvalidFormatException | IOException | OpenXML4JRuntimeException damaged) {
            throw new Unreadable(DAMAGED, damaged);
        }
    }

    private static Document read(OPCPackage parts, Revisions revisions)
            throws Unreadable, InvalidFormatException, IOException {
        PackagePart main = main(parts);
        try {
            Styles styles = new Styles();
            Optional<PackagePart> styleSheet = part(parts, ".*wordprocessingml.styles\\+xml");
            if (styleSheet.isPresent()) {
                styles.read(new Xml(styleSheet.get()));
            }
            Lists lists = new Lists();
            Optional<PackagePart> numbering = part(parts, ".*wordprocessingml.numbering\\+xml");
            if (numbering.isPresent()) {
                lists.read(new Xml(numbering.get()));
            }
            Paragraphs paragraphs = new Paragraphs();
            Body body = new Body(new Xml(main), styles, lists, revisions, paragraphs);
            body.read();
            if (paragraphs.list().isEmpty()) {
                throw new Unreadable("There are no words in it.");
            }
            List<String> remarks = new ArrayList<>(paragraphs.remarks());
            remarks.addAll(body.remarks());
            return new Document(
                    Format.DOCX, "", false, body.isRevised(), paragraphs.list(), remarks);
        } catch (XMLStreamException broken) {
            boolean typed = String.valueOf(broken.getMessage()).contains("DOCTYPE");
            throw new Unreadable(typed ? Xml.DOCUMENT_TYPE : DAMAGED, broken);
        }
    }

    private static PackagePart main(OPCPackage parts) throws Unreadable, InvalidFormatException {
        Optional<PackagePart> main = part(parts, MAIN);
        if (main.isPresent()) {
            return main.get();
        }
        boolean other =
                part(parts, ".*(spreadsheetml|presentationml|ms-excel|ms-powerpoint).*")
                        .isPresent();
        throw new Unreadable(
                other
                        ? "This is a workbook or a presentation, no Word file."
                        : "This is an archive, but no Word file.");
    }

    private static Optional<PackagePart> part(OPCPackage parts, String contentType)
            throws InvalidFormatException {
        return parts.getParts().stream()
                .filter(part -> part.getContentType().matches(contentType))
                .findFirst();
    }
}
