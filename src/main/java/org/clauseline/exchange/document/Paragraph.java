package org.clauseline.exchange.document;

/**
 * One paragraph of a document.
 *
 * @param role what the format says it is
 * @param level how deep: from 1 for headings and items of lists; for other words the level of the
 *     list item that they go on with, or 0
 * @param label the number that the format counts out by itself, as it shows it, "•" for items
 *     without one, or empty; a number that was typed stands in the text
 * @param text the words, on one line
 */
public record Paragraph(Role role, int level, String label, String text) {
    /** What a paragraph is to the document. */
    public enum Role {
        /** Running words. */
        BODY,
        HEADING,
        /** The beginning of an item of a list. */
        ITEM,
        /** Running heads and page numbers, which are no part of the text. */
        FURNITURE
    }

    /** Running words outside any list. */
    public static Paragraph body(String text) {
        return new Paragraph(Role.BODY, 0, "", text);
    }

    /** A heading. */
    public static Paragraph heading(int level, String text) {
        return new Paragraph(Role.HEADING, level, "", text);
    }
}
