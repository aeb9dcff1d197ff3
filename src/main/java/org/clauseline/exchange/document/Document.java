package org.clauseline.exchange.document;

import java.util.List;

/**
 * A document as it was read.
 *
 * @param format the format it turned out to be
 * @param encoding the name of its encoding, or empty where the format settles it
 * @param guessed whether the encoding was guessed from the bytes
 * @param revised whether it holds tracked changes, so that {@link Choices#revisions} matters
 * @param paragraphs its paragraphs in reading order
 * @param remarks a sentence each on what could not be carried over
 */
public record Document(
        Format format,
        String encoding,
        boolean guessed,
        boolean revised,
        List<Paragraph> paragraphs,
        List<String> remarks) {
    public Document {
        paragraphs = List.copyOf(paragraphs);
        remarks = List.copyOf(remarks);
    }

    /** Formats that are read. */
    public enum Format {
        TEXT("Plain text"),
        MARKDOWN("Markdown"),
        HTML("HTML"),
        DOCX("Word (DOCX)"),
        PDF("PDF");

        private final String title;

        Format(String title) {
            this.title = title;
        }

        /** Its name for readers. */
        public String title() {
            return title;
        }
    }
}
