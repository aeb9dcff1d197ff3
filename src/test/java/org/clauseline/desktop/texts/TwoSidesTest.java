package org.clauseline.desktop.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;
import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.document.Encodings;
import org.clauseline.exchange.draft.Cutter.Fineness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What the dialog of two texts works out, without a window. */
class TwoSidesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 24);

    private final BlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final TwoSides sides = new TwoSides(posted::add, Runnable::run);

    @TempDir private Path folder = Path.of("");
    private Path old = folder;
    private Path fresh = folder;

    @BeforeEach
    void write() throws IOException {
        old = Files.writeString(folder.resolve("old.txt"), "1. One\n2. Two\ngoes on\n");
        fresh = Files.writeString(folder.resolve("new.txt"), "1. One\n2. Three\n");
    }

    /** Does what was posted until nothing is being read and all is shown. */
    private void settle() throws InterruptedException {
        do {
            Runnable next = posted.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something to do").isNotNull();
            next.run();
        } while (sides.isReading() || !posted.isEmpty());
    }

    private static List<String> lines(TextSide side) {
        return side.outline().get().lines().stream()
                .map(line -> (line.begins() ? "* " : "| ") + line.text())
                .toList();
    }

    @Test
    void two_files_make_a_dossier_of_two_drafts() throws Exception {
        assertThat(sides.ready().get()).isFalse();

        sides.open(List.of(old, fresh));
        settle();

        assertThat(sides.ready().get()).isTrue();
        assertThat(sides.dossier(DAY).drafts())
                .extracting(Draft::title)
                .containsExactly("old", "new");
        assertThat(lines(sides.old())).containsExactly("* One", "* Two", "| goes on");
    }

    @Test
    void files_go_to_the_side_that_is_empty_and_sides_can_be_swapped() throws Exception {
        sides.open(List.of(old));
        settle();
        sides.open(List.of(fresh));
        settle();
        sides.swap();

        assertThat(sides.dossier(DAY).drafts())
                .extracting(Draft::title)
                .containsExactly("new", "old");
    }

    @Test
    void corrections_can_be_taken_back_and_made_again() throws Exception {
        sides.open(List.of(old));
        settle();
        TextSide side = sides.old();

        side.change(outline -> outline.begin(2, true));
        side.change(outline -> outline.renumber(2, "3"));
        assertThat(side.outline().get().pieces()).hasSize(3);
        side.undo();
        side.undo();
        assertThat(lines(side)).containsExactly("* One", "* Two", "| goes on");
        assertThat(side.undoable().get()).isFalse();
        side.redo();
        assertThat(lines(side)).containsExactly("* One", "* Two", "* goes on");
    }

    @Test
    void a_second_file_leaves_the_corrections_of_the_first() throws Exception {
        sides.open(List.of(old));
        settle();
        sides.old().change(outline -> outline.begin(2, true));
        sides.open(List.of(fresh));
        settle();

        assertThat(lines(sides.old())).containsExactly("* One", "* Two", "* goes on");
    }

    @Test
    void both_are_cut_as_the_reader_says() throws Exception {
        sides.open(List.of(old, fresh));
        settle();
        sides.cutBy(Fineness.PARAGRAPHS);
        settle();

        assertThat(lines(sides.old())).containsExactly("* One", "* Two", "* goes on");
    }

    @Test
    void another_encoding_reads_the_file_anew() throws Exception {
        Files.write(old, "1. Сторони припиняють вогонь".getBytes(Encodings.CYRILLIC));
        sides.open(List.of(old));
        settle();
        assertThat(lines(sides.old())).containsExactly("* Сторони припиняють вогонь");

        sides.old().choose(new Choices(Optional.of(Encodings.KOI8), Revisions.ACCEPTED));
        settle();
        assertThat(lines(sides.old())).doesNotContain("* Сторони припиняють вогонь").hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_told_and_leaves_the_other_side() throws Exception {
        sides.open(List.of(old));
        settle();
        sides.open(List.of(folder.resolve("none.pdf")));
        settle();

        assertThat(sides.fresh().state().get())
                .isEqualTo(new TextSide.State.Refused("none.pdf", "There is no such file."));
        assertThat(sides.ready().get()).isFalse();
        assertThat(lines(sides.old())).hasSize(3);
    }

    @Test
    void pasted_words_are_a_text_too() throws Exception {
        sides.old().paste("Pasted text", "1. One\n2. Two");
        settle();
        sides.fresh().paste("Pasted text", "1. One");
        settle();

        assertThat(sides.dossier(DAY).drafts())
                .extracting(Draft::title)
                .containsExactly("Pasted text (old)", "Pasted text (new)");
        assertThat(sides.dossier(DAY).drafts().getFirst().points())
                .extracting(Point::text)
                .containsExactly("One", "Two");
    }

    @Test
    void reading_can_be_given_up() {
        sides.open(List.of(old));
        sides.cancel();

        assertThat(sides.isReading()).isFalse();
        assertThat(sides.old().state().get()).isEqualTo(new TextSide.State.Empty());
    }
}
