package org.clauseline.bench;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.clauseline.desktop.theme.Panel;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.timeline.TimelinePane;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.Palette;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;

/**
 * Measures what a frame of the real timeline costs while it is zoomed and panned: processor time of
 * all threads and of the screen's own process where it has one, and time on the wall, beside the
 * cheapest change of a canvas of the same size in the same run. The timeline is 1600 by 1000 where
 * the screen is; the headless platform's is 1000 by 1000.
 */
public final class TimelineFramesBench {
    private static final double MOST_WIDTH = 1600;
    private static final double MOST_HEIGHT = 1000;
    private static final int WARM = 240;
    private static final int FRAMES = 360;
    private final double width = Math.min(MOST_WIDTH, Screen.getPrimary().getBounds().getWidth());
    private final double height =
            Math.min(MOST_HEIGHT, Screen.getPrimary().getBounds().getHeight());
    private final List<String> results = new ArrayList<>();
    private final Stage stage = new Stage();
    private final CountDownLatch done = new CountDownLatch(1);

    private TimelineFramesBench() {}

    /**
     * Runs it.
     *
     * @param arguments numbers of events; without them 10,000 and 100,000. The shipped dossier is
     *     always measured first
     */
    public static void main(String[] arguments) throws InterruptedException {
        int[] sizes =
                arguments.length == 0
                        ? new int[] {10_000, 100_000}
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        CountDownLatch end = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    TimelineFramesBench bench = new TimelineFramesBench();
                    bench.begin(sizes);
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
                "{\"bench\":\"timeline-frames\",\"width\":%.0f,\"height\":%.0f,\"results\":[%s]}%n",
                width,
                height,
                String.join(",", results));
        end.countDown();
    }

    private void begin(int[] sizes) {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new Pane(), width, height));
        stage.show();
        next(sizes, -1);
    }

    private void next(int[] sizes, int at) {
        if (at >= sizes.length) {
            stage.close();
            done.countDown();
            return;
        }
        Dossier dossier = at < 0 ? shipped() : Dossiers.random(1, sizes[at]);
        Workspace workspace =
                new Workspace(
                        Opened.of(dossier, Optional.empty()),
                        Span.of(dossier),
                        Comparing.of(dossier),
                        Locale.UK);
        StackPane window = window(workspace);
        Span home = workspace.span().get();
        IntConsumer zoom = frame -> workspace.span().set(zoomed(home, frame));
        IntConsumer pan = frame -> workspace.span().set(panned(home, frame));
        int events = dossier.events().size();
        warm(
                window,
                List.of(zoom, pan, zoom, pan),
                () ->
                        compare(
                                "zoom",
                                events,
                                window,
                                zoom,
                                () ->
                                        compare(
                                                "pan",
                                                events,
                                                window,
                                                pan,
                                                () -> next(sizes, at + 1))));
    }

    /** The timeline in a card on the window's ground, as the program shows it. */
    private static StackPane window(Workspace workspace) {
        Region ground = new Region();
        ground.getStyleClass().add("window-ground");
        StackPane window =
                new StackPane(ground, new Panel(new TimelinePane(workspace, ZoneOffset.UTC)));
        window.getStyleClass().add("window");
        Theme.dress(window, Palette.LIGHT);
        return window;
    }

    /** Runs scripts once each without looking, until the compilers have seen them. */
    private void warm(Parent window, List<IntConsumer> scripts, Runnable then) {
        if (scripts.isEmpty()) {
            then.run();
            return;
        }
        stage.getScene().setRoot(window);
        run(scripts.getFirst(), ignored -> warm(window, scripts.subList(1, scripts.size()), then));
    }

    /**
     * Measures a script between two measurements of the cheapest change, since the speed of a
     * processor changes with its load and its neighbours.
     */
    private void compare(
            String script, int events, Parent window, IntConsumer change, Runnable then) {
        cheapest(
                before -> {
                    stage.getScene().setRoot(window);
                    run(
                            change,
                            figures ->
                                    cheapest(
                                            after -> {
                                                double base = (before + after) / 2;
                                                report(script, events, figures, base);
                                                then.run();
                                            }));
                });
    }

    private void cheapest(DoubleConsumer then) {
        Canvas canvas = new Canvas(width, height);
        stage.getScene().setRoot(new Pane(canvas));
        run(
                frame -> {
                    canvas.getGraphicsContext2D().setFill(Color.gray((frame % 100) / 100.0));
                    canvas.getGraphicsContext2D().fillRect(frame % 700, 10, 4, 4);
                },
                figures -> then.accept(figures.cpuMean()));
    }

    private static Dossier shipped() {
        return switch (ShippedDossier.read()) {
            case Reading.Loaded loaded -> loaded.dossier();
            case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** In and out again, by a twelfth of an octave a frame, over six octaves. */
    private static Span zoomed(Span home, int frame) {
        int step = frame % 144;
        double octaves = (step < 72 ? step : 144 - step) / 12.0;
        double length = (home.to() - home.from()) / Math.pow(2, octaves);
        double middle = home.from() + (home.to() - home.from()) * 0.52;
        return new Span(middle - length / 2, middle + length / 2);
    }

    /** Back and forth, by 6 pixels a frame. */
    private Span panned(Span home, int frame) {
        int step = frame % 200;
        double length = (home.to() - home.from()) / 3;
        double moved = (step < 100 ? step : 200 - step) * 6 * length / width;
        return new Span(home.from() + moved, home.from() + moved + length);
    }

    private static void run(IntConsumer change, Consumer<Frames> then) {
        Frames.measure(WARM, FRAMES, change, then);
    }

    private void report(String script, int events, Frames figures, double cheapest) {
        String result =
                String.format(
                        Locale.ROOT,
                        "{\"script\":\"%s\",\"events\":%d,\"cpu_mean_ms\":%.2f,%s,\"cheapest_ms\":%.2f,"
                            + "\"wall_p50_ms\":%.2f,\"wall_p95_ms\":%.2f,\"wall_p99_ms\":%.2f,"
                            + "\"ratio_to_cheapest\":%.2f}",
                        script,
                        events,
                        figures.cpuMean(),
                        figures.cpu().json(),
                        cheapest,
                        figures.percentile(50),
                        figures.percentile(95),
                        figures.percentile(99),
                        figures.cpuMean() / cheapest);
        System.out.println(result);
        results.add(result);
    }
}
