package org.clauseline.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.xmlbeans.XmlException;
import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.document.Unreadable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word files as paragraphs. */
class DocxReaderTest {
    private static final String INSERTED = "<w:ins w:id=\"1\" w:author=\"x\">";
    private static final String DELETED = "<w:del w:id=\"2\" w:author=\"x\">";

    private static List<String> lines(WordFile file, Revisions revisions)
            throws IOException, Unreadable {
        return DocxReader.read(file.bytes(), revisions).paragraphs().stream()
                .map(paragraph -> (paragraph.label() + " " + paragraph.text()).strip())
                .toList();
    }

    private static List<String> lines(WordFile file) throws IOException, Unreadable {
        return lines(file, Revisions.ACCEPTED);
    }

    @Test
    void numbers_that_word_counts_out_are_resolved() throws Exception {
        WordFile file = new WordFile();
        int list =
                file.list("decimal", "Article %1.", "lowerLetter", "(%2)", "lowerRoman", "%1.%3");
        file.text("Preamble");
        file.item(list, 0, "Purpose").item(list, 1, "peace").item(list, 1, "security");
        file.item(list, 2, "deep").text("in between").item(list, 0, "Scope");
        file.item(list, 1, "anew");

        assertThat(lines(file))
                .containsExactly(
                        "Preamble",
                        "Article 1. Purpose",
                        "(a) peace",
                        "(b) security",
                        "1.i deep",
                        "in between",
                        "Article 2. Scope",
                        "(a) anew");
    }

    @Test
    void bullets_and_lists_of_their_own_are_told_apart() throws Exception {
        WordFile file = new WordFile();
        int first = file.list("decimal", "%1.");
        int second = file.list("upperRoman", "%1)");
        int bullets = file.list("bullet", "\uF0B7");
        file.item(first, 0, "one").item(second, 0, "I").item(bullets, 0, "x").item(first, 0, "two");

        assertThat(lines(file)).containsExactly("1. one", "I) I", "• x", "2. two");
    }

    @Test
    void tracked_changes_are_taken_as_accepted_or_as_they_were() throws Exception {
        WordFile file =
                new WordFile()
                        .paragraph(
                                "<w:r><w:t xml:space=\"preserve\">Limited to </w:t></w:r>"
                                        + DELETED
                                        + "<w:r><w:delText>600,000</w:delText></w:r></w:del>"
                                        + INSERTED
                                        + "<w:r><w:t>800,000</w:t></w:r></w:ins>");

        assertThat(lines(file, Revisions.ACCEPTED)).containsExactly("Limited to 800,000");
        assertThat(lines(file, Revisions.ORIGINAL)).containsExactly("Limited to 600,000");
        assertThat(DocxReader.read(file.bytes(), Revisions.ACCEPTED).revised()).isTrue();
    }

    @Test
    void a_paragraph_whose_end_is_deleted_goes_on_in_the_next() throws Exception {
        WordFile file =
                new WordFile()
                        .paragraph(
                                "<w:pPr><w:rPr>"
                                        + DELETED
                                        + "</w:del></w:rPr></w:pPr><w:r><w:t"
                                        + " xml:space=\"preserve\">one </w:t></w:r>")
                        .text("two");

        assertThat(lines(file, Revisions.ACCEPTED)).containsExactly("one two");
        assertThat(lines(file, Revisions.ORIGINAL)).containsExactly("one", "two");
    }

    @Test
    void headings_have_levels_by_style_or_outline() throws Exception {
        WordFile file =
                new WordFile()
                        .paragraph(
                                "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>H</w:t></w:r>")
                        .text("words");

        assertThat(DocxReader.read(file.bytes(), Revisions.ACCEPTED).paragraphs())
                .containsExactly(Paragraph.heading(2, "H"), Paragraph.body("words"));
    }

    @Test
    void what_is_hidden_or_noted_elsewhere_is_left_out_and_told() throws Exception {
        WordFile file =
                new WordFile()
                        .paragraph(
                                "<w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen"
                                    + "</w:t></w:r><w:r><w:footnoteReference"
                                    + " w:id=\"1\"/></w:r><w:r><w:instrText>HYPERLINK"
                                    + " x</w:instrText></w:r>");
        Document document = DocxReader.read(file.bytes(), Revisions.ACCEPTED);

        assertThat(document.paragraphs()).containsExactly(Paragraph.body("seen"));
        assertThat(document.remarks())
                .containsExactly(
                        "Footnotes and endnotes were left out: 1.",
                        "Pieces of hidden text were left out: 1.");
    }

    @Test
    void a_document_type_is_refused() throws Exception {
        byte[] bytes =
                changed(
                        new WordFile().text("x").bytes(),
                        "<w:document",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document");

        assertThatThrownBy(() -> DocxReader.read(bytes, Revisions.ACCEPTED))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("document type");
    }

    @Test
    void a_broken_file_is_refused_wherever_it_is_cut() throws Exception {
        byte[] whole = new WordFile().text("x").bytes();
        for (int length = 4; length < whole.length - 30; length += 97) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> DocxReader.read(part, Revisions.ACCEPTED))
                    .as("%d bytes", length)
                    .isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void another_archive_is_refused_by_name() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        }

        assertThatThrownBy(() -> DocxReader.read(out.toByteArray(), Revisions.ACCEPTED))
                .isInstanceOf(Unreadable.class);
    }

    private static byte[] changed(byte[] file, String from, String to)
            throws IOException, XmlException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String changed =
                        entry.getName().equals("word/document.xml") ? text.replace(from, to) : text;
                zip.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
