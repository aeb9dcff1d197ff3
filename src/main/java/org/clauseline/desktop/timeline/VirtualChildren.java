package org.clauseline.desktop.timeline;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.clauseline.timeline.Hit;

import java.util.List;

/**
 * Stands in, for screen readers only, for what is drawn on the canvas: an empty node with a name at
 * the place of each event. Made when a screen reader is there and the view has come to rest.
 */
final class VirtualChildren extends Group {
    private static final int MOST = 300;

    private final PauseTransition rest = new PauseTransition(Duration.millis(250));
    private List<Hit> hits = List.of();

    VirtualChildren() {
        setManaged(false);
        setMouseTransparent(true);
        rest.setOnFinished(event -> build());
    }

    void show(List<Hit> drawn) {
        if (Platform.isAccessibilityActive()) {
            hits = drawn;
            rest.playFromStart();
        }
    }

    private void build() {
        getChildren().setAll(hits.stream().limit(MOST).map(VirtualChildren::node).toList());
    }

    private static Region node(Hit hit) {
        Region node = new Region();
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(hit.tag().name());
        node.resizeRelocate(
                hit.left(), hit.top(), hit.right() - hit.left(), hit.bottom() - hit.top());
        return node;
    }
}
