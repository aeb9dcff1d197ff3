package org.clauseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What can be published and taken in on the command line. */
class PublishCommandsTest {
    @TempDir private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void listen() {
        out = new StringWriter();
        err = new StringWriter();
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_comparison_goes_into_every_form() {
        for (String ending : List.of("html", "md", "csv", "json", "docx", "pdf")) {
            assertThat(run("export", "comparison", "us", "euro", "-o", file("c." + ending)))
                    .isZero();
            assertThat(folder.resolve("c." + ending)).isNotEmptyFile();
        }
        assertThat(run("export", "comparison", "us", "euro", "-o", file("s.svg"))).isZero();
        assertThat(out.toString()).contains("s-1.svg", "s-2.svg");
        assertThat(
                        run(
                                "export",
                                "comparison",
                                "us",
                                "euro",
                                "-o",
                                file("n.csv"),
                                "-f",
                                "numbers-csv"))
                .isZero();
        assertThat(folder.resolve("n.csv")).content().startsWith("Old number,New number,What");
    }

    @Test
    void a_card_tells_of_one_point() throws IOException {
        assertThat(run("export", "card", "us", "euro", "--point", "6", "-o", file("a.pdf")))
                .isZero();
        try (PDDocument card = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(card.getDocumentInformation().getTitle()).startsWith("Point 6");
        }
        assertThat(err.toString())
                .contains("Left out:", "7 × claim about what a point says, where sources differ");
        listen();
        assertThat(
                        run(
                                "export",
                                "card",
                                "us",
                                "euro",
                                "--point",
                                "6",
                                "--quiet",
                                "--report",
                                file("lost.txt"),
                                "-o",
                                file("a.pdf")))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(folder.resolve("lost.txt"))
                .content()
                .contains("Form: image of a point", "7 × claim about what a point says");
        assertThat(run("export", "card", "us", "euro", "--point", "99", "-o", file("b.png")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("neither draft has a point of that number");
    }

    @Test
    void a_chronology_says_what_it_leaves_out_unless_it_is_to_be_quiet() {
        assertThat(run("export", "chronology", "-o", file("k.ics"))).isZero();
        assertThat(err.toString()).contains("Left out:", "× draft with its points");
        listen();
        assertThat(run("export", "chronology", "--quiet", "-o", file("k.docx"))).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(run("export", "chronology", "-o", file("k.xyz"))).isEqualTo(2);
    }

    @Test
    void a_comparison_says_what_it_leaves_out_unless_it_is_to_be_quiet() {
        assertThat(run("export", "comparison", "us", "euro", "-f", "numbers-csv", "-o", file("c")))
                .isZero();
        assertThat(err.toString()).contains("Left out:", "× row without its words");
        listen();
        assertThat(
                        run(
                                "export",
                                "comparison",
                                "us",
                                "euro",
                                "-f",
                                "numbers-csv",
                                "--quiet",
                                "-o",
                                file("c")))
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_page_says_what_it_leaves_out_and_two_drafts_in_it_are_not_among_that() {
        String report = file("lost.txt");
        assertThat(run("export", "page", "-o", file("p.html"), "--report", report)).isZero();
        assertThat(err.toString()).contains("Left out:", "3 × draft with its points");
        assertThat(folder.resolve("lost.txt")).content().contains("32 × open question");
        listen();
        assertThat(run("export", "page", "us", "euro", "-o", file("p.html"))).isZero();
        assertThat(err.toString()).contains("1 × draft with its points");
        listen();
        assertThat(run("export", "page", "--quiet", "-o", file("p.html"))).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void reports_of_what_was_lost_are_kept_where_asked_for() throws IOException {
        String report = file("lost.txt");
        assertThat(run("export", "chronology", "-o", file("k.ics"), "--report", report)).isZero();
        assertThat(folder.resolve("lost.txt"))
                .content()
                .startsWith("Export: k.ics\nForm: chronology, icalendar\nDossier: US–Ukraine")
                .contains("Left out:\n  ");
        assertThat(run("export", "timeline", "-o", file("t.svg"), "--report", report)).isZero();
        assertThat(folder.resolve("lost.txt"))
                .content()
                .contains(" in the time shown, for want of");
        assertThat(
                        run(
                                "export",
                                "comparison",
                                "us",
                                "euro",
                                "-o",
                                file("c.json"),
                                "--report",
                                report))
                .isZero();
        assertThat(folder.resolve("lost.txt")).content().contains("Form: comparison, json");
        Path table = Files.writeString(folder.resolve("more.csv"), "when,title\nsoon,Wrong\n");
        assertThat(run("import", table.toString(), "--report", report)).isEqualTo(1);
        assertThat(folder.resolve("lost.txt"))
                .content()
                .startsWith("Import: more.csv\n")
                .contains("Not read:\n  Row 2");
    }

    @Test
    void a_set_runs_unattended_and_names_what_failed() throws IOException {
        Path set = folder.resolve("evening.txt");
        Files.writeString(
                set,
                """
                # every evening
                timeline -o "%s" --size 1200x675 --title "Ten days, told"
                timeline -o %s --preset a4 --theme print
                chronology -o %s --quiet

                card us euro --point 99 -o %s
                """
                        .formatted(file("a b.svg"), file("p.pdf"), file("k.md"), file("x.png")));
        assertThat(run("export", "set", set.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("3 written, 1 failed.");
        assertThat(err.toString()).contains(set + ":6: was not written.");
        assertThat(folder.resolve("a b.svg")).content().contains("Ten days, told");
    }

    @Test
    void a_house_style_and_links_go_into_images() throws IOException {
        Path style = folder.resolve("house.txt");
        Files.writeString(style, "credit = Graphic: Planet\ncolour.text = #111111\n");
        assertThat(
                        run(
                                "export",
                                "timeline",
                                "--style",
                                style.toString(),
                                "--links",
                                "-o",
                                file("t.svg")))
                .isZero();
        assertThat(folder.resolve("t.svg"))
                .content()
                .contains("Graphic: Planet", "#111111", "xlink:href=\"https://");
        Files.writeString(style, "credit\n");
        assertThat(run("export", "timeline", "--style", style.toString(), "-o", file("u.svg")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Line 1");
    }

    @Test
    void events_come_in_with_a_preview_duplicates_and_losses() throws IOException {
        Path table = folder.resolve("more.csv");
        Files.writeString(
                table,
                """
                Datum;Was;Farbe
                23.11.2025;Something entirely new;rot
                23.11.2025;Something entirely new;blau
                bald;Falsch;
                """);
        int code =
                run(
                        "import",
                        table.toString(),
                        "--column",
                        "title=Was",
                        "--day",
                        "2025-12-01",
                        "-o",
                        file("new.dossier.json"));
        assertThat(code).isEqualTo(1);
        assertThat(out.toString())
                .contains("title ← Was", "left out ← Farbe", "2 events, 1 new", "There already:");
        assertThat(err.toString()).contains("Not read: Row 4", "2 × cell of the column “Farbe”");
        assertThat(run("check", file("new.dossier.json"))).isZero();
        assertThat(run("import", table.toString(), "--column", "title=Wo")).isEqualTo(2);
        assertThat(err.toString()).contains("There are: Datum, Was, Farbe");
    }
}
