package org.clauseline.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.exchange.Reports;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The image of a single point in the window. */
@FxTest
class CardPaneTest {
    @TempDir private Path folder;

    private final List<String> copied = new ArrayList<>();

    private CardPane pane(Dossier dossier, String point, Palette palette) {
        CardPane pane =
                new CardPane(
                        new Workspace(
                                Opened.of(dossier, Optional.empty()),
                                Span.of(dossier),
                                Comparing.of(dossier),
                                Locale.UK),
                        point,
                        new KeptFile(folder.resolve("settings")),
                        new ExportPane.Doors(
                                (suggested, format) -> Optional.of(folder.resolve(suggested)),
                                new NoHouse(),
                                copied::add,
                                image -> {},
                                (content, title, mayClose) -> {}));
        Theme.dress(pane, palette);
        Snapshot.of(pane, 1180, 760);
        settle(pane);
        Pulse.pass(3);
        settle(pane);
        return pane;
    }

    private static void settle(CardPane pane) {
        Pulse.until("the dialog has settled", pane::isSettled);
    }

    @SuppressWarnings("unchecked")
    private static <T> ChoiceBox<T> choice(CardPane pane, String id) {
        return (ChoiceBox<T>) pane.lookup("#" + id);
    }

    @Test
    void showsThePointAskedForAndWritesIt() {
        Dossier dossier = Reports.shippedDossier();
        String id = dossier.drafts().getFirst().points().get(5).id();
        CardPane pane = pane(dossier, id, Palette.LIGHT);
        String told = ((TextArea) pane.lookup("#alternative")).getText();
        assertThat(told).contains("Point 6", "[gone: ").contains("600,000");
        ((Button) pane.lookup("#alternative-copy")).fire();
        assertThat(copied).containsExactly(told);
        CardPaneTest.<Format>choice(pane, "format").setValue(Format.SVG);
        ((Button) pane.lookup("#save")).fire();
        settle(pane);
        assertThat(folder.resolve("us-ukraine-november-2025-point-6.svg"))
                .content()
                .contains("600,000");
    }

    @Test
    void anotherPointCanBeChosenByName() {
        CardPane pane = pane(Reports.shippedDossier(), "", Palette.LIGHT);
        ChoiceBox<Integer> point = choice(pane, "point");
        assertThat(point.getItems()).hasSizeGreaterThan(28);
        point.setValue(point.getItems().getLast());
        Pulse.pass(10);
        settle(pane);
        String name = point.getConverter().toString(point.getValue());
        assertThat(((TextArea) pane.lookup("#alternative")).getText())
                .contains("Point " + name.replaceAll("[,:].*", ""));
    }

    @Test
    void whatTheImageLeavesOutOfTheComparisonIsTold() {
        Dossier dossier = Reports.shippedDossier();
        CardPane pane =
                pane(dossier, dossier.drafts().getFirst().points().get(5).id(), Palette.LIGHT);
        assertThat(((Label) pane.lookup("#losses")).getText())
                .startsWith("Left out:\n")
                .contains("7 × claim about what a point says, where sources differ");
    }

    @Test
    void withoutTwoDraftsThereIsNothingToShowAndThatIsSaid() {
        CardPane pane = pane(Dossiers.dossier("empty").build(), "", Palette.LIGHT);
        assertThat(((Label) pane.lookup("#hint")).getText())
                .isEqualTo("There are no two drafts to compare.");
        assertThat(((Button) pane.lookup("#save")).isDisabled()).isTrue();
    }

    @Test
    void looksAsItShould() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            CardPane pane = pane(Reports.shippedDossier(), "", palette);
            Snapshot shown = Snapshot.of(pane, 1180, 760);
            shown.save("export-card-" + (palette.dark() ? "dark" : "light"));
            assertThat(pane.lookup("#point")).isNotNull();
        }
    }
}
