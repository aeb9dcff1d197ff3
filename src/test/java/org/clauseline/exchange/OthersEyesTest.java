package org.clauseline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.publish.ChronologyForm;
import org.clauseline.exchange.publish.ComparisonForm;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.PictureFile;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.timeline.Poster;
import org.clauseline.timeline.PosterPreset;
import org.clauseline.timeline.PosterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What we write, as the programs of others see it. */
class OthersEyesTest {
    @TempDir private Path folder;

    private Path poster(Format format) throws IOException {
        Dossier dossier = Reports.shippedDossier();
        Poster poster =
                Poster.of(
                        dossier,
                        PosterSettings.of(dossier, PosterPreset.ARTICLE.size(), Locale.UK),
                        FontMetrics.shipped());
        Path file = folder.resolve("poster" + format.name() + format.ending());
        PictureFile.write(poster.picture(), format, 1, file, share -> {});
        return file;
    }

    private Path comparison(ComparisonForm form) throws IOException {
        Path file = folder.resolve("comparison" + form.ending());
        form.write(Reports.shipped(), ComparisonForm.Look.PLAIN, file);
        return file;
    }

    @Test
    void pdf_files_are_sound() throws Exception {
        assertThat(OtherProgram.run("qpdf", "--check", poster(Format.PDF)))
                .contains("No syntax or stream encoding errors found");
        assertThat(OtherProgram.run("qpdf", "--check", comparison(ComparisonForm.PDF)))
                .contains("No syntax or stream encoding errors found");
    }

    @Test
    void words_can_be_taken_out_of_pdf_files() throws Exception {
        assertThat(OtherProgram.run("pdftotext", poster(Format.PDF), "-"))
                .contains("US–Ukraine peace plan talks", "Zelenskyy meets Erdoğan in Ankara");
        assertThat(OtherProgram.run("pdftotext", "-layout", comparison(ComparisonForm.PDF), "-"))
                .contains("600,000 personnel", "800,000 personnel in peacetime");
        assertThat(OtherProgram.run("pdfinfo", comparison(ComparisonForm.PDF)))
                .containsPattern("Tagged: +yes");
    }

    @Test
    void png_files_have_the_size_and_resolution_asked_for() throws Exception {
        assertThat(
                        OtherProgram.run(
                                "identify",
                                "-units",
                                "PixelsPerInch",
                                "-format",
                                "%w %h %x",
                                poster(Format.PNG)))
                .startsWith("1600 900 96");
    }

    @Test
    void calendars_are_read_by_a_calendar_library() throws Exception {
        Path calendar = folder.resolve("chronology.ics");
        ChronologyForm.ICALENDAR.write(
                new Chronology(Reports.shippedDossier(), AsOf.LATEST), calendar);
        String script =
                """
                import sys
                try:
                    import icalendar
                except ImportError:
                    print("absent")
                    sys.exit()
                events = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read()).walk("VEVENT")
                print(len(events), sum(len(e.errors) for e in events))
                for e in events:
                    print(e.decoded("DTSTART"), e["SUMMARY"])
                """;
        String said = OtherProgram.run("/usr/bin/python3", "-c", script, calendar);
        assumeFalse(said.startsWith("absent"), "The calendar library is not installed");
        assertThat(said)
                .startsWith(Reports.shippedDossier().events().size() + " 0\n")
                .contains("2025-11-19 Zelenskyy meets Erdoğan in Ankara");
    }

    @Test
    void word_documents_open_in_another_word_processor() throws Exception {
        Path changes = comparison(ComparisonForm.DOCX);
        Path chronology = folder.resolve("chronology.docx");
        ChronologyForm.DOCX.write(
                new Chronology(Reports.shippedDossier(), AsOf.LATEST), chronology);
        OtherProgram.run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder,
                changes,
                chronology);
        assertThat(Files.readString(folder.resolve("comparison.txt")))
                .contains("Ukraine is confirmed as a sovereign state.", "800,000");
        assertThat(Files.readString(folder.resolve("chronology.txt")))
                .contains("Zelenskyy meets Erdoğan in Ankara");
    }
}
