package org.clauseline.exchange.child;

import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Limits;
import org.clauseline.exchange.document.PlainText;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.docx.DocxReader;
import org.clauseline.exchange.html.HtmlReader;
import org.clauseline.exchange.pdf.PdfReader;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Reads one document from standard input and answers on standard output: {@code ChildMain FORMAT
 * REVISIONS [ENCODING]}. Whatever a library prints goes to the error stream.
 */
public final class ChildMain {
    private ChildMain() {}

    /** Starts in the child process. */
    public static void main(String... arguments) throws IOException {
        PrintStream answer = System.out;
        System.setOut(System.err);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answer, 1 << 16));
        Frames.begin(out);
        dieInTime();
        Format format = Format.valueOf(arguments[0]);
        try {
            byte[] bytes = System.in.readNBytes(Limits.FILE_BYTES);
            Frames.write(out, read(format, bytes, choices(arguments)));
        } catch (Unreadable unreadable) {
            Frames.write(out, unreadable);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            Frames.write(out, damaged(format, failure));
        }
        Runtime.getRuntime().halt(0);
    }

    private static Choices choices(String... arguments) {
        Optional<Charset> encoding =
                arguments.length > 2
                        ? Optional.of(Charset.forName(arguments[2]))
                        : Optional.empty();
        return new Choices(encoding, Revisions.valueOf(arguments[1]));
    }

    private static Document read(Format format, byte[] bytes, Choices choices) throws Unreadable {
        return switch (format) {
            case HTML -> HtmlReader.read(bytes, choices);
            case DOCX -> DocxReader.read(bytes, choices.revisions());
            case PDF -> PdfReader.read(bytes);
            case TEXT, MARKDOWN -> PlainText.read(bytes, format, choices);
        };
    }

    /** Libraries answer to what is broken with any exception there is. */
    private static Unreadable damaged(Format format, Throwable failure) {
        return new Unreadable(
                "This " + format.title() + " file is damaged and cannot be read.", failure);
    }

    /** Should nobody be left to end this process, it ends by itself. */
    private static void dieInTime() {
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                Thread.sleep(Child.LIMIT.plusSeconds(2));
                            } catch (InterruptedException early) {
                                Thread.currentThread().interrupt();
                            }
                            Runtime.getRuntime().halt(1);
                        });
    }
}
