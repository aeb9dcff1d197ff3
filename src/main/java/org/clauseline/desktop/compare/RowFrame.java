package org.clauseline.desktop.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * The frame of a row: it shows whether the row is selected, linked to what is selected, or where
 * the keys are.
 */
final class RowFrame extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Line line;
    private boolean selected;

    /**
     * A frame.
     *
     * @param spoken what a screen reader says
     */
    RowFrame(Line line, String spoken) {
        super(Page.GAP);
        this.line = line;
        getStyleClass().add("compare-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(spoken);
    }

    /** Adds something below what is there already, as wide as the row. */
    void add(Node node) {
        getChildren().add(node);
    }

    /** The line that it frames. */
    Line line() {
        return line;
    }

    /** Shows whether what stands behind the line is shown. */
    void open(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }

    /** Shows how the line is marked. */
    void mark(Marks marks) {
        selected = isAny(marks.selected());
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(LINKED, isAny(marks.linked()));
        pseudoClassStateChanged(LEAD, marks.lead() == line.index());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** What stands for several lines is marked with any of them, unless they are shown too. */
    private boolean isAny(Set<Integer> marked) {
        boolean shown = line instanceof Line.Fold fold && fold.open();
        return !shown && line.lines().stream().anyMatch(each -> marked.contains(each.index()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> selected;
            case INDEX -> line.index();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
