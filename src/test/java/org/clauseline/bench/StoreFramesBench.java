package org.clauseline.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.clauseline.desktop.opening.Keeper;
import org.clauseline.desktop.opening.Outcome;
import org.clauseline.desktop.theme.Panel;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.timeline.TimelinePane;
import org.clauseline.desktop.workspace.Annotations;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.edit.Change;
import org.clauseline.picture.Palette;
import org.clauseline.store.DossierFile;
import org.clauseline.store.DossierWriter;
import org.clauseline.store.Journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * What the window feels of writing a dossier of 100,000 events: frames while the timeline is
 * dragged, first with nothing else to do, then while changes are kept in the journal, while the
 * dossier is saved, and while a program that saves on the JavaFX thread would write the same with
 * Gson's tree.
 */
public final class StoreFramesBench {
    private static final int EVENTS = 100_000;

    /** Four seconds: a journal is begun two seconds after a change. */
    private static final int FRAMES = 240;

    /** How often the journal is written in turn, and how many frames lie between. */
    private static final int JOURNALS = 20;

    private static final int BETWEEN = 45;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final StringJoiner figures = new StringJoiner(",", "{\"bench\":\"store-frames\",", "}");
    private final Deque<Runnable> phases = new ArrayDeque<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Path folder = Files.createTempDirectory("clauseline-bench");
    private final Path path = folder.resolve("bench.dossier.json");
    private final DossierFile other =
            DossierFile.open(folder.resolve("other.dossier.json"), Clock.systemUTC());
    private final Dossier dossier = Dossiers.random(1, EVENTS);
    private final Workspace workspace =
            new Workspace(
                    Opened.nothing("bench"), Span.of(dossier), Comparing.of(dossier), Locale.UK);
    private final Stage stage = new Stage();
    private final Keeper keeper;
    private long begun;

    private StoreFramesBench() throws IOException {
        Files.write(path, DossierWriter.write(dossier));
        keeper = new Keeper(workspace, folder, Clock.systemUTC(), this::opened, this::told);
    }

    /** Runs it; takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    try {
                        StoreFramesBench bench = new StoreFramesBench();
                        bench.begin();
                        Thread.ofVirtual().start(() -> bench.await(end));
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
        end.await();
        Platform.exit();
    }

    private void await(CountDownLatch end) {
        try {
            done.await();
            other.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            System.err.println(failure);
        }
        System.out.println(figures);
        end.countDown();
    }

    private void begin() {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        StackPane window = new StackPane(new Panel(new TimelinePane(workspace, ZoneOffset.UTC)));
        window.getStyleClass().add("window");
        Theme.dress(window, Palette.LIGHT);
        stage.setScene(new Scene(window, 1600, 1000));
        stage.show();
        begun = System.nanoTime();
        keeper.open(path);
    }

    private void opened() {
        tell("open_ms", (System.nanoTime() - begun) / 1e6);
        phases.add(() -> phase("warm", () -> {}));
        phases.add(() -> phase("warm_journal", this::change));
        phases.add(() -> phase("idle", () -> {}));
        phases.add(() -> phase("journal", this::change));
        phases.add(() -> journals("journal_fx_thread_side", keeper::keep));
        phases.add(() -> journals("journal_written_on_fx_thread", this::writeJournal));
        for (int i = 0; i < 4; i++) {
            phases.add(() -> phase("warm_save", this::save));
        }
        phases.add(() -> phase("save", this::save));
        phases.add(() -> phase("gson_on_fx_thread", this::saveWithGson));
        phases.poll().run();
    }

    private void told(Outcome outcome) {
        if (outcome instanceof Outcome.Saved) {
            tell("saved_after_ms", (System.nanoTime() - begun) / 1e6);
        } else {
            System.out.println(outcome);
        }
    }

    /** Drags for some seconds; something happens in the first frame. */
    private void phase(String name, Runnable first) {
        Span home = workspace.span().get();
        long[] thread = new long[1];
        Frames.measure(
                60,
                FRAMES,
                frame -> {
                    if (frame == 60) {
                        thread[0] = THREADS.getCurrentThreadCpuTime();
                        first.run();
                    }
                    int step = frame % 200;
                    double length = home.to() - home.from();
                    double moved = (step < 100 ? step : 200 - step) * 3 * length / 1600;
                    workspace.span().set(new Span(home.from() + moved, home.to() + moved));
                },
                frames -> {
                    workspace.span().set(home);
                    double busy = (THREADS.getCurrentThreadCpuTime() - thread[0]) / 1e6;
                    if (!name.startsWith("warm")) {
                        tell(name + "_fx_thread_ms", busy);
                        tell(name, frames);
                    }
                    Optional.ofNullable(phases.poll()).ifPresentOrElse(Runnable::run, this::end);
                });
    }

    /**
     * Changes an event again and again and tells how long the JavaFX thread is kept by putting each
     * change into the journal.
     */
    private void journals(String name, Runnable write) {
        List<Double> millis = new ArrayList<>();
        Frames.measure(
                0,
                JOURNALS * BETWEEN,
                frame -> {
                    if (frame % BETWEEN == 0) {
                        change();
                        long start = System.nanoTime();
                        write.run();
                        millis.add((System.nanoTime() - start) / 1e6);
                    }
                },
                frames -> {
                    Collections.sort(millis);
                    tell(name + "_p50_ms", millis.get(JOURNALS / 2));
                    tell(name + "_p99_ms", millis.get(JOURNALS - 1 - JOURNALS / 100));
                    tell(name + "_longest_ms", millis.getLast());
                    tell(name, frames);
                    phases.remove().run();
                });
    }

    /** The same journal, written where the window is drawn. */
    private void writeJournal() {
        if (!(other.journal().write(workspace.opened().get().dossier())
                instanceof Journal.Result.Written)) {
            throw new IllegalStateException("the journal was not written");
        }
    }

    private void end() {
        stage.close();
        keeper.leave(true);
        done.countDown();
    }

    /** One event gets another importance; that is kept in the journal two seconds later. */
    private void change() {
        Event event = workspace.opened().get().dossier().events().get(EVENTS / 2);
        Event other = event.revised().importance(event.importance() % 5 + 1).event();
        long start = THREADS.getCurrentThreadCpuTime();
        workspace.apply("change", Change.Put.of(other)::apply);
        tell("change_on_fx_thread_ms", (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }

    private void save() {
        String id = workspace.opened().get().dossier().events().getFirst().id();
        workspace.apply("star", now -> Annotations.toggleStar(now, id));
        begun = System.nanoTime();
        long start = THREADS.getCurrentThreadCpuTime();
        keeper.save(() -> {});
        tell("save_on_fx_thread_ms", (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }

    /** As many programs save: at once, where the window is drawn. */
    private void saveWithGson() {
        JsonElement tree =
                JsonParser.parseString(
                        new String(
                                DossierWriter.write(workspace.opened().get().dossier()),
                                StandardCharsets.UTF_8));
        Gson gson = new GsonBuilder().setPrettyPrinting().create();
        try {
            Files.writeString(folder.resolve("gson.json"), gson.toJson(tree));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void tell(String name, Frames frames) {
        for (int percent : List.of(50, 95, 99)) {
            tell(name + "_frame_p" + percent + "_ms", frames.percentile(percent));
        }
        tell(name + "_frame_longest_ms", frames.wall().getLast());
        tell(name + "_frames_over", (double) frames.over());
        tell(name + "_frames_late", (double) frames.late());
    }

    private void tell(String name, double value) {
        String figure = String.format(Locale.ROOT, "%.2f", value);
        System.out.println(name + " " + figure);
        if (!figures.toString().contains("\"" + name + "\"")) {
            figures.add("\"" + name + "\":" + figure);
        }
    }
}
