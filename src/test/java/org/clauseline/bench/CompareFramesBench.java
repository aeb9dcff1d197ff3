package org.clauseline.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.clauseline.desktop.compare.ComparePane;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.picture.Palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Measures what a frame of the comparison costs while 2,000 points are scrolled, side by side and
 * as a redline, with the wheel's usual steps; beside a list of the same texts in JavaFX's own
 * ListView, without marks and wrapped, in the same run. The pane is 860 by 900.
 */
public final class CompareFramesBench {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 900;
    private static final int WARM = 200;
    private static final int FRAMES = 400;
    private static final double STEP = 40;

    private final Stage stage = new Stage();
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<String> results = new ArrayList<>();

    private CompareFramesBench() {}

    /**
     * Runs it.
     *
     * @param arguments the number of points; 2,000 if left out
     */
    public static void main(String[] arguments) throws InterruptedException {
        int points = arguments.length == 0 ? 2_000 : Integer.parseInt(arguments[0]);
        CountDownLatch end = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    CompareFramesBench bench = new CompareFramesBench();
                    bench.begin(points);
                    Thread.ofVirtual().start(() -> bench.await(end));
                });
        end.await();
        Platform.exit();
    }

    private void await(CountDownLatch end) {
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"compare-frames\",\"results\":[%s]}%n",
                String.join(",", results));
        end.countDown();
    }

    private void begin(int points) {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        Dossier dossier = dossier(points);
        list(
                dossier,
                () ->
                        pane(
                                dossier,
                                Mode.SIDE_BY_SIDE,
                                () ->
                                        pane(
                                                dossier,
                                                Mode.REDLINE,
                                                () -> {
                                                    stage.close();
                                                    done.countDown();
                                                })));
    }

    private void list(Dossier dossier, Runnable next) {
        ListView<String> list =
                new ListView<>(
                        FXCollections.observableArrayList(
                                dossier.drafts().getFirst().points().stream()
                                        .map(point -> point.text())
                                        .toList()));
        list.setCellFactory(
                view ->
                        new ListCell<>() {
                            private final Label label = new Label();

                            @Override
                            protected void updateItem(String text, boolean empty) {
                                super.updateItem(text, empty);
                                label.setWrapText(true);
                                label.setMaxWidth(WIDTH - 60);
                                label.setText(empty ? "" : text);
                                setGraphic(empty ? null : label);
                            }
                        });
        show(new StackPane(list));
        scroll("list view", () -> list.lookup(".virtual-flow"), next);
    }

    private void pane(Dossier dossier, Mode mode, Runnable next) {
        Workspace workspace =
                new Workspace(
                        Opened.of(dossier, Optional.empty()),
                        Span.of(dossier),
                        new Comparing("a", "b", mode),
                        Locale.UK);
        ComparePane pane =
                new ComparePane(workspace, Executors.newVirtualThreadPerTaskExecutor(), text -> {});
        show(new StackPane(pane));
        waitFor(
                () -> pane.lookup(".compare-row") != null,
                () ->
                        scroll(
                                mode.name().toLowerCase(Locale.ROOT),
                                () -> pane.lookup(".row-flow"),
                                next));
    }

    private void show(StackPane root) {
        Theme.dress(root, Palette.LIGHT);
        if (stage.getScene() == null) {
            stage.setScene(new Scene(root, WIDTH, HEIGHT));
            stage.show();
        } else {
            stage.getScene().setRoot(root);
        }
    }

    private static void waitFor(BooleanSupplier ready, Runnable next) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (ready.getAsBoolean()) {
                    stop();
                    next.run();
                }
            }
        }.start();
    }

    private void scroll(String script, Supplier<Node> flow, Runnable next) {
        run(
                frame -> wheel(flow.get(), frame % 400 < 300 ? -STEP : STEP),
                figures -> {
                    report(script, figures);
                    next.run();
                });
    }

    /** Turns the wheel over a node; where it was not shown yet nothing happens. */
    private static void wheel(Node node, double delta) {
        if (node == null) {
            return;
        }
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private static void run(IntConsumer change, Consumer<Frames> then) {
        Frames.measure(WARM, FRAMES, change, then);
    }

    private void report(String script, Frames figures) {
        String result =
                String.format(
                        Locale.ROOT,
                        "{\"script\":\"%s\",\"cpu_mean_ms\":%.2f,\"wall_p50_ms\":%.2f,\"wall_p95_ms\":%.2f,"
                            + "\"wall_p99_ms\":%.2f,\"dropped_of_%d\":%d}",
                        script,
                        figures.cpuMean(),
                        figures.percentile(50),
                        figures.percentile(95),
                        figures.percentile(99),
                        FRAMES,
                        figures.late());
        System.out.println(result);
        results.add(result);
    }

    /** Two drafts of which every third point differs and every eleventh stands elsewhere. */
    private static Dossier dossier(int points) {
        Random random = new Random(7);
        DraftBuilder from = Dossiers.draft("a", "2025-11-20");
        DraftBuilder to = Dossiers.draft("b", "2025-11-23");
        List<String> moved = new ArrayList<>();
        for (int k = 1; k <= points; k++) {
            String text = text(k, random);
            from.point("a-" + k, "" + k, text);
            if (k % 11 == 0) {
                moved.add(text);
                continue;
            }
            String fresh =
                    k % 3 == 0 ? text.replace("shall", "may") + " No later than spring." : text;
            to.point("b-" + k, "" + k, fresh);
            if (moved.size() == 3) {
                for (int m = 0; m < 3; m++) {
                    to.point("b-moved-" + k + "-" + m, k + "." + m, moved.get(m));
                }
                moved.clear();
            }
        }
        return Dossiers.dossier("scroll").draft(from).draft(to).build();
    }

    private static String text(int number, Random random) {
        String[] words = {
            "border",
            "treaty",
            "observers",
            "shall",
            "withdraw",
            "council",
            "troops",
            "within",
            "days",
            "of",
            "the",
            "signature",
            "railway",
            "port",
            "grain",
            "prisoners",
            "annex"
        };
        StringBuilder text = new StringBuilder("Point " + number + " says that the parties shall");
        for (int k = 0; k < 12 + random.nextInt(40); k++) {
            text.append(' ').append(words[random.nextInt(words.length)]);
        }
        return text.append('.').toString();
    }
}
