package org.clauseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossiers;
import org.clauseline.store.DossierWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code clauseline check}. */
class CheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder = Path.of("");
    private Path file = folder;

    @BeforeEach
    void writeSound() throws IOException {
        file = folder.resolve("talks.dossier.json");
        Files.write(file, DossierWriter.write(Dossiers.dossier("talks").build()));
    }

    private int check(Path path) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute("check", path.toString());
    }

    @Test
    void a_sound_file_is_passed_without_a_word() {
        assertThat(check(file)).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void each_finding_is_a_line_that_editors_understand() throws IOException {
        change("\"en\"", "7");
        change("\"version\": 1", "\"version\": 1, \"x\": 2");

        assertThat(check(file)).isEqualTo(1);
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(file + ":3:17: The key \"x\" is not"),
                        line ->
                                assertThat(line)
                                        .startsWith(file + ":7:15: A text in double quotes"));
    }

    @Test
    void what_a_file_says_cannot_steer_the_terminal() throws IOException {
        change("\"id\": \"talks\"", "\"id\": \"\\u001b[31m\\u202e\"");

        assertThat(check(file)).isEqualTo(1);
        assertThat(out.toString()).contains("⟨U+001B⟩[31m⟨U+202E⟩").doesNotContain("\u001b");
    }

    @Test
    void what_is_cut_off_or_newer_or_something_else_is_unusable_and_says_where()
            throws IOException {
        String text = Files.readString(file);
        for (String content :
                List.of(
                        "",
                        text.substring(0, 40),
                        text.replace("\"version\": 1", "\"version\": 9"),
                        "[]")) {
            out.getBuffer().setLength(0);
            Files.writeString(file, content);
            assertThat(check(file)).as(content).isEqualTo(2);
            assertThat(out.toString()).as(content).startsWith(file + ":");
        }
    }

    @Test
    void a_file_that_is_not_there_cannot_be_checked() {
        assertThat(check(folder.resolve("none.json"))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("none.json", "it does not exist");
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.write(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
