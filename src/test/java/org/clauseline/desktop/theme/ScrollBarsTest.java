package org.clauseline.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.picture.Palette;
import org.junit.jupiter.api.Test;

import java.util.List;

/** How scroll bars are painted, which lie over what changes at every frame. */
@FxTest
class ScrollBarsTest {
    @Test
    void aThumbIsFaintByItsColourAndNothingElseOfTheBarIsPainted() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            ScrollBar bar = new ScrollBar();
            StackPane root = new StackPane(bar);
            Theme.dress(root, palette);
            Snapshot.of(root, 200, 40);

            Region thumb = (Region) bar.lookup(".thumb");
            Color fill = (Color) thumb.getBackground().getFills().getFirst().getFill();
            assertThat(fill.getOpacity()).isBetween(0.3, 0.6);
            assertThat(Color.rgb(rgb(fill.getRed()), rgb(fill.getGreen()), rgb(fill.getBlue())))
                    .isEqualTo(Color.web(palette.neutral().hex()));
            assertThat(thumb.getOpacity()).isEqualTo(1);
            assertThat(isPainted(bar)).isFalse();
            assertThat(isPainted((Region) bar.lookup(".track"))).isFalse();
        }
    }

    private static int rgb(double share) {
        return (int) Math.round(share * 255);
    }

    private static boolean isPainted(Region region) {
        Background background = region.getBackground();
        return background != null && !background.getFills().isEmpty();
    }
}
