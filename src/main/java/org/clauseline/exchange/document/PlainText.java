package org.clauseline.exchange.document;

import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Encodings.Decoded;

import java.util.ArrayList;
import java.util.List;

/** Reads plain text and Markdown. */
public final class PlainText {
    private static final String BINARY =
            "This is no text: it holds bytes that no text has. It may be an image, a program or a"
                    + " damaged file.";

    private PlainText() {}

    /**
     * Reads the bytes of a file.
     *
     * @param format {@link Format#TEXT} or {@link Format#MARKDOWN}
     * @throws Unreadable if it is no text, has no words or too many
     */
    public static Document read(byte[] bytes, Format format, Choices choices) throws Unreadable {
        Decoded decoded = Encodings.decode(bytes, choices.encoding());
        Document read = read(decoded.text(), format);
        List<String> remarks = new ArrayList<>(read.remarks());
        if (decoded.damaged()) {
            remarks.add(
                    "Some bytes are no characters in this encoding and are shown as �; another"
                            + " encoding may fit better.");
        }
        return new Document(
                format,
                decoded.encoding().name(),
                decoded.guessed(),
                false,
                read.paragraphs(),
                remarks);
    }

    /**
     * Reads text that was pasted.
     *
     * @throws Unreadable if it has no words or too many
     */
    public static Document read(String text, Format format) throws Unreadable {
        if (isBinary(text)) {
            throw new Unreadable(BINARY);
        }
        if (text.length() > Limits.CHARACTERS) {
            throw Paragraphs.tooLong();
        }
        Paragraphs paragraphs = new Paragraphs();
        List<String> lines = text.lines().toList();
        if (format == Format.MARKDOWN) {
            new Markdown(paragraphs).read(lines);
        } else {
            for (String paragraph : Reflow.paragraphs(lines)) {
                paragraphs.body(paragraph);
            }
        }
        if (paragraphs.list().isEmpty()) {
            throw new Unreadable("There are no words in it.");
        }
        return new Document(format, "", false, false, paragraphs.list(), paragraphs.remarks());
    }

    private static boolean isBinary(String text) {
        long controls = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return controls > 8 && controls > text.length() / 200;
    }
}
