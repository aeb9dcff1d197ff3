package org.clauseline.exchange.draft;

import org.clauseline.exchange.child.Child;
import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Limits;
import org.clauseline.exchange.document.PlainText;
import org.clauseline.exchange.document.Unreadable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads documents of any format: what a file is, its first bytes tell, and then its ending. */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * Reads a file. Nothing but this file is opened, and nothing is written. What is more than text
     * is read by another process, within 20 seconds.
     *
     * @throws Unreadable if it cannot be read, with the reason as a sentence
     * @throws InterruptedException if the calling thread was interrupted
     */
    public static Document read(Path file, Choices choices)
            throws Unreadable, InterruptedException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file);
        Format format = Signature.format(name, bytes);
        return switch (format) {
            case TEXT, MARKDOWN -> PlainText.read(bytes, format, choices);
            case HTML, DOCX, PDF -> Child.read(format, bytes, choices);
        };
    }

    private static byte[] bytes(Path file) throws Unreadable {
        if (!Files.exists(file)) {
            throw new Unreadable("There is no such file.");
        }
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("This is no file but a folder or a device.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw new Unreadable("The file is larger than 64 MB.");
            }
            if (bytes.length == 0) {
                throw new Unreadable("The file is empty.");
            }
            return bytes;
        } catch (NoSuchFileException gone) {
            throw new Unreadable("There is no such file.", gone);
        } catch (IOException denied) {
            throw new Unreadable("The file cannot be opened; it may be locked or private.", denied);
        }
    }
}
