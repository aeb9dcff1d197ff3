package org.clauseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The same exports as another user in another country, on another day. */
class OtherMachineTest {
    private static final List<String> EXPORTS =
            List.of(
                    "timeline -o t.png --scale 1 --title \"Kyiv 北京 سلام\"",
                    "timeline -o t.pdf",
                    "timeline -o t.svg --links",
                    "timeline -o o.svg --outlines",
                    "comparison us euro -o c.docx",
                    "comparison us euro -o c.pdf",
                    "comparison us euro -o c.json",
                    "comparison us euro -o c.html",
                    "card us euro --point 6 -o card.png",
                    "chronology -o k.docx --quiet",
                    "chronology -o k.ics --quiet",
                    "chronology -o k.json --quiet",
                    "page us euro -o page.html");

    @TempDir private Path folder;

    @Test
    void the_bytes_are_the_same_and_nothing_else_is_written() throws Exception {
        Path here = Files.createDirectories(folder.resolve("here"));
        Path there = Files.createDirectories(folder.resolve("there"));
        Path home = Files.createDirectories(folder.resolve("canary-home"));
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(new StringWriter()));
        command.setErr(new PrintWriter(new StringWriter()));
        assertThat(command.execute("export", "set", set(here).toString())).isZero();
        elsewhere(set(there), home);
        Map<String, byte[]> first = files(here);
        Map<String, byte[]> second = files(there);
        assertThat(second.keySet()).isEqualTo(first.keySet()).hasSize(EXPORTS.size());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
        assertThat(home).isEmptyDirectory();
        first.forEach(
                (name, bytes) ->
                        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                                .as(name)
                                .doesNotContain("canary", folder.toString()));
    }

    private static Path set(Path into) throws IOException {
        List<String> lines =
                EXPORTS.stream()
                        .map(line -> line.replaceFirst("-o (\\S+)", "-o \"" + into + "/$1\""))
                        .toList();
        return Files.write(into.resolve("set.txt"), lines);
    }

    private static void elsewhere(Path set, Path home) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.awt.headless=true",
                                "-Duser.home=" + home,
                                "-Duser.name=canary",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Duser.extensions=u-nu-arab",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                "org.clauseline.cli.Main",
                                "export",
                                "set",
                                set.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(it -> !it.endsWith("set.txt")).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
