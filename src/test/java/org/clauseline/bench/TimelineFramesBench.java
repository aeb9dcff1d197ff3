package org.clauseline.bench;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
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
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.clauseline.timeline.Density;
import org.clauseline.timeline.Emphasis;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Style;
import org.clauseline.timeline.Timeline;
import org.clauseline.timeline.Viewport;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Measures what a frame of the real timeline costs while it is zoomed and panned: processor time of
 * all threads and of the screen's own process where it has one, and time on the wall; then what the
 * first frame costs, of a dossier opened in a window and of a window made for it, and the first
 * five seconds, how much heap is used, and what the window uses when nobody touches it.
 *
 * <p>Beside them in the same run: the cheapest change of a canvas of the same size, the same
 * pictures painted by a JavaFX canvas, and an empty window at rest. The timeline is 1600 by 1000
 * where the screen is; the headless platform's is 1000 by 1000.
 */
public final class TimelineFramesBench {
    private static final double MOST_WIDTH = 1600;
    private static final double MOST_HEIGHT = 1000;
    private static final int[] SIZES = {100, 10_000, 100_000, 1_000_000};
    private static final int WARM = 240;
    private static final int FRAMES = 300;
    private static final int REST_MILLIS = 10_000;
    private static final int OTHER = 50;

    /** Painting more than these by a canvas takes longer than anybody waits for. */
    private static final int MOST_BY_CANVAS = 100_000;

    private final double width = Math.min(MOST_WIDTH, Screen.getPrimary().getBounds().getWidth());
    private final double height =
            Math.min(MOST_HEIGHT, Screen.getPrimary().getBounds().getHeight());
    private final Stage stage = new Stage();

    /** As in the program, whose window keeps its root, and so what was read of its style sheets. */
    private final StackPane root = new StackPane();

    /** What is open before a dossier is opened in its place. */
    private final Opened other = Opened.of(Dossiers.random(1, OTHER), Optional.empty());

    private final List<String> results = new ArrayList<>();

    private TimelineFramesBench() {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        root.getStyleClass().add("window");
        Scene scene = new Scene(root, width, height);
        new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /**
     * Runs it.
     *
     * @param arguments numbers of events; without them from a hundred to a million. The shipped
     *     dossier is always measured first
     */
    public static void main(String[] arguments) throws InterruptedException {
        int[] sizes =
                arguments.length == 0
                        ? SIZES
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        TimelineFramesBench bench = Frames.onFx(TimelineFramesBench::new);
        bench.run(sizes);
        Platform.exit();
    }

    private void run(int[] sizes) throws InterruptedException {
        cheapest();
        measure(shipped());
        for (int size : sizes) {
            measure(Dossiers.random(1, size));
        }
        rest("timeline", null);
        rest("empty window", new Pane());
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"timeline-frames\",\"width\":%.0f,\"height\":%.0f,\"results\":[%s]}%n",
                width,
                height,
                String.join(",", results));
    }

    private void measure(Dossier dossier) {
        int events = dossier.events().size();
        Opened opened = Opened.of(dossier, Optional.empty());
        FirstFrame first = FirstFrame.ofNew(() -> show(opened));
        Workspace workspace = first.shown().workspace();
        Parent window = first.shown().window();
        Span home = workspace.span().get();
        IntConsumer zoom = frame -> workspace.span().set(zoomed(home, frame));
        IntConsumer pan = frame -> workspace.span().set(panned(home, frame));
        Frames early = Frames.run(0, FRAMES, zoom);
        FirstFrame opening =
                FirstFrame.ofOpening(FirstFrame.ofNew(() -> show(other)).shown(), opened);
        show(window);
        for (IntConsumer script : List.of(pan, zoom, pan, zoom)) {
            Frames.run(WARM, FRAMES, script);
        }
        report(
                String.format(
                        Locale.ROOT,
                        "\"part\":\"first\",\"events\":%d,\"opened_fx_ms\":%.1f,"
                            + "\"opened_wall_ms\":%.1f,\"new_fx_ms\":%.1f,\"new_wall_ms\":%.1f,"
                            + "\"first_5_s_p50_ms\":%.2f,\"first_5_s_p99_ms\":%.2f,\"heap_mb\":%d",
                        events,
                        opening.fxMillis(),
                        opening.wallMillis(),
                        first.fxMillis(),
                        first.wallMillis(),
                        early.percentile(50),
                        early.percentile(99),
                        usedHeap()));
        compare("zoom", events, window, zoom);
        compare("pan", events, window, pan);
        if (events <= MOST_BY_CANVAS) {
            byCanvas(dossier, home);
        }
        show(window);
    }

    /** The timeline in a card on the window's ground, as the program shows it. */
    private FirstFrame.Shown show(Opened opened) {
        Workspace workspace =
                new Workspace(
                        opened,
                        Span.of(opened.dossier()),
                        Comparing.of(opened.dossier()),
                        Locale.UK);
        Region ground = new Region();
        ground.getStyleClass().add("window-ground");
        TimelinePane pane = new TimelinePane(workspace, ZoneOffset.UTC);
        StackPane window = new StackPane(ground, new Panel(pane));
        root.getChildren().setAll(window);
        return new FirstFrame.Shown(workspace, window, pane);
    }

    /**
     * Measures a script between two measurements of the cheapest change, since the speed of a
     * processor changes with its load and its neighbours.
     */
    private void compare(String script, int events, Parent window, IntConsumer change) {
        double before = cheapest();
        show(window);
        Frames figures = Frames.run(WARM, FRAMES, change);
        double base = (before + cheapest()) / 2;
        report(
                String.format(
                        Locale.ROOT,
                        "\"part\":\"%s\",\"events\":%d,\"cpu_mean_ms\":%.2f,%s,\"cheapest_ms\":%.2f,"
                            + "\"ratio_to_cheapest\":%.2f,\"wall_p50_ms\":%.2f,\"wall_p95_ms\":%.2f,"
                            + "\"wall_p99_ms\":%.2f,\"late_of_%d\":%d",
                        script,
                        events,
                        figures.cpuMean(),
                        figures.cpu().json(),
                        base,
                        figures.cpuMean() / base,
                        figures.percentile(50),
                        figures.percentile(95),
                        figures.percentile(99),
                        FRAMES,
                        figures.late()));
    }

    private double cheapest() {
        Canvas canvas = Frames.onFx(() -> new Canvas(width, height));
        show(Frames.onFx(() -> new Pane(canvas)));
        return Frames.run(
                        WARM,
                        FRAMES,
                        frame -> {
                            canvas.getGraphicsContext2D().setFill(Color.gray(frame % 100 / 100.0));
                            canvas.getGraphicsContext2D().fillRect(frame % 700, 10, 4, 4);
                        })
                .cpuMean();
    }

    /** The same zooming, with the pictures painted by a JavaFX canvas. */
    private void byCanvas(Dossier dossier, Span home) {
        Style style =
                new Style(
                        Palette.LIGHT, FontMetrics.shipped(), dossier.zone(), Locale.UK, 12.5, 108);
        Density density = Density.opening(dossier, width - 108, 12).within(height);
        Timeline timeline = Timeline.of(dossier, Grouping.SIDE, event -> true, style, density);
        Canvas canvas = Frames.onFx(() -> new Canvas(width, height));
        CanvasPainting painting =
                Frames.onFx(() -> new CanvasPainting(canvas.getGraphicsContext2D()));
        show(Frames.onFx(() -> new Pane(canvas)));
        Frames figures =
                Frames.run(
                        WARM,
                        FRAMES / 2,
                        frame -> {
                            Span span = zoomed(home, frame);
                            painting.paint(
                                    timeline.frame(
                                                    new Viewport(
                                                            width,
                                                            height,
                                                            span.from(),
                                                            span.to(),
                                                            0),
                                                    style,
                                                    Emphasis.NONE)
                                            .picture());
                        });
        report(
                String.format(
                        Locale.ROOT,
                        "\"part\":\"zoom painted by a JavaFX"
                                + " canvas\",\"events\":%d,\"cpu_mean_ms\":%.2f,"
                                + "\"wall_p50_ms\":%.2f,\"wall_p99_ms\":%.2f",
                        dossier.events().size(),
                        figures.cpuMean(),
                        figures.percentile(50),
                        figures.percentile(99)));
    }

    /**
     * What is used while nobody touches the window.
     *
     * @param content what is shown; null for what is
     */
    private void rest(String what, Parent content) throws InterruptedException {
        if (content != null) {
            show(content);
        }
        Thread.sleep(3_000);
        AtomicInteger frames = new AtomicInteger();
        Runnable count = frames::incrementAndGet;
        Frames.onFx(
                () -> {
                    stage.getScene().addPostLayoutPulseListener(count);
                    return true;
                });
        Processor before = Processor.now();
        Thread.sleep(REST_MILLIS);
        Processor used = Processor.now().since(before);
        Frames.onFx(
                () -> {
                    stage.getScene().removePostLayoutPulseListener(count);
                    return true;
                });
        report(
                String.format(
                        Locale.ROOT,
                        "\"part\":\"at rest for 10"
                                + " s\",\"shown\":\"%s\",\"frames\":%d,\"cpu_ms\":%.1f,%s",
                        what,
                        frames.get(),
                        used.all(),
                        used.json()));
    }

    private void show(Parent content) {
        Frames.onFx(() -> root.getChildren().setAll(content));
    }

    private static long usedHeap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
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

    /** Notes the members of an object of JSON. */
    private void report(String members) {
        String result = "{" + members + "}";
        System.out.println(result);
        results.add(result);
    }
}
