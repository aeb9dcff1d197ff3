package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;

import org.clauseline.desktop.settings.Arrangement;
import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.ThemeChoice;
import org.clauseline.picture.Palette;
import org.clauseline.store.DossierReader;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is seen before the window is made must be where, and what, the window then shows. */
@FxTest
class FirstSightTest {
    @TempDir private Path folder;

    private final Optional<Desk.First> shipped =
            Optional.of(new Desk.First(Optional.empty(), ShippedDossier.read()));

    @ParameterizedTest
    @CsvSource({
        "1440, 900, BESIDE, true",
        "1280, 800, BESIDE, false",
        "1600, 1000, ABOVE, true",
        "1000, 700, ABOVE, false",
        "1280, 800, TIMELINE, true",
        "1600, 1000, COMPARISON, true",
    })
    void cardsStandWhereThoseOfTheWindowDo(
            double width, double height, Arrangement arrangement, boolean details) {
        Settings settings = Settings.FIRST.withRoom(arrangement, 0.45, 0.78, details);
        Windows window = Windows.open(folder, settings, shipped);
        window.picture(width, height);
        Places places = Places.of(settings, width, height);
        assertThat(places.cards())
                .containsExactlyInAnyOrderElementsOf(cardsOf(window.desk().root()));
        List<Rectangle2D> canvas =
                window.desk().root().lookupAll(".timeline-view").stream()
                        .map(FirstSightTest::place)
                        .toList();
        assertThat(places.canvas().stream().toList()).isEqualTo(canvas);
    }

    private static List<Rectangle2D> cardsOf(Parent root) {
        return root.lookupAll(".panel").stream()
                .filter(node -> !(node instanceof EmptyNotice))
                .map(FirstSightTest::place)
                .toList();
    }

    private static Rectangle2D place(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void theTimelineIsToThePixelTheOneOfTheWindow(ThemeChoice theme) {
        Settings settings = Settings.FIRST.withTheme(theme);
        Palette palette = theme == ThemeChoice.DARK ? Palette.DARK : Palette.LIGHT;
        Snapshot seen = picture(settings, palette, shipped);
        Windows window = Windows.open(folder, settings, shipped);
        Snapshot shown = window.picture(settings.width(), settings.height());
        seen.save("first-sight-" + theme.name().toLowerCase(Locale.ROOT));
        Rectangle2D canvas = Places.of(settings, 1440, 900).canvas().orElseThrow();
        assertThat(differences(seen, shown, below(canvas, 30))).isZero();
        assertThat(paints(seen, canvas, palette)).as("pixels that are drawn").isGreaterThan(5_000);
    }

    /** Without the corner in which the window counts its events. */
    private static Rectangle2D below(Rectangle2D canvas, double corner) {
        return new Rectangle2D(
                canvas.getMinX(),
                canvas.getMinY() + corner,
                canvas.getWidth(),
                canvas.getHeight() - corner - 25);
    }

    private static Snapshot picture(
            Settings settings, Palette palette, Optional<Desk.First> first) {
        return Snapshot.of(
                new FirstSight(settings, palette, first, Locale.UK),
                settings.width(),
                settings.height());
    }

    private static long differences(Snapshot one, Snapshot other, Rectangle2D place) {
        long count = 0;
        for (int y = (int) place.getMinY(); y < place.getMaxY(); y++) {
            for (int x = (int) place.getMinX(); x < place.getMaxX(); x++) {
                count += one.argb(x, y) == other.argb(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private static long paints(Snapshot picture, Rectangle2D place, Palette palette) {
        long plain =
                picture.count(
                        (int) place.getMinX(),
                        (int) place.getMinY(),
                        (int) place.getWidth(),
                        (int) place.getHeight(),
                        palette.surface().argb());
        return (long) (place.getWidth() * place.getHeight()) - plain;
    }

    @Test
    void nothingInItIsAControlSinceTheirStyleSheetsAreWhatTakesTime() {
        FirstSight sight = new FirstSight(Settings.FIRST, Palette.LIGHT, shipped, Locale.UK);
        Snapshot.of(sight, 1440, 900);
        List<Node> all = new ArrayList<>();
        gather(sight, all);
        assertThat(all).hasSizeGreaterThan(4).noneMatch(Control.class::isInstance);
    }

    private static void gather(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    @Test
    void withoutADossierAndWithAnUnreadableOneTheCardsAreEmpty() {
        Reading refused = DossierReader.read(folder.resolve("missing.json"));
        for (Optional<Desk.First> first :
                List.of(
                        Optional.<Desk.First>empty(),
                        Optional.of(
                                new Desk.First(
                                        Optional.of(folder.resolve("missing.json")), refused)))) {
            Snapshot seen = picture(Settings.FIRST, Palette.LIGHT, first);
            Rectangle2D canvas = Places.of(Settings.FIRST, 1440, 900).canvas().orElseThrow();
            assertThat(paints(seen, canvas, Palette.LIGHT)).isZero();
        }
    }

    @Test
    void aWindowSmallerThanItsPartsIsBornWithAllSizesAtLeastZero() {
        Region sight = new FirstSight(Settings.FIRST, Palette.LIGHT, shipped, Locale.UK);
        Snapshot.of(sight, 30, 40);
        assertThat(Places.of(Settings.FIRST, 30, 40).cards())
                .allMatch(card -> card.getWidth() >= 0 && card.getHeight() >= 0);
    }
}
