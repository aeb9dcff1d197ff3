package org.clauseline.exchange.child;

import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Unreadable;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has a document read by another process: the same Java with the same classes, started with little
 * memory, without the window and without anything of our environment. It gets the bytes and gives
 * back paragraphs; it is ended when it is done, when it takes too long, or when the calling thread
 * is interrupted.
 */
public final class Child {
    /** How long reading may take. */
    static final Duration LIMIT = Duration.ofSeconds(15);

    private static final String TOO_LONG =
            "Reading it takes longer than 15 seconds, which no honest document needs; it was given"
                    + " up.";
    private static final String TOO_MUCH =
            "Reading it takes more memory than any honest document needs; it was given up.";
    private static final String NOT_STARTED =
            "The process that reads such files cannot be started here; the file may be sound.";
    private static final int OUT_OF_MEMORY = 3;

    private Child() {}

    /**
     * Reads a document.
     *
     * @throws Unreadable if it cannot be read, with the reason as a sentence
     * @throws InterruptedException if the calling thread was interrupted; the child has ended
     */
    public static Document read(Format format, byte[] bytes, Choices choices)
            throws Unreadable, InterruptedException {
        Process process = start(format, choices);
        try {
            FutureTask<Document> answer = new FutureTask<>(() -> answer(process));
            Thread.ofVirtual().start(() -> feed(process, bytes));
            Thread.ofVirtual().start(answer);
            return answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new Unreadable(TOO_LONG, slow);
        } catch (ExecutionException failure) {
            throw reason(format, process, failure.getCause());
        } finally {
            process.destroyForcibly();
        }
    }

    private static Document answer(Process process) throws IOException, Unreadable {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        try {
            Frames.awaitBegin(in);
        } catch (IOException silent) {
            throw new Unreadable(NOT_STARTED, silent);
        }
        return Frames.read(in);
    }

    private static void feed(Process process, byte[] bytes) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(bytes);
        } catch (IOException heardEnough) {
            // A child that has heard enough closes its end; what came of it, its answer tells.
        }
    }

    private static Unreadable reason(Format format, Process process, @Nullable Throwable cause)
            throws InterruptedException {
        if (cause instanceof Unreadable unreadable) {
            return unreadable;
        }
        boolean ended = process.waitFor(1, TimeUnit.SECONDS);
        if (ended && process.exitValue() == OUT_OF_MEMORY) {
            return new Unreadable(TOO_MUCH, cause);
        }
        return new Unreadable(
                "This " + format.title() + " file is damaged and cannot be read.", cause);
    }

    private static Process start(Format format, Choices choices) throws Unreadable {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx256m",
                        "-Xss4m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=/dev/null",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-Duser.home=/nonexistent",
                        "-Djava.io.tmpdir=/nonexistent",
                        "-Djdk.xml.dtd.support=deny",
                        "-Djavax.xml.accessExternalDTD=",
                        "-Djavax.xml.accessExternalSchema=",
                        "-Djavax.xml.accessExternalStylesheet=",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildMain.class.getName(),
                        format.name(),
                        choices.revisions().name()));
        choices.encoding().map(Charset::name).ifPresent(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        // Without it Java would not find classes in a folder whose name has accents.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return builder.start();
        } catch (IOException denied) {
            throw new Unreadable(NOT_STARTED, denied);
        }
    }
}
