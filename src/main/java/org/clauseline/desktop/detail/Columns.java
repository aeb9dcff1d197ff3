package org.clauseline.desktop.detail;

import javafx.scene.Node;

import java.util.List;

/**
 * What the three columns of the strip hold, each from top to bottom.
 *
 * @param thing what it is
 * @param voices who says so
 * @param touches what it touches
 */
record Columns(List<Node> thing, List<Node> voices, List<Node> touches) {
    Columns {
        thing = List.copyOf(thing);
        voices = List.copyOf(voices);
        touches = List.copyOf(touches);
    }
}
