package org.clauseline.desktop.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.timeline.Grouping;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

@FxTest
class RehearsalTest {
    private final Dossier dossier =
            Dossiers.dossier("talks")
                    .draft(Dossiers.draft("first", "2025-11-20").point("first-1", "1", "A text."))
                    .draft(
                            Dossiers.draft("second", "2025-11-23")
                                    .point("second-1", "1", "Another."))
                    .event(Dossiers.event("leak", "2025-11-20"))
                    .build();

    private final List<String> told = new ArrayList<>();

    @Test
    void says_that_it_is_ready_before_it_goes_round_and_leaves_once() {
        Workspace workspace = on(Opened.of(dossier, Optional.empty()));
        rehearse(workspace);

        Pulse.until("it has left", () -> told.contains("left"));
        Pulse.pass(20);

        assertThat(told).containsExactly("ready", "left");
    }

    @Test
    void shows_every_view_and_changes_no_fact() {
        Workspace workspace = on(Opened.of(dossier, Optional.empty()));
        Set<Comparing.Mode> modes = EnumSet.noneOf(Comparing.Mode.class);
        Set<Grouping> groupings = EnumSet.noneOf(Grouping.class);
        List<String> selected = new ArrayList<>();
        workspace.comparing().subscribe(now -> modes.add(now.mode()));
        workspace.grouping().subscribe(groupings::add);
        workspace.selection().subscribe(now -> selected.addAll(now.ids()));
        rehearse(workspace);

        Pulse.until("it has left", () -> told.contains("left"));

        assertThat(modes).containsExactlyInAnyOrder(Comparing.Mode.values());
        assertThat(groupings).containsExactlyInAnyOrder(Grouping.values());
        assertThat(selected).contains("leak", "first-1", "second-1");
        assertThat(workspace.opened().get().dossier()).isEqualTo(dossier);
        assertThat(workspace.changed().get()).isFalse();
    }

    @Test
    void waits_for_a_dossier_that_is_still_being_read() {
        Workspace workspace = on(Opened.nothing("Nothing yet"));
        rehearse(workspace);
        Pulse.pass(20);
        assertThat(told).isEmpty();

        workspace.open(
                Opened.of(dossier, Optional.empty()), Span.of(dossier), Comparing.of(dossier));

        Pulse.until("it has left", () -> told.contains("left"));
    }

    private void rehearse(Workspace workspace) {
        new Rehearsal(workspace, () -> told.add("ready"), () -> told.add("left")).begin();
    }

    private static Workspace on(Opened opened) {
        Dossier dossier = opened.dossier();
        return new Workspace(opened, Span.of(dossier), Comparing.of(dossier), Locale.UK);
    }
}
