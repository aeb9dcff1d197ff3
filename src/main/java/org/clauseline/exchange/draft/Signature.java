package org.clauseline.exchange.draft;

import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Limits;
import org.clauseline.exchange.document.Unreadable;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells formats apart. */
final class Signature {
    private static final int HEAD = 1024;
    private static final String OLD_WORD = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private Signature() {}

    /**
     * The format of a file.
     *
     * @param name its name
     * @param bytes its content
     * @throws Unreadable if it is of a format that cannot be read, or too large for its format
     */
    static Format format(String name, byte[] bytes) throws Unreadable {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Format format = format(head, ending);
        boolean text = format != Format.DOCX && format != Format.PDF;
        if (text && bytes.length > Limits.TEXT_BYTES) {
            throw new Unreadable("The file is larger than 16 MB, too large for a text.");
        }
        return format;
    }

    private static Format format(String head, String ending) throws Unreadable {
        if (head.contains("%PDF-")) {
            return Format.PDF;
        }
        if (head.startsWith("PK")) {
            if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
                throw new Unreadable("This is an OpenDocument file; save it as DOCX first.");
            }
            return Format.DOCX;
        }
        if (head.startsWith(OLD_WORD)) {
            throw new Unreadable(
                    "This is a Word file of the old form, or one with a password; save it as DOCX"
                            + " without a password first.");
        }
        if (head.startsWith("{\\rtf")) {
            throw new Unreadable("This is an RTF file; save it as DOCX first.");
        }
        return switch (ending) {
            case "docx", "docm" -> throw new Unreadable("This is no DOCX file, or a damaged one.");
            case "pdf" -> throw new Unreadable("This is no PDF file, or a damaged one.");
            case "md", "markdown" -> Format.MARKDOWN;
            case "html", "htm", "xhtml" -> Format.HTML;
            default -> isHtml(head) ? Format.HTML : Format.TEXT;
        };
    }

    private static boolean isHtml(String head) {
        String begin = head.replace("\u0000", "").replaceFirst("^[^\\x21-\\x7E]+", "");
        String small = begin.toLowerCase(Locale.ROOT);
        return small.startsWith("<!doctype html") || small.startsWith("<html");
    }
}
