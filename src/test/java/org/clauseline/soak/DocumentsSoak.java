package org.clauseline.soak;

import com.google.gson.JsonParser;

import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.draft.DocumentReader;
import org.clauseline.store.DossierReader;
import org.clauseline.store.Reading;
import org.clauseline.store.Scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads documents of strangers: those in the folders given, or else some made to hurt, and after
 * each whole round others with bytes changed by chance. Each gives text or one sentence within 20
 * seconds, and nothing else in its folder has changed.
 */
public final class DocumentsSoak implements Soak {
    private static final long LONGEST_MILLIS = 20_500;
    private final List<String> folders;

    DocumentsSoak(List<String> folders) {
        this.folders = folders;
    }

    @Override
    public Figures run(Stopwatch clock, long seed) throws Exception {
        Path scratch = Scratch.folder("documents");
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".py"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        if (folders.isEmpty()) {
            files.addAll(HostileFiles.in(Files.createDirectory(scratch.resolve("hostile"))));
        }
        SplittableRandom random = new SplittableRandom(seed);
        long done = 0;
        long losses = 0;
        long longest = 0;
        long read = 0;
        String first = "";
        while (clock.goesOn(done)) {
            int turn = (int) (done % files.size());
            Path file = files.get(turn);
            if (done >= files.size()) {
                file = mutant(file, scratch, random);
            }
            Map<String, Long> before = state(file.getParent());
            long start = System.nanoTime();
            String loss = trial(file);
            long millis = (System.nanoTime() - start) / 1_000_000;
            longest = Math.max(longest, millis);
            if (loss.equals("read")) {
                read++;
                loss = "";
            }
            if (millis > LONGEST_MILLIS) {
                loss = "took " + millis + " ms";
            }
            if (!state(file.getParent()).equals(before)) {
                loss = "something was written beside it";
            }
            done++;
            if (!loss.isEmpty()) {
                losses++;
                System.out.println(file.getFileName() + ": " + loss);
                first = first.isEmpty() ? file.getFileName() + ": " + loss : first;
            }
        }
        System.out.printf("%d read, the slowest took %d ms%n", read, longest);
        Scratch.delete(scratch);
        return new Figures("documents", done, losses, 1, naive() ? 1 : 0, first);
    }

    /** Answers "read", nothing where it was refused in a sentence, else what went wrong. */
    private static String trial(Path file) throws InterruptedException {
        try {
            if (file.toString().endsWith(".json")) {
                return switch (DossierReader.read(file)) {
                    case Reading.Loaded loaded -> "read";
                    case Reading.Refused refused ->
                            oneSentence(refused.findings().getFirst().message());
                };
            }
            var _ = DocumentReader.read(file, Choices.NONE);
            return "read";
        } catch (Unreadable refused) {
            return oneSentence(String.valueOf(refused.getMessage()));
        } catch (RuntimeException | Error crash) {
            return crash.toString();
        }
    }

    /** Words for people, and not the name of a class or a trace of calls. */
    private static String oneSentence(String message) {
        boolean clear =
                message.length() > 10
                        && message.length() < 700
                        && !message.contains("Exception")
                        && !message.contains("\tat ")
                        && !message.contains("null");
        return clear ? "" : "no clear sentence: " + message;
    }

    private static Path mutant(Path file, Path scratch, SplittableRandom random)
            throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < 1 + bytes.length / 4000 && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Path folder = Files.createDirectories(scratch.resolve("mutants"));
        try (Stream<Path> old = Files.list(folder)) {
            for (Path earlier : old.toList()) {
                Files.delete(earlier);
            }
        }
        return Files.write(folder.resolve("mutant-" + file.getFileName()), bytes);
    }

    private static Map<String, Long> state(Path folder) throws IOException {
        Map<String, Long> state = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                state.put(file.getFileName().toString(), Files.size(file));
            }
        }
        return state;
    }

    /** Whether a reader that takes what comes dies of one of these. */
    private static boolean naive() {
        try {
            return JsonParser.parseString("[".repeat(200_000)).toString().isEmpty();
        } catch (RuntimeException | StackOverflowError crash) {
            return true;
        }
    }

    /** The bytes of a text. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
