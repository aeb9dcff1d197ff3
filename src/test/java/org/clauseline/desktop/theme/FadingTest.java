package org.clauseline.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.picture.Palette;
import org.junit.jupiter.api.Test;

@FxTest
class FadingTest {
    private final Region content = new Region();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Fading fading = new Fading(scroll, new SimpleObjectProperty<>(Palette.DARK));

    @Test
    void fadesWhileThereIsMoreBelow() {
        new Scene(fading, 200, 100);
        assertThat(fadesWith(80)).isFalse();
        assertThat(fadesWith(300)).isTrue();
        scroll.setVvalue(0.5);
        assertThat(fading.fades()).isTrue();
        scroll.setVvalue(1);
        assertThat(fading.fades()).isFalse();
    }

    private boolean fadesWith(double height) {
        content.setMinSize(100, height);
        fading.applyCss();
        fading.layout();
        return fading.fades();
    }
}
