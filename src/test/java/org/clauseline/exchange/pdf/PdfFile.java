package org.clauseline.exchange.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Makes PDF files for tests: lines at places, in points from the top left corner of an A4 page. */
public final class PdfFile {
    private final PDDocument document = new PDDocument();

    /** A page begins. */
    public PdfFile page() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    /** A line in 11 points. */
    public PdfFile line(double left, double top, String text) throws IOException {
        return line(left, top, 11, false, text);
    }

    /** A line. */
    public PdfFile line(double left, double top, double size, boolean bold, String text)
            throws IOException {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream out =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            out.beginText();
            FontName name = bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA;
            out.setFont(new PDType1Font(name), (float) size);
            out.newLineAtOffset((float) left, (float) (page.getMediaBox().getHeight() - top));
            out.showText(text);
            out.endText();
        }
        return this;
    }

    /** Lines one below the other, 14 points apart. */
    public PdfFile lines(double left, double top, String text) throws IOException {
        double at = top;
        for (String line : text.lines().toList()) {
            line(left, at, line);
            at += 14;
        }
        return this;
    }

    /** Locks it with a password, in the old way that every reader knows. */
    public PdfFile locked(String password) throws IOException {
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy(password, password, new AccessPermission());
        policy.setEncryptionKeyLength(40);
        document.protect(policy);
        return this;
    }

    /** The bytes of the file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
