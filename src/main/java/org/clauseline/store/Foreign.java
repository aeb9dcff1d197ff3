package org.clauseline.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says what a file that is no JSON looks like, by the bytes with which it begins. */
final class Foreign {
    /** Beginnings that formats prescribe, in characters of ISO 8859-1. */
    private static final List<Map.Entry<String, String>> BEGINNINGS =
            List.of(
                    Map.entry("%PDF-", "a PDF file"),
                    Map.entry("\u0089PNG", "an image (PNG)"),
                    Map.entry("\u00FF\u00D8\u00FF", "an image (JPEG)"),
                    Map.entry("GIF8", "an image (GIF)"),
                    Map.entry("{\\rtf", "a document in RTF"),
                    Map.entry("\u00D0\u00CF\u0011\u00E0", "a document of an older Office"),
                    Map.entry("\u001F\u008B", "a compressed file (gzip)"),
                    Map.entry("7z\u00BC\u00AF", "an archive (7z)"),
                    Map.entry("SQLite format 3", "a database (SQLite)"));

    private static final String ZIP = "PK\u0003\u0004";

    /** As far as one must look to tell a Word document from another archive. */
    private static final int LOOK = 8_192;

    private Foreign() {}

    /** What bytes look like, with its article; absent if they may have been meant as JSON. */
    static Optional<String> of(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : BEGINNINGS) {
            if (head.startsWith(known.getKey())) {
                return Optional.of(known.getValue());
            }
        }
        if (head.startsWith(ZIP)) {
            return Optional.of(head.contains("word/") ? "a Word document (DOCX)" : "a ZIP archive");
        }
        String small = head.strip().toLowerCase(Locale.ROOT);
        if (small.startsWith("<!doctype html") || small.startsWith("<html")) {
            return Optional.of("a web page (HTML)");
        }
        if (small.startsWith("<?xml") || small.startsWith("<")) {
            return Optional.of("XML or HTML");
        }
        boolean meant = small.isEmpty() || small.startsWith("{") || small.startsWith("[");
        return meant || !isText(bytes) ? Optional.empty() : Optional.of("plain text");
    }

    /** Whether bytes are UTF-8 without controls other than white space. */
    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .allMatch(letter -> letter >= ' ' || Character.isWhitespace(letter));
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
