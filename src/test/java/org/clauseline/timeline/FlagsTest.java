package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class FlagsTest {
    private static final String NAME = "Thursday deadline passes without acceptance";
    private static final Dossier DOSSIER =
            Dossiers.dossier("talks")
                    .span("2025-11-19/2025-11-28")
                    .event(
                            Dossiers.event("deadline", "2025-11-27")
                                    .category(Category.DEADLINE)
                                    .title(NAME))
                    .build();

    @Test
    void aLoneDeadlineHasItsWholeNameWhereItFits() {
        assertThat(names(420, AsOf.LATEST)).containsExactly(NAME);
    }

    @Test
    void besideTheAsOfInstantItIsCutSoThatBothHaveRoom() {
        long saturday = Dossiers.when("2025-11-22").earliestStart();
        assertThat(names(420, new AsOf(saturday)))
                .hasSize(2)
                .contains("as of")
                .anyMatch(name -> name.endsWith("…"));
    }

    private static List<String> names(double width, AsOf asOf) {
        Timeline timeline = Timelines.of(DOSSIER, Grouping.SIDE);
        Emphasis emphasis = new Emphasis(Set.of(), Set.of(), Set.of(), "", asOf);
        Viewport opening = Timelines.zoomed(DOSSIER, width, 200, 1, 0);
        return timeline
                .frame(opening, Timelines.style(DOSSIER), emphasis)
                .picture()
                .shapes()
                .stream()
                .filter(Shape.Text.class::isInstance)
                .filter(
                        shape ->
                                shape.tag().role() == Role.DEADLINE
                                        || shape.tag().role() == Role.AS_OF)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
    }
}
