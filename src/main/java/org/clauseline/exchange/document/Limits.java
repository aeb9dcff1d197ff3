package org.clauseline.exchange.document;

/** How large a document may be. Far beyond what people negotiate about. */
public final class Limits {
    /** Bytes of a plain text, Markdown or HTML file. */
    public static final int TEXT_BYTES = 16 << 20;

    /** Bytes of a DOCX or PDF file. */
    public static final int FILE_BYTES = 64 << 20;

    /** Characters of all paragraphs together. */
    public static final int CHARACTERS = 6_000_000;

    /** Characters of one paragraph. */
    public static final int PARAGRAPH = 60_000;

    /** Paragraphs. */
    public static final int PARAGRAPHS = 20_000;

    /** Levels of lists and headings; what lies deeper counts as this deep. */
    public static final int DEPTH = 32;

    private Limits() {}
}
