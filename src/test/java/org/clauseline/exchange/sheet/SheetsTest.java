package org.clauseline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.Reports;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PdfPainter;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Raster;
import org.clauseline.picture.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Comparisons on paper and on cards. */
class SheetsTest {
    @Test
    void every_word_of_both_drafts_is_on_the_sheets_within_their_margins() {
        ComparisonReport report = Reports.shipped();
        List<Picture> sheets = Sheets.of(report, Palette.LIGHT, "Graphic: Desk");
        String words = sheets.stream().map(SheetsTest::words).collect(Collectors.joining(" "));
        for (int place = 0; place < report.comparison().rows().size(); place++) {
            Row row = report.comparison().rows().get(place);
            String id = "r" + (place + 1);
            row.from()
                    .forEach(
                            point ->
                                    assertThat(about(sheets, id + "-old"))
                                            .contains(tight(point.text())));
            row.to()
                    .forEach(
                            point ->
                                    assertThat(about(sheets, id + "-new"))
                                            .contains(tight(point.text())));
        }
        assertThat(sheets)
                .allSatisfy(
                        sheet ->
                                assertThat(sheet.shapes())
                                        .filteredOn(Shape.Text.class::isInstance)
                                        .allSatisfy(shape -> isWithin((Shape.Text) shape, sheet)));
        assertThat(words).contains("Graphic: Desk", "1 / " + sheets.size());
    }

    private static String about(List<Picture> sheets, String id) {
        return sheets.stream()
                .flatMap(sheet -> sheet.shapes().stream())
                .filter(shape -> shape.tag().about().equals(id))
                .map(shape -> tight(((Shape.Text) shape).text()))
                .collect(Collectors.joining());
    }

    private static String tight(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void isWithin(Shape.Text text, Picture sheet) {
        double width = FontMetrics.shipped().width(text.text(), text.font());
        assertThat(text.baseline()).isBetween(50.0, sheet.height() - 40);
        assertThat(text.font().size()).isGreaterThanOrEqualTo(11.9);
        if (text.anchor() == Shape.Anchor.START) {
            assertThat(text.x()).isGreaterThanOrEqualTo(50);
            assertThat(text.x() + width).isLessThanOrEqualTo(sheet.width() - 50);
        }
    }

    @Test
    void a_pdf_of_them_has_its_words_in_reading_order_as_headings_and_paragraphs()
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.writeDocument(
                Sheets.of(Reports.of("One thing stays.", "One thing goes."), Palette.LIGHT, ""),
                out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence("Draft first → Draft second", "stays.", "Sources");
            String tree =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().toString();
            assertThat(tree).contains("ParentTree");
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200, 20_000})
    void points_of_any_length_are_laid_out(int words) {
        String text = "word ".repeat(words) + "<b>&\u0000\u202E" + "x".repeat(words);
        List<Picture> sheets = Sheets.of(Reports.of(text, "Other."), Palette.DARK, "");
        assertThat(sheets).isNotEmpty();
        assertThat(sheets.stream().map(SheetsTest::words).collect(Collectors.joining()))
                .contains("<b>&··");
    }

    @Test
    void a_card_sets_words_as_large_as_they_fit_and_says_when_they_do_not() {
        PointCard brief = card("Up to 600,000 soldiers.", "Up to 800,000 soldiers.", 1200, 675);
        PointCard full = card("word ".repeat(150), "word ".repeat(140) + "other", 1200, 675);
        PointCard over = card("word ".repeat(1500), "word ".repeat(1400), 400, 200);
        assertThat(brief.cut()).isFalse();
        assertThat(full.cut()).isFalse();
        assertThat(over.cut()).isTrue();
        assertThat(largest(brief)).isGreaterThan(largest(full));
        assertThat(words(brief.picture()))
                .contains("Draft first → Draft second", "Point 1", "600,000", "800,000")
                .contains("summaries", "Sources:");
        assertThat(brief.picture().about().description())
                .contains("[gone: 600,000] [new: 800,000]");
    }

    @Test
    void a_card_tells_what_the_comparison_says_of_its_point_and_it_does_not() {
        assertThat(card("word ".repeat(1500), "word ".repeat(1400), 400, 200).losses().lines())
                .anyMatch(
                        line -> line.endsWith(" × line of the words, for which there is no room"));
        assertThat(card("Some words.", "Some words.", 1200, 675).losses().lines())
                .containsExactly("1 × reason that the dossier gives for a change");
        assertThat(shippedCard("2").losses().lines())
                .contains(
                        "8 × publisher that is counted and not named",
                        "1 × reason that the dossier gives for a change",
                        "1 × change in substance, which shows in the words alone",
                        "1 × remark to read before quoting a point",
                        "2 × claim about what a point says, where sources differ");
        assertThat(words(shippedCard("2").picture())).contains(" and 8 others");
    }

    @Test
    void a_card_says_where_the_texts_alone_say_something_else() {
        assertThat(words(shippedCard("20").picture()))
                .contains("The dossier’s word is shown. The texts alone say: removed.");
    }

    private static PointCard shippedCard(String number) {
        return PointCard.of(
                Reports.shipped(),
                PointCard.places(Reports.shipped(), number).getFirst(),
                1080,
                1080,
                new PointCard.House(Palette.LIGHT, "", Optional.empty()),
                12);
    }

    private static PointCard card(String old, String fresh, double width, double height) {
        return PointCard.of(
                Reports.of(old, fresh),
                0,
                width,
                height,
                new PointCard.House(Palette.LIGHT, "", Optional.empty()),
                12);
    }

    @Test
    void theLogoStandsBesideTheFootOfACardAndMeetsNoWords() {
        Raster logo = new Raster(30, 10, new int[300]);
        PointCard card =
                PointCard.of(
                        Reports.shipped(),
                        1,
                        1080,
                        1080,
                        new PointCard.House(Palette.LIGHT, "Graphic: Planet", Optional.of(logo)),
                        12);
        Shape.Image image =
                card.picture().shapes().stream()
                        .filter(Shape.Image.class::isInstance)
                        .map(Shape.Image.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(image.x() + image.width()).isLessThan(1080);
        assertThat(image.y()).isGreaterThan(900);
        for (Shape shape : card.picture().shapes()) {
            if (shape instanceof Shape.Text text && text.baseline() > image.y()) {
                double width = FontMetrics.shipped().width(text.text(), text.font());
                assertThat(text.x() + width).isLessThan(image.x());
            }
        }
    }

    private static double largest(PointCard card) {
        return card.picture().shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .filter(shape -> shape.tag().about().equals("words"))
                .mapToDouble(shape -> ((Shape.Text) shape).font().size())
                .max()
                .orElse(0);
    }

    private static String words(Picture picture) {
        return picture.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text())
                .collect(Collectors.joining(" "));
    }
}
