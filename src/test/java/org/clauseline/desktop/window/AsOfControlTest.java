package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.workspace.AsOfSteps;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.edit.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@FxTest
class AsOfControlTest {
    @TempDir private Path settings = Path.of("");

    @Test
    void theStepsBackAreThroughTheDraftsThatAreThereNow() {
        Windows window = Windows.shipped(settings);
        Workspace workspace = window.desk().workspace();
        Button back = window.part(Button.class, "as-of-back");
        AsOf before = lastStep(workspace);
        back.fire();
        assertThat(workspace.asOf().get()).isEqualTo(before);
        workspace.asOf().set(AsOf.LATEST);

        workspace.apply("late", Change.Put.of(late())::apply);
        back.fire();

        assertThat(workspace.asOf().get()).isEqualTo(lastStep(workspace)).isNotEqualTo(before);
        window.desk().keeper().leave(true);
    }

    private static AsOf lastStep(Workspace workspace) {
        return new AsOfSteps(workspace.opened().get().dossier()).previous(AsOf.LATEST);
    }

    /** A draft that became known after all else. */
    private static Draft late() {
        return Dossiers.dossier("talks")
                .draft(Dossiers.draft("late", "2031-01-01").known("2031-01-02"))
                .build()
                .drafts()
                .getFirst();
    }
}
