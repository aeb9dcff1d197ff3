package org.clauseline.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;

/**
 * What JavaFX itself needs until a first frame: a window with a number of plain controls in the
 * standard look, and nothing else. It says what the program says when it is rehearsed; its first
 * sight is its full frame.
 */
public final class PlainWindow {
    /** The argument that lets the window close by itself. */
    static final String CLOSING = "closing";

    private static final int PULSES_TO_PAINT = 2;

    private PlainWindow() {}

    /**
     * Opens it.
     *
     * @param arguments how many controls: labels, buttons and text fields by turns; then {@link
     *     #CLOSING} if it shall close once it was seen
     */
    public static void main(String[] arguments) {
        int controls = Integer.parseInt(arguments[0]);
        boolean closing = arguments.length > 1 && arguments[1].equals(CLOSING);
        Platform.startup(() -> open(controls, closing));
    }

    private static void open(int controls, boolean closing) {
        long toolkitUp = System.nanoTime();
        FlowPane root = new FlowPane();
        for (int i = 0; i < controls; i++) {
            root.getChildren()
                    .add(
                            switch (i % 3) {
                                case 0 -> new Label("Label " + i);
                                case 1 -> new Button("Button " + i);
                                default -> new TextField("Text " + i);
                            });
        }
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 1440, 900));
        stage.show();
        new Seen(root, toolkitUp, closing).start();
    }

    /** Tells when the first full frame is there, and of how many nodes it is made. */
    static final class Seen extends AnimationTimer {
        private final Parent root;
        private final long toolkitUp;
        private final boolean closing;
        private int pulses;

        Seen(Parent root, long toolkitUp, boolean closing) {
            this.root = root;
            this.toolkitUp = toolkitUp;
            this.closing = closing;
        }

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == PULSES_TO_PAINT) {
                stop();
                long millis = (System.nanoTime() - toolkitUp) / 1_000_000;
                System.out.println("ready");
                System.out.println(millis);
                System.out.println(millis);
                System.out.println(root.lookupAll("*").size() + " nodes");
                if (closing) {
                    Platform.exit();
                }
            }
        }
    }
}
