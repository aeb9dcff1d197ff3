package org.clauseline.cli;

import org.clauseline.exchange.Losses;
import org.clauseline.exchange.publish.ComparisonForm;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where results go, and what is said when they cannot go there. */
final class Output {
    private Output() {}

    /** Writes a file. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws Unusable if it cannot be written, with the reason as a sentence
     */
    static void write(Path file, Work work) throws Unusable {
        if (Files.isDirectory(file)) {
            throw new Unusable(file + " cannot be written: it is a folder.");
        }
        try {
            work.run();
        } catch (NoSuchFileException missing) {
            throw new Unusable(file + " cannot be written: its folder does not exist.", missing);
        } catch (AccessDeniedException denied) {
            throw new Unusable(file + " cannot be written: its place does not allow it.", denied);
        } catch (FileSystemException trouble) {
            String reason = Objects.requireNonNullElse(trouble.getReason(), "no reason is given");
            throw new Unusable(
                    file + " cannot be written: the system says “" + reason + "”.", trouble);
        } catch (IOException trouble) {
            throw new Unusable(
                    file + " cannot be written: the system says “" + trouble.getMessage() + "”.",
                    trouble);
        } catch (IllegalArgumentException trouble) {
            throw new Unusable(file + " cannot be written: " + trouble.getMessage(), trouble);
        }
    }

    /** Tells what was lost, a line each below a head; nothing where nothing was. */
    static void report(String head, Losses losses, PrintWriter out) {
        if (!losses.isNone()) {
            out.println(head + ":");
            losses.lines().forEach(line -> out.println("  " + line));
        }
        out.flush();
    }

    /** The form of a comparison that was asked for by name, or else by the ending of the file. */
    static ComparisonForm form(@Nullable String name, @Nullable Path file) throws Unusable {
        if (name != null) {
            return ComparisonForm.named(name)
                    .orElseThrow(
                            () -> new Unusable("--form " + name + ": choose " + forms() + "."));
        }
        if (file == null) {
            throw new Unusable("Say where to write with -o, or what with --form.");
        }
        return ComparisonForm.of(file)
                .orElseThrow(
                        () ->
                                new Unusable(
                                        file
                                                + ": give it the ending .html, .md, .csv, .json,"
                                                + " .docx, .pdf, .png or .svg, or say --form."));
    }

    private static String forms() {
        return Arrays.stream(ComparisonForm.values())
                .map(ComparisonForm::word)
                .collect(Collectors.joining(", "));
    }
}
