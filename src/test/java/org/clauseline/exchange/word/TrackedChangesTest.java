package org.clauseline.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.WhenWording;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.docx.DocxReader;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Comparisons as Word documents, read back as Word reads them. */
class TrackedChangesTest {
    @Test
    void accepting_all_gives_the_new_draft_and_rejecting_all_the_old_one() throws Exception {
        Dossier dossier = ((Reading.Loaded) ShippedDossier.read()).dossier();
        for (Draft from : dossier.drafts()) {
            for (Draft to : dossier.drafts()) {
                byte[] file = write(dossier, from, to);
                assertThat(withoutLast(Revised.rejected(file)))
                        .as("%s, not %s", from.id(), to.id())
                        .isEqualTo(lines(from));
                assertThat(withoutLast(Revised.accepted(file)))
                        .as("%s after %s", to.id(), from.id())
                        .isEqualTo(lines(to));
            }
        }
    }

    @Test
    void what_moved_is_marked_as_moved_with_both_ends_named_alike() throws Exception {
        String kept = "The parties agree to hold elections within one hundred days.";
        String moved = "All prisoners of war are exchanged on the principle all for all.";
        String other = "A fund for the reconstruction of damaged cities is set up.";
        String last = "The army is limited to six hundred thousand soldiers in peacetime.";
        Dossier dossier =
                dossier(List.of(kept, moved, other, last), List.of(kept, other, last, moved));
        String body =
                Revised.part(
                        write(dossier, dossier.drafts().getFirst(), dossier.drafts().getLast()),
                        "word/document.xml");
        assertThat(body)
                .containsOnlyOnce("<w:moveFromRangeStart")
                .containsOnlyOnce("<w:moveToRangeStart")
                .contains("w:name=\"move1\"")
                .doesNotContain("<w:delText xml:space=\"preserve\">" + moved)
                .contains(
                        "<w:moveTo w:id=\"100012\" w:author=\"Clauseline\"><w:r><w:t"
                                + " xml:space=\"preserve\">"
                                + moved);
    }

    @Test
    void our_own_reader_of_word_files_gets_both_texts_too() throws Exception {
        String old = "Ukraine's army is limited to 600,000 soldiers.";
        String fresh = "Ukraine's army is limited to 800,000 soldiers in peacetime.";
        Dossier dossier = dossier(List.of(old), List.of(fresh));
        byte[] file = write(dossier, dossier.drafts().getFirst(), dossier.drafts().getLast());
        assertThat(DocxReader.read(file, Revisions.ORIGINAL).paragraphs().getFirst().text())
                .endsWith(old);
        assertThat(DocxReader.read(file, Revisions.ACCEPTED).paragraphs().getFirst().text())
                .endsWith(fresh);
    }

    @Test
    void another_reader_opens_it_and_finds_the_comments() throws Exception {
        Dossier dossier = ((Reading.Loaded) ShippedDossier.read()).dossier();
        byte[] file = write(dossier, dossier.drafts().getFirst(), dossier.drafts().get(1));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getComments()).isNotEmpty();
            assertThat(document.getComments()[0].getAuthor()).isEqualTo("Clauseline");
            assertThat(document.getHeaderList().getFirst().getText()).contains("→");
            assertThat(document.getFooterList().getFirst().getText()).contains("summaries");
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("→");
        }
    }

    @Property(tries = 60)
    void holds_for_any_drafts(@ForAll("drafts") List<String> old, @ForAll("drafts") List<String> to)
            throws Exception {
        Dossier dossier = dossier(old, to);
        Draft from = dossier.drafts().getFirst();
        Draft fresh = dossier.drafts().getLast();
        byte[] file = write(dossier, from, fresh);
        assertThat(withoutLast(Revised.rejected(file))).isEqualTo(lines(from));
        assertThat(withoutLast(Revised.accepted(file))).isEqualTo(lines(fresh));
    }

    @Provide
    Arbitrary<List<String>> drafts() {
        Arbitrary<String> clause =
                Arbitraries.of(
                        "The army is limited to 600,000 soldiers.",
                        "Elections are held within 100 days of the signature.",
                        "All prisoners are exchanged on the principle all for all.",
                        "A fund for reconstruction is set up by both parties.",
                        "Sanctions are lifted in stages and case by case.",
                        "Both parties <agree> & \"sign\"\nwithin a week.");
        return clause.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join(" ", parts))
                .list()
                .ofMaxSize(7);
    }

    @Test
    void the_same_comparison_gives_the_same_bytes_and_names_nobody() throws Exception {
        Dossier dossier = ((Reading.Loaded) ShippedDossier.read()).dossier();
        byte[] first = write(dossier, dossier.drafts().getFirst(), dossier.drafts().get(1));
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(write(dossier, dossier.drafts().getFirst(), dossier.drafts().get(1)))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
        }
        assertThat(Revised.part(first, "docProps/core.xml"))
                .doesNotContain("created", "modified", "lastModifiedBy");
    }

    private static Dossier dossier(List<String> old, List<String> fresh) {
        return Dossiers.dossier("talks")
                .draft(draft("first", "2025-11-20", old))
                .draft(draft("second", "2025-11-23", fresh))
                .build();
    }

    private static DraftBuilder draft(String id, String day, List<String> texts) {
        DraftBuilder draft = Dossiers.draft(id, day);
        for (int i = 0; i < texts.size(); i++) {
            draft = draft.point(id + "-" + (i + 1), Integer.toString(i + 1), texts.get(i));
        }
        return draft;
    }

    private static List<String> lines(Draft draft) {
        return draft.points().stream().map(TrackedChangesTest::line).toList();
    }

    private static String line(Point point) {
        String text = point.text().isEmpty() ? "" : ComparisonReport.text(point);
        if (point.isStruckOut()) {
            text = "";
        }
        String number = point.number();
        return number.isEmpty()
                ? text
                : number
                        + (Character.isLetterOrDigit(number.codePointBefore(number.length()))
                                ? "."
                                : "")
                        + "\t"
                        + text;
    }

    private static List<String> withoutLast(List<String> paragraphs) {
        assertThat(paragraphs.getLast()).isEmpty();
        return new ArrayList<>(paragraphs.subList(0, paragraphs.size() - 1));
    }

    private static byte[] write(Dossier dossier, Draft from, Draft to) throws IOException {
        Comparison comparison =
                Comparer.compare(from, to, dossier.drafts(), dossier.outcomes(), "en");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TrackedChanges.write(
                new ComparisonReport(
                        dossier,
                        comparison,
                        AsOf.LATEST,
                        new WhenWording(dossier.zone(), Locale.ENGLISH)),
                out);
        return out.toByteArray();
    }
}
