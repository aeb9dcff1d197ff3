package org.clauseline.exchange.publish;

import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.CsvReport;
import org.clauseline.exchange.EquivalenceTable;
import org.clauseline.exchange.HtmlReport;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.MarkdownReport;
import org.clauseline.exchange.json.ComparisonJson;
import org.clauseline.exchange.sheet.Sheets;
import org.clauseline.exchange.word.TrackedChanges;
import org.clauseline.picture.NewFile;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PdfPainter;
import org.clauseline.picture.Picture;
import org.clauseline.picture.PngPainter;
import org.clauseline.picture.SvgPainter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a comparison can be written as. */
public enum ComparisonForm {
    HTML("html", "htm"),
    MARKDOWN("md", "markdown"),
    CSV("csv"),
    JSON("json"),
    DOCX("docx"),
    PDF("pdf"),
    PNG("png"),
    SVG("svg"),
    /** Which number became which, as a page. */
    NUMBERS_HTML("html"),
    NUMBERS_MARKDOWN("md"),
    NUMBERS_CSV("csv");

    private static final double SHEET_DPI = 200;

    private final String ending;

    /** Another ending that is taken for it, or the same. */
    private final String other;

    ComparisonForm(String ending) {
        this(ending, ending);
    }

    ComparisonForm(String ending, String other) {
        this.ending = ending;
        this.other = other;
    }

    /**
     * How a comparison is to look.
     *
     * @param palette of sheets
     * @param credit who made it, or empty
     */
    public record Look(Palette palette, String credit) {
        /** Light, without a credit. */
        public static final Look PLAIN = new Look(Palette.LIGHT, "");
    }

    /** What this form leaves out of a comparison. */
    public Losses losses(ComparisonReport report) {
        long rows = report.comparison().rows().size();
        return isNumbers() ? Losses.of(new Loss(rows, "row without its words")) : Losses.NONE;
    }

    /** The name on the command line: "docx", "numbers-csv". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How names of its files end, with the dot. */
    public String ending() {
        return "." + ending;
    }

    /** Whether it is a table of numbers alone. */
    public boolean isNumbers() {
        return name().startsWith("NUMBERS");
    }

    /** The form with this name. */
    public static Optional<ComparisonForm> named(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(
                        form ->
                                form.word().equals(wanted)
                                        || form.ending.equals(wanted)
                                        || form.other.equals(wanted))
                .findFirst();
    }

    /** The form that the ending of a file speaks of. */
    public static Optional<ComparisonForm> of(Path file) {
        String name = String.valueOf(file.getFileName());
        return named(name.substring(name.lastIndexOf('.') + 1));
    }

    /**
     * Writes a comparison to a file, whole or not at all. Sheets as pixels or as SVG are a file
     * each; where there are several their names end in -1, -2 and so on.
     *
     * @return the files written
     * @throws IOException if one cannot be written
     */
    public List<Path> write(ComparisonReport report, Look look, Path target) throws IOException {
        if (this != PNG && this != SVG) {
            NewFile.write(target, out -> write(report, look, out));
            return List.of(target);
        }
        List<Picture> sheets = Sheets.of(report, look.palette(), look.credit());
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Picture sheet = sheets.get(i);
            Path file = sheets.size() == 1 ? target : numbered(target, i + 1);
            NewFile.write(file, out -> paint(sheet, out));
            written.add(file);
        }
        return written;
    }

    private void paint(Picture sheet, OutputStream out) throws IOException {
        if (this == PNG) {
            PngPainter.write(sheet, PngPainter.scaleFor(SHEET_DPI), out, share -> {});
        } else {
            SvgPainter.write(sheet, SvgPainter.Words.TEXT, out);
        }
    }

    private static Path numbered(Path target, int number) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? target.resolveSibling(name + "-" + number)
                : target.resolveSibling(
                        name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    /**
     * Writes a comparison; of sheets as pixels or as SVG the first.
     *
     * @throws IOException if the stream refuses
     */
    public void write(ComparisonReport report, Look look, OutputStream out) throws IOException {
        switch (this) {
            case HTML -> text(HtmlReport.write(report), out);
            case MARKDOWN -> text(MarkdownReport.write(report), out);
            case CSV -> text(CsvReport.write(report), out);
            case JSON -> text(ComparisonJson.write(report), out);
            case DOCX -> TrackedChanges.write(report, out);
            case PDF ->
                    PdfPainter.writeDocument(Sheets.of(report, look.palette(), look.credit()), out);
            case PNG, SVG ->
                    paint(Sheets.of(report, look.palette(), look.credit()).getFirst(), out);
            case NUMBERS_HTML -> text(EquivalenceTable.html(report), out);
            case NUMBERS_MARKDOWN -> text(EquivalenceTable.markdown(report), out);
            case NUMBERS_CSV -> text(EquivalenceTable.csv(report), out);
        }
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
