package org.clauseline.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

@FxTest
class PictureViewTest {
    private static final Tag EVENT = Tag.of(Role.EVENT);
    private static final Colour WHITE = Colour.parse("#ffffff");
    private static final Colour BLUE = Colour.parse("#0b66b0");
    private static final FontMetrics METRICS = FontMetrics.shipped();

    @Test
    void fillsWholePixelsOnly() {
        Snapshot seen =
                paint(
                        new Shape.Rectangle(
                                10.3, 10.4, 20, 5, 0, Optional.of(BLUE), Optional.empty(), EVENT));
        assertThat(seen.count(10, 10, 20, 5, BLUE.argb())).isEqualTo(100);
        assertThat(seen.count(0, 0, 100, 60, WHITE.argb())).isEqualTo(6000 - 100);
    }

    @Test
    void drawsHairlinesOnePixelWide() {
        Snapshot seen =
                paint(
                        new Shape.Line(0, 20, 100, 20, Stroke.solid(BLUE, 1), EVENT),
                        new Shape.Line(50, 0, 50, 60, Stroke.solid(BLUE, 1), EVENT));
        assertThat(seen.count(0, 0, 100, 60, BLUE.argb())).isEqualTo(100 + 60 - 1);
        assertThat(seen.count(0, 0, 100, 60, WHITE.argb())).isEqualTo(6000 - 159);
    }

    @Test
    void drawsEveryKindOfShapeWhereItBelongs() {
        Optional<Stroke> dashed = Optional.of(new Stroke(BLUE, 1.5, List.of(2.0, 2.0)));
        Snapshot seen =
                paint(
                        new Shape.Ellipse(20, 20, 6, 6, Optional.of(BLUE), Optional.empty(), EVENT),
                        new Shape.Ellipse(50, 20, 6, 6, Optional.empty(), dashed, EVENT),
                        new Shape.Polygon(
                                List.of(80.0, 12.0, 88.0, 20.0, 80.0, 28.0, 72.0, 20.0),
                                true,
                                Optional.of(BLUE),
                                Optional.empty(),
                                EVENT),
                        new Shape.Polygon(
                                List.of(5.0, 40.0, 20.0, 50.0, 35.0, 40.0),
                                false,
                                Optional.empty(),
                                Optional.of(Stroke.solid(BLUE, 2)),
                                EVENT),
                        new Shape.Rectangle(
                                60,
                                40,
                                30,
                                10,
                                5,
                                Optional.of(BLUE),
                                Optional.of(Stroke.solid(BLUE, 1)),
                                EVENT));
        assertThat(seen.argb(20, 20)).isEqualTo(BLUE.argb());
        assertThat(seen.argb(50, 20)).isEqualTo(WHITE.argb());
        assertThat(seen.count(43, 13, 15, 15, WHITE.argb())).isBetween(120L, 220L);
        assertThat(seen.argb(80, 20)).isEqualTo(BLUE.argb());
        assertThat(seen.argb(20, 49)).isEqualTo(BLUE.argb());
        assertThat(seen.argb(75, 45)).isEqualTo(BLUE.argb());
        assertThat(seen.argb(60, 40)).isNotEqualTo(BLUE.argb());
    }

    @Test
    void keepsTextsWithinTheRoomMeasuredForThem() {
        Font font = new Font(Font.Weight.SEMIBOLD, 14);
        for (String words : List.of("Geneva talks", "Київ", "北京 سلام 🕊")) {
            double width = METRICS.width(words, font);
            int left = (int) Math.floor(90 - width) - 2;
            Snapshot seen = paint(new Shape.Text(90, 30, words, font, BLUE, Anchor.END, EVENT));
            assertThat(seen.count(0, 0, left, 60, WHITE.argb())).as(words).isEqualTo(left * 60L);
            assertThat(seen.count(92, 0, 8, 60, WHITE.argb())).as(words).isEqualTo(480);
            assertThat(seen.count(0, 0, 100, 60, WHITE.argb())).as(words).isLessThan(6000);
        }
    }

    @Test
    void agreesWithTheShippedMetrics() {
        for (Font.Weight weight : Font.Weight.values()) {
            Font font = new Font(weight, 12.5);
            Text text = new Text("Umerov: a “common understanding”, Київ");
            text.setFont(ShippedFonts.of(font));
            assertThat(text.getLayoutBounds().getWidth())
                    .isCloseTo(METRICS.width(text.getText(), font), within(0.01));
        }
    }

    @Test
    void drawsOnceWhenAskedAndNeverByItself() {
        AtomicInteger drawn = new AtomicInteger();
        PictureView view = new PictureView(drawn::incrementAndGet);
        Pane around = new Pane(view);
        around.layout();
        assertThat(drawn).as("without a size").hasValue(0);
        view.resize(100, 60);
        view.redraw();
        around.layout();
        around.layout();
        assertThat(drawn).hasValue(1);
        view.resize(100, 60);
        around.requestLayout();
        around.layout();
        assertThat(drawn).as("at the same size").hasValue(1);
        view.resize(120, 60);
        around.layout();
        assertThat(drawn).as("at another size").hasValue(2);
    }

    @Test
    void laysOutNothingAroundIt() {
        AtomicInteger laidOut = new AtomicInteger();
        PictureView view = new PictureView(() -> {});
        Pane around =
                new Pane(view) {
                    @Override
                    protected void layoutChildren() {
                        laidOut.incrementAndGet();
                        super.layoutChildren();
                    }
                };
        view.resize(100, 60);
        around.layout();
        int before = laidOut.get();
        view.redraw();
        around.layout();
        assertThat(laidOut).hasValue(before);
    }

    @Test
    void leavesTheLastPictureAloneWhileItMayStillBeOnItsWayToTheScreen() {
        PictureView view = new PictureView(() -> {});
        view.show(plain(WHITE));
        Image last = shown(view);
        view.show(plain(BLUE));
        assertThat(shown(view).getPixelReader().getArgb(5, 5)).isEqualTo(BLUE.argb());
        assertThat(last.getPixelReader().getArgb(5, 5)).isEqualTo(WHITE.argb());
    }

    private static Picture plain(Colour ground) {
        return new Picture(100, 60, ground, List.of(), Picture.About.NOTHING);
    }

    private static Image shown(PictureView view) {
        return ((ImageView) view.getChildrenUnmodifiable().getFirst()).getImage();
    }

    private static Snapshot paint(Shape... shapes) {
        PictureView view = new PictureView(() -> {});
        view.show(new Picture(100, 60, WHITE, List.of(shapes), Picture.About.NOTHING));
        return Snapshot.of(new Pane(view), 100, 60);
    }
}
