package org.clauseline.desktop.theme;

import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/**
 * Signs on buttons, drawn as shapes because the typeface lacks some of them. Each is an SVG path
 * that fills the square from (0, 0) to (16, 16); the colour comes from the style sheet.
 */
public enum Icon {
    PREVIOUS("M11 2 L4 8 L11 14 Z"),
    NEXT("M5 2 L12 8 L5 14 Z"),
    SWAP(
            "M10.5 1.5 L15 4.75 L10.5 8 V5.75 H1.5 V3.75 H10.5 Z"
                    + " M5.5 8 L1 11.25 L5.5 14.5 V12.25 H14.5 V10.25 H5.5 Z"),
    DOWN("M3 5.5 H13 L8 11 Z"),
    CHEVRON_UP("M8 4.5 L14 10.5 L12.6 11.9 L8 7.3 L3.4 11.9 L2 10.5 Z"),
    CHEVRON_DOWN("M8 11.5 L14 5.5 L12.6 4.1 L8 8.7 L3.4 4.1 L2 5.5 Z"),
    SEARCH(
            "M6.7 1.5 A5.2 5.2 0 1 0 9.8 10.9 L13.7 14.8 L15 13.5 L11.1 9.6 A5.2 5.2 0 0 0 6.7 1.5"
                    + " Z M6.7 3.2 A3.5 3.5 0 1 1 6.7 10.2 A3.5 3.5 0 1 1 6.7 3.2 Z"),
    CLOSE(
            "M3.4 2 L8 6.6 L12.6 2 L14 3.4 L9.4 8 L14 12.6 L12.6 14 L8 9.4 L3.4 14 L2 12.6 L6.6 8"
                    + " L2 3.4 Z"),
    MORE("M2.5 6.5 h3 v3 h-3 Z M6.5 6.5 h3 v3 h-3 Z M10.5 6.5 h3 v3 h-3 Z"),
    SUN(
            "M8 4.6 A3.4 3.4 0 1 0 8 11.4 A3.4 3.4 0 1 0 8 4.6 Z M7.2 0.8 h1.6 v2.4 h-1.6 Z M7.2"
                + " 12.8 h1.6 v2.4 h-1.6 Z M0.8 7.2 h2.4 v1.6 h-2.4 Z M12.8 7.2 h2.4 v1.6 h-2.4 Z"
                + " M2.3 3.4 L3.4 2.3 L5.1 4 L4 5.1 Z M10.9 12 L12 10.9 L13.7 12.6 L12.6 13.7 Z"
                + " M12.6 2.3 L13.7 3.4 L12 5.1 L10.9 4 Z M4 10.9 L5.1 12 L3.4 13.7 L2.3 12.6 Z"),
    MOON("M6.2 1.6 A6.6 6.6 0 1 0 14.4 9.8 A5.3 5.3 0 0 1 6.2 1.6 Z"),
    STAR(
            "M8 1.2 L10.1 5.6 L14.9 6.2 L11.4 9.5 L12.3 14.3 L8 12 L3.7 14.3 L4.6 9.5 L1.1 6.2 L5.9"
                    + " 5.6 Z"),
    STAR_OUTLINE(
            "M8 1.2 L10.1 5.6 L14.9 6.2 L11.4 9.5 L12.3 14.3 L8 12 L3.7 14.3 L4.6 9.5 L1.1 6.2 L5.9"
                + " 5.6 Z M8 4.2 L9.2 6.8 L12 7.2 L9.9 9.1 L10.5 11.9 L8 10.5 L5.5 11.9 L6.1 9.1 L4"
                + " 7.2 L6.8 6.8 Z"),
    NOTE("M2 2 H14 V10 L10 14 H2 Z M3.5 3.5 V12.5 H9 V9 H12.5 V3.5 Z"),
    PENCIL(
            "M11.2 1.6 L14.4 4.8 L5.2 14 L1.6 14.4 L2 10.8 Z M11.2 3.7 L9.8 5.1 L10.9 6.2 L12.3 4.8"
                    + " Z"),
    LINK(
            "M9 2 H14 V7 L12.2 5.2 L7.7 9.7 L6.3 8.3 L10.8 3.8 Z M2 4 H7 V5.6 H3.6 V12.4 H10.4 V9"
                    + " H12 V14 H2 Z"),
    WARNING("M8 1.2 L15.4 14.5 H0.6 Z M7.2 6 V10.4 H8.8 V6 Z M7.2 11.5 V13 H8.8 V11.5 Z"),
    ROWS(
            "M1.5 1.5 H14.5 V3.1 H1.5 Z M1.5 5.3 H14.5 V6.9 H1.5 Z M1.5 9.1 H14.5 V10.7 H1.5 Z"
                    + " M1.5 12.9 H14.5 V14.5 H1.5 Z"),
    FILTER("M1.5 2.5 H14.5 L9.6 8.6 V14 L6.4 12.2 V8.6 Z"),
    CLOCK(
            "M8 1 A7 7 0 1 0 8 15 A7 7 0 1 0 8 1 Z M8 2.7 A5.3 5.3 0 1 1 8 13.3 A5.3 5.3 0 1 1 8"
                    + " 2.7 Z M7.2 4.4 H8.8 V7.6 L11.3 9.7 L10.3 10.9 L7.2 8.3 Z"),
    PLUS("M7 2 h2 v5 h5 v2 h-5 v5 h-2 v-5 h-5 v-2 h5 Z"),
    MINUS("M2 7 h12 v2 h-12 Z"),
    CHECK("M2 8.4 L3.6 6.8 L6.4 9.6 L12.4 3.4 L14 5 L6.4 12.8 Z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /**
     * A node that shows the sign, 14 pixels square. It has no name of its own: what it stands on
     * has one.
     */
    public Region node() {
        return node(14);
    }

    /** A node that shows the sign, this many pixels square. */
    public Region node(double size) {
        Region region = new Region();
        region.getStyleClass().add("icon");
        region.setShape(shape());
        region.setScaleShape(true);
        region.setMinSize(size, size);
        region.setPrefSize(size, size);
        region.setMaxSize(size, size);
        region.setMouseTransparent(true);
        return region;
    }

    /** The path with two empty corners, so that scaling it to a square keeps its proportions. */
    private SVGPath shape() {
        SVGPath shape = new SVGPath();
        shape.setContent("M0 0 h0.01 v0.01 Z M16 16 h-0.01 v-0.01 Z " + path);
        shape.setFillRule(FillRule.EVEN_ODD);
        return shape;
    }
}
