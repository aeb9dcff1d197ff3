package org.clauseline.exchange.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Paragraphs;
import org.clauseline.exchange.document.Unreadable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads PDF files. */
public final class PdfReader {
    private static final int MOST_PAGES = 3000;

    private PdfReader() {}

    /**
     * Reads a file.
     *
     * @throws Unreadable if it is no sound PDF file, needs a password, or has no text
     */
    public static Document read(byte[] bytes) throws Unreadable {
        FontMappers.set(new OwnFonts());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable("This PDF has more than 3,000 pages.");
            }
            PageLetters letters = new PageLetters();
            try (Writer nowhere =
                    new OutputStreamWriter(
                            OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
                letters.writeText(pdf, nowhere);
            }
            if (letters.isTooLong()) {
                throw Paragraphs.tooLong();
            }
            return document(letters.pages());
        } catch (InvalidPasswordException locked) {
            throw new Unreadable("This PDF is locked with a password.", locked);
        } catch (NoClassDefFoundError encrypted) {
            // PDFBox asks a library for this that is not part of the program.
            throw new Unreadable(
                    "This PDF is encrypted; save a copy without encryption first.", encrypted);
        } catch (IOException damaged) {
            throw new Unreadable("This PDF file is damaged and cannot be read.", damaged);
        }
    }

    private static Document document(List<Page> pages) throws Unreadable {
        Furniture furniture = new Furniture(pages);
        List<List<Span>> heads = new ArrayList<>();
        List<List<List<Span>>> columns = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        for (Page page : pages) {
            List<Span> out = furniture.of(page);
            List<Span> text = page.spans().stream().filter(span -> !out.contains(span)).toList();
            heads.add(out);
            columns.add(Columns.read(text));
            columns.getLast().forEach(lines::addAll);
        }
        Paragraphs paragraphs = new Paragraphs();
        LineJoiner joiner = new LineJoiner(paragraphs, lines);
        for (int page = 0; page < pages.size(); page++) {
            for (List<Span> column : columns.get(page)) {
                joiner.column(column);
                for (Span line : column) {
                    joiner.line(line);
                }
            }
            heads.get(page).forEach(span -> joiner.furniture(span.text()));
        }
        joiner.close();
        if (lines.isEmpty()) {
            throw new Unreadable(
                    "There is no text in this PDF, perhaps only pictures of pages; run text"
                            + " recognition on it first.");
        }
        return new Document(Format.PDF, "", false, false, paragraphs.list(), paragraphs.remarks());
    }
}
