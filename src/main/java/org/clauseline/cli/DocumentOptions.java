package org.clauseline.cli;

import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.draft.Cutter;
import org.clauseline.exchange.draft.Cutter.Fineness;
import org.clauseline.exchange.draft.DocumentReader;
import org.clauseline.exchange.draft.Outline;
import org.clauseline.exchange.draft.TwoTexts;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How documents are read that are compared as they come. */
final class DocumentOptions {
    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "Encoding of text files, such as windows-1251; found out and told if left out.")
    private @Nullable Charset encoding;

    @Option(
            names = "--tracked",
            paramLabel = "HOW",
            defaultValue = "ACCEPTED",
            description =
                    "Tracked changes of DOCX files: ${COMPLETION-CANDIDATES}. Default:"
                            + " ${DEFAULT-VALUE}.")
    private Revisions revisions = Revisions.ACCEPTED;

    @Option(
            names = "--points",
            paramLabel = "HOW",
            description =
                    "Where points of documents begin: ${COMPLETION-CANDIDATES}. Whichever suits"
                            + " both if left out.")
    private @Nullable Fineness fineness;

    /**
     * Whether these name documents.
     *
     * @throws Unusable if only one does
     */
    static boolean areFiles(String old, String fresh) throws Unusable {
        boolean first = isFile(old);
        boolean second = isFile(fresh);
        if (first == second) {
            return first;
        }
        String other = first ? fresh : old;
        throw new Unusable(
                "“"
                        + (first ? old : fresh)
                        + "” is a file and “"
                        + other
                        + "” is none: name two files, or two drafts of a dossier.");
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name))
                    || name.matches("(?i).*\\.(txt|text|md|markdown|html?|docx|pdf)");
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /**
     * The documents as drafts of a dossier.
     *
     * @param remarks takes what the user must know about the reading
     */
    Dossier dossier(String old, String fresh, PrintWriter remarks) throws Unusable {
        Document before = read(old, remarks);
        Document after = read(fresh, remarks);
        Fineness cut =
                fineness != null
                        ? fineness
                        : Cutter.fitting(List.of(before.paragraphs(), after.paragraphs()));
        return TwoTexts.dossier(text(old, before, cut), text(fresh, after, cut));
    }

    private static TwoTexts.Text text(String file, Document document, Fineness fineness) {
        Outline outline = Cutter.cut(document.paragraphs(), fineness);
        return new TwoTexts.Text(name(file), document.format().title(), outline);
    }

    private static String name(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    private Document read(String file, PrintWriter remarks) throws Unusable {
        try {
            Document document =
                    DocumentReader.read(
                            Path.of(file), new Choices(Optional.ofNullable(encoding), revisions));
            if (document.guessed()) {
                remarks.println(
                        file
                                + ": read as "
                                + document.encoding()
                                + ", which is a guess; --encoding names another.");
            }
            if (document.revised()) {
                remarks.println(
                        file
                                + ": holds tracked changes, taken as "
                                + (revisions == Revisions.ACCEPTED
                                        ? "accepted; --tracked original reads what was there"
                                                + " before."
                                        : "rejected."));
            }
            document.remarks().forEach(remark -> remarks.println(file + ": " + remark));
            remarks.flush();
            return document;
        } catch (Unreadable unreadable) {
            throw new Unusable(file + ": " + unreadable.sentence(), unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unusable(file + ": Reading it was interrupted.", interrupted);
        }
    }
}
