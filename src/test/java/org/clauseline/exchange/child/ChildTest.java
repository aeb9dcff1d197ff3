package org.clauseline.exchange.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.docx.WordFile;
import org.clauseline.exchange.pdf.PdfFile;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Documents read by a process of their own. */
class ChildTest {
    private static final Document DOCUMENT =
            new Document(
                    Format.HTML,
                    "UTF-8",
                    true,
                    true,
                    List.of(Paragraph.heading(2, "Привіт"), Paragraph.body("x")),
                    List.of("A remark."));

    @Test
    void a_document_comes_back_as_the_child_read_it() throws Exception {
        assertThat(Child.read(Format.DOCX, new WordFile().text("слово").bytes(), Choices.NONE))
                .extracting(Document::paragraphs)
                .isEqualTo(List.of(Paragraph.body("слово")));
        assertThat(
                        Child.read(
                                Format.PDF,
                                new PdfFile().page().line(72, 100, "words").bytes(),
                                Choices.NONE))
                .extracting(Document::paragraphs)
                .isEqualTo(List.of(Paragraph.body("words")));
        byte[] page = "<p>слово</p>".getBytes(Charset.forName("windows-1251"));
        assertThat(
                        Child.read(
                                        Format.HTML,
                                        page,
                                        new Choices(
                                                Optional.of(Charset.forName("windows-1251")),
                                                Choices.Revisions.ACCEPTED))
                                .paragraphs())
                .containsExactly(Paragraph.body("слово"));
    }

    @Test
    void a_document_that_cannot_be_read_comes_back_as_a_sentence() {
        byte[] noise = "%PDF-1.4 and nothing more".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Child.read(Format.PDF, noise, Choices.NONE))
                .isInstanceOf(Unreadable.class)
                .hasMessage("This PDF file is damaged and cannot be read.");
    }

    @Test
    void an_interrupt_gives_up_and_ends_the_child() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        byte[] page = new byte[16 << 20];
        Arrays.fill(page, (byte) '<');
        Thread reading =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        Child.read(Format.HTML, page, Choices.NONE);
                                    } catch (Unreadable | InterruptedException expected) {
                                        thrown.set(expected);
                                    }
                                });
        reading.interrupt();
        reading.join();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void an_answer_survives_the_way() throws Exception {
        assertThat(Frames.read(answer(written()))).isEqualTo(DOCUMENT);
    }

    @Test
    void no_answer_that_breaks_off_or_lies_is_believed() throws IOException {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Frames.read(answer(part)))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] lie = whole.clone();
            lie[at] = (byte) 0x7F;
            try {
                Frames.read(answer(lie));
            } catch (IOException | Unreadable refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frames.write(new DataOutputStream(out), DOCUMENT);
        return out.toByteArray();
    }

    private static DataInputStream answer(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
