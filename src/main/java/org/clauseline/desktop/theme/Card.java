package org.clauseline.desktop.theme;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * A card that opens below a node and closes on Escape or a click elsewhere. It takes the look of
 * the window it belongs to.
 */
public final class Card {
    private static final double GAP = 4;

    /** Around the content, as the style sheet has it. */
    private static final double PADDING = 16;

    /**
     * Room for the shadow; none where windows cannot be transparent, because it would hide what is
     * beside the card.
     */
    private final double shadow =
            Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW) ? 12 : 0;

    private final Popup popup = new Popup();
    private final StackPane frame = new StackPane();
    private final Region content;

    /** A card with this content. */
    public Card(Region content) {
        this.content = content;
        StackPane card = new StackPane(content);
        card.getStyleClass().addAll("card", "card-padding");
        frame.getChildren().add(card);
        frame.setStyle("-fx-padding: " + shadow + "; -fx-background-color: transparent");
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAutoFix(true);
        // A list keeps Escape for itself, though there is nothing in it to be ended.
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && popup.isHideOnEscape()) {
            hide();
            event.consume();
        }
    }

    /**
     * Leaves the focus where it is and the keys to the owner, for lists under a field that is being
     * typed in.
     */
    public Card passive() {
        popup.setHideOnEscape(false);
        popup.setAutoHide(false);
        return this;
    }

    /**
     * Opens it below a node that is in a showing window, aligned with its left edge, or with its
     * right edge where it would leave the window.
     */
    public void showBelow(Node anchor) {
        Bounds place = anchor.localToScreen(anchor.getLayoutBounds());
        if (place == null) {
            return;
        }
        Rectangle2D screen =
                Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        Window window = anchor.getScene().getWindow();
        double right = Math.min(screen.getMaxX(), window.getX() + window.getWidth());
        // Where it will stand is guessed before it is shown, so that it is seldom seen to move.
        double x = left(place, right, guessedWidth(), screen);
        popup.show(anchor, x, place.getMaxY() + GAP - shadow);
        frame.applyCss();
        frame.layout();
        double better = left(place, right, frame.getWidth(), screen);
        if (Math.abs(better - x) > 0.5) {
            popup.setX(better);
        }
        if (place.getMaxY() + frame.getHeight() > screen.getMaxY()) {
            popup.setY(
                    Math.max(screen.getMinY(), place.getMinY() - GAP + shadow - frame.getHeight()));
        }
    }

    private double guessedWidth() {
        return frame.getWidth() > 0
                ? frame.getWidth()
                : content.prefWidth(-1) + 2 * (PADDING + shadow);
    }

    private double left(Bounds place, double right, double width, Rectangle2D screen) {
        boolean fits = place.getMinX() - 2 * shadow + width <= right;
        return fits
                ? place.getMinX() - shadow
                : Math.max(screen.getMinX(), place.getMaxX() + shadow - width);
    }

    /** Closes it. */
    public void hide() {
        popup.hide();
    }

    /** Whether it is open. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    /** What to do when it closes, however that comes about. */
    public void onHidden(Runnable action) {
        popup.setOnHidden(event -> action.run());
    }
}
