package org.clauseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code clauseline compare} on the dossier that ships with the program. */
class CompareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    @Test
    void the_ending_of_the_file_tells_the_form() throws IOException {
        assertThat(
                        run(
                                "compare",
                                "us-draft",
                                "european-draft",
                                "-o",
                                folder.resolve("a.html").toString()))
                .isZero();
        assertThat(
                        run(
                                "compare",
                                "us-draft",
                                "european-draft",
                                "-o",
                                folder.resolve("a.md").toString()))
                .isZero();
        assertThat(
                        run(
                                "compare",
                                "us-draft",
                                "european-draft",
                                "-o",
                                folder.resolve("a.csv").toString()))
                .isZero();

        assertThat(folder.resolve("a.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("800,000");
        assertThat(folder.resolve("a.md")).content().startsWith("# US draft");
        assertThat(folder.resolve("a.csv")).content().startsWith("Old number,");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void without_a_file_a_summary_goes_to_standard_output() {
        assertThat(run("compare", "us", "geneva")).isZero();

        assertThat(out.toString()).startsWith("US draft");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void arguments_that_are_files_are_compared_as_they_come() throws IOException {
        String old = write("old.txt", "1. Limited to 600,000 personnel.\n2. Both meet again.\n");
        String fresh = write("new.md", "1. Both meet again.\n2. Limited to 800,000 *personnel*.\n");

        assertThat(run("compare", old, fresh)).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .startsWith("old → new\n2 points → 2 points\n")
                .contains("1 → 2: ", "[-600,000 -]{+800,000 +}");
        assertThat(run("compare", old, fresh, "-o", folder.resolve("a.html").toString())).isZero();
        assertThat(folder.resolve("a.html")).content().contains("old.txt").contains("800,000");
        assertThat(folder.resolve("a.html")).content().doesNotContain(folder.toString());
    }

    @Test
    void an_encoding_that_was_guessed_is_told_and_can_be_named() throws IOException {
        Path old = folder.resolve("old.txt");
        Files.write(old, "1. Сторони припиняють вогонь.".getBytes(Charset.forName("KOI8-U")));

        assertThat(run("compare", old.toString(), old.toString())).isZero();
        assertThat(err.toString()).contains("read as KOI8-U, which is a guess");

        err.getBuffer().setLength(0);
        assertThat(run("compare", old.toString(), old.toString(), "--encoding", "windows-1251"))
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_document_that_cannot_be_read_is_told_in_a_sentence() throws IOException {
        String old = write("old.txt", "1. One");
        String image = write("new.docx", "no archive");

        assertThat(run("compare", old, image)).isEqualTo(2);
        assertThat(err.toString()).contains("new.docx: This is no DOCX file");
        assertThat(run("compare", old, folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no such file.");
        assertThat(run("compare", old, "us-draft")).isEqualTo(2);
        assertThat(err.toString()).contains("is a file and “us-draft” is none");
        assertThat(out.toString()).isEmpty();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void as_of_an_earlier_time_a_later_draft_is_not_known() {
        assertThat(run("compare", "us", "european", "--as-of", "2025-11-21")).isEqualTo(2);

        assertThat(err.toString()).contains("was not known by then");
    }

    @Test
    void what_cannot_be_used_is_told_on_the_error_stream_with_exit_code_2() {
        assertThat(run("compare", "us", "atlantis")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no draft “atlantis”")
                .contains("geneva-draft");

        assertThat(run("compare", "us", "european", "-o", "x.doc")).isEqualTo(2);
        assertThat(run("compare", "us", "european", "-d", folder.resolve("none.json").toString()))
                .isEqualTo(2);
        assertThat(run("compare", "us", "european", "--as-of", "soon")).isEqualTo(2);
        assertThat(
                        run(
                                "compare",
                                "us",
                                "european",
                                "-o",
                                folder.resolve("no/such/folder.md").toString()))
                .isEqualTo(2);
        assertThat(run("compare", "us")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void help_is_there_for_the_program_and_for_the_command() {
        assertThat(run("--help")).isZero();
        assertThat(run("compare", "--help")).isZero();

        assertThat(out.toString()).contains("compare").contains("--as-of");
    }
}
