package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class RibbonDrawingTest {
    private static final Dossier DOSSIER =
            Dossiers.dossier("talks")
                    .span("2025-11-19/2025-11-28")
                    .topic("people", "Prisoners and civilians")
                    .topic("control", "Oversight and enforcement")
                    .topic("forces", "Armed forces")
                    .draft(
                            Dossiers.draft("first", "2025-11-20")
                                    .pointOn("people", "1", "All go home.")
                                    .pointOn("control", "2", "A council watches.")
                                    .pointOn("forces", "3", "A cap."))
                    .build();
    private static final RibbonDrawing DRAWING =
            new RibbonDrawing(Ribbons.ofTopics(DOSSIER), Timelines.style(DOSSIER));

    @Test
    void everyTopicHasItsWholeNameAndNoWordsOverlap() {
        Picture picture = draw(DRAWING.height());
        assertThat(names(picture))
                .isEqualTo("Prisoners and civilians Oversight and enforcement Armed forces");
        assertThat(Seen.overlappingWords(picture)).isEmpty();
        assertThat(Seen.wordsOffThePicture(picture)).isEmpty();
    }

    @Test
    void aRowThatHasNoRoomIsNotDrawn() {
        assertThat(names(draw(2 * DRAWING.row() + 4))).endsWith("enforcement");
    }

    @Test
    void aHeightBelongsToTheRibbonThatIsDrawnThere() {
        assertThat(DRAWING.at(0)).isEmpty();
        assertThat(DRAWING.at(2 + 1.5 * DRAWING.row()).orElseThrow().id()).isEqualTo("control");
        assertThat(DRAWING.at(DRAWING.height() + 1)).isEmpty();
        Ribbons.Ribbon people = DRAWING.at(10).orElseThrow();
        assertThat(DRAWING.tell(people, people.stretches().getFirst()))
                .isEqualTo("Prisoners and civilians: proposed");
    }

    private static Picture draw(double height) {
        Viewport opening = Timelines.zoomed(DOSSIER, 700, height, 1, 0);
        return DRAWING.draw(opening, AsOf.LATEST);
    }

    private static String names(Picture picture) {
        return picture.shapes().stream()
                .filter(shape -> shape.tag().role() == Role.LANE)
                .map(shape -> ((Shape.Text) shape).text())
                .collect(Collectors.joining(" "));
    }
}
