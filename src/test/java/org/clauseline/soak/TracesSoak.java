package org.clauseline.soak;

import org.clauseline.store.Scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exports the shipped dossier in every form as two users on two machines in two countries would,
 * and looks for a trace of either in what comes out: it is the same, byte for byte, and holds none
 * of the words that only one of them has.
 */
public final class TracesSoak implements Soak {
    private static final String CANARY = "kanarienvogel";

    private static final List<List<String>> EXPORTS =
            List.of(
                    List.of("export", "timeline", "-o", "a.png"),
                    List.of("export", "timeline", "-o", "a.svg"),
                    List.of("export", "timeline", "-o", "a.pdf"),
                    List.of("export", "chronology", "-o", "c.html"),
                    List.of("export", "chronology", "-o", "c.md"),
                    List.of("export", "chronology", "-o", "c.csv"),
                    List.of("export", "chronology", "-o", "c.docx"),
                    List.of("export", "chronology", "-o", "c.ics"),
                    comparison("b.html"),
                    comparison("b.md"),
                    comparison("b.docx"),
                    comparison("b.pdf"));

    private static List<String> comparison(String file) {
        return List.of("export", "comparison", "us-draft", "geneva-draft", "-o", file);
    }

    @Override
    public Figures run(Stopwatch clock, long seed) throws Exception {
        Path root = Scratch.folder("traces");
        long done = 0;
        long losses = 0;
        String first = "";
        while (clock.goesOn(done)) {
            List<String> export = EXPORTS.get((int) (done % EXPORTS.size()));
            Path one = Files.createDirectories(root.resolve(CANARY + "-one"));
            Path other = Files.createDirectories(root.resolve("other"));
            byte[] here = export(export, one, CANARY, "Pacific/Kiritimati", "tr-TR");
            byte[] there = export(export, other, "somebody", "America/New_York", "en-US");
            String loss = "";
            if (here.length == 0) {
                loss = "nothing was written";
            } else if (!Arrays.equals(here, there)) {
                loss = "the bytes differ";
            } else if (new String(here, StandardCharsets.ISO_8859_1).contains(CANARY)) {
                loss = "the user's name is in it";
            }
            done++;
            if (!loss.isEmpty()) {
                losses++;
                first = first.isEmpty() ? String.join(" ", export) + ": " + loss : first;
            }
        }
        Scratch.delete(root);
        boolean control = !naive(CANARY).equals(naive("somebody"));
        return new Figures("exports", done, losses, 1, control ? 1 : 0, first);
    }

    private static byte[] export(
            List<String> export, Path folder, String user, String zone, String language)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Duser.name=" + user,
                                "-Duser.home=" + folder,
                                "-Duser.timezone=" + zone,
                                "-Duser.language=" + language.substring(0, 2),
                                "-Duser.country=" + language.substring(3),
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                org.clauseline.cli.Main.class.getName()));
        command.addAll(export);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("USER", user);
        builder.environment().put("HOME", folder.toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        int status = builder.start().waitFor();
        Path file = folder.resolve(export.getLast());
        if (status != 0 || !Files.exists(file)) {
            System.out.println(Files.readString(folder.resolve("log")));
            return new byte[0];
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    /** What many programs put into what they write. */
    private static String naive(String user) {
        return "Author: " + user;
    }
}
