package org.clauseline.desktop.export;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedArea;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.publish.ImageSet;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.PictureFile;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.timeline.HouseStyle;
import org.clauseline.timeline.Poster;
import org.clauseline.timeline.PosterPreset;
import org.clauseline.timeline.PosterSettings;
import org.clauseline.timeline.PosterWarning;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Chooses, shows and writes an image of the timeline. What is shown is the very picture that is
 * written, painted by the same painter; laying out, painting and writing run beside the JavaFX
 * thread.
 */
public final class ExportPane extends BorderPane {
    private static final double FORM_WIDTH = 340;
    private static final Duration SETTLING = Duration.millis(60);

    private final Words words;
    private final Workspace workspace;
    private final Doors doors;
    private final KeptFile kept;
    private final StyleChoice style;
    private final ExportForm form;
    private final ImageView view = new ImageView();
    private final StackPane frame = new StackPane(view);
    private final VBox warnings = new VBox(2);
    private final Label hint = new WrappedLabel("");
    private final TextArea alternative = new WrappedArea();
    private final Delivery delivery;
    private final PauseTransition settled = new PauseTransition(SETTLING);
    private final Latest layouts = new Latest("image preview");
    private String proposed = "";
    private @Nullable Poster poster;

    /**
     * The ways out of the dialog.
     *
     * @param files asks where an image goes
     * @param house asks for what the house keeps
     * @param texts takes the text alternative that is copied
     * @param images takes the image that is copied
     * @param windows opens a further window over the dialog
     */
    public record Doors(
            ImageFiles files,
            HouseFiles house,
            Consumer<String> texts,
            Consumer<Image> images,
            Windows windows) {}

    /** Opens windows over the dialog. */
    public interface Windows {
        /**
         * Opens a window.
         *
         * @param content makes what is in it, handed what closes it
         * @param title of the window
         * @param mayClose whether it may be closed now; asked before the user closes it
         */
        void open(Function<Runnable, Region> content, String title, BooleanSupplier mayClose);
    }

    /**
     * A dialog.
     *
     * @param span the time that is proposed for the image; absent for that of the dossier
     * @param kept what was chosen the last time
     */
    public ExportPane(Workspace workspace, Optional<Span> span, KeptFile kept, Doors doors) {
        this.workspace = workspace;
        this.doors = doors;
        this.kept = kept;
        words = Words.of(ExportPane.class, workspace.locale());
        delivery =
                new Delivery(
                        words, this::copyImage, List.of(button("set", this::openSet)), this::save);
        settled.setOnFinished(event -> refresh());
        style = new StyleChoice(words, kept, doors.house(), this::editStyle);
        form = new ExportForm(words, workspace, span, style, settled::playFromStart);
        style.style()
                .addListener(
                        (property, before, now) -> {
                            form.follow(now);
                            settled.playFromStart();
                        });
        setCenter(preview());
        setRight(choices());
        setBottom(delivery);
        setPadding(new Insets(16));
        frame.widthProperty().addListener((property, before, after) -> settled.playFromStart());
        frame.heightProperty().addListener((property, before, after) -> settled.playFromStart());
        refresh();
    }

    private Region preview() {
        view.setPreserveRatio(true);
        view.setAccessibleText(words.get("preview"));
        frame.setMinSize(0, 0);
        frame.getStyleClass().add("export-preview");
        warnings.setPadding(new Insets(8, 0, 0, 0));
        hint.setId("hint");
        hint.getStyleClass().add("danger");
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        VBox box = new VBox(frame, warnings, hint);
        VBox.setVgrow(frame, Priority.ALWAYS);
        return box;
    }

    private Region choices() {
        alternative.setId("alternative");
        alternative.setPrefRowCount(5);
        alternative.setAccessibleText(words.get("alternative"));
        alternative.textProperty().addListener((property, before, after) -> describe());
        Label name = new Label(words.get("alternative"));
        name.setLabelFor(alternative);
        Button copyText =
                button("alternative.copy", () -> doors.texts().accept(alternative.getText()));
        Button again = button("alternative.again", () -> alternative.setText(proposed));
        VBox column = new VBox(8, form, name, alternative, new HBox(8, copyText, again));
        column.setPadding(new Insets(0, 12, 0, 0));
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(FORM_WIDTH + 16);
        scroll.setMinWidth(FORM_WIDTH + 16);
        BorderPane.setMargin(scroll, new Insets(0, 0, 0, 16));
        return scroll;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(words.get(name));
        button.setId(name.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A layout and its pixels at the size in which they are looked at. */
    private record Seen(Poster poster, Image image, double zoom) {}

    private void refresh() {
        Optional<PosterSettings> settings = form.settings();
        delivery.allow(settings.isPresent());
        hint.setText(settings.isPresent() ? "" : words.get("size.wrong"));
        if (settings.isEmpty()) {
            return;
        }
        Dossier dossier = workspace.opened().get().dossier();
        HouseStyle house = style.style().get();
        double output = Preview.outputScale(this);
        double roomX = Math.max(100, frame.getWidth() - 24);
        double roomY = Math.max(100, frame.getHeight() - 24);
        layouts.run(
                () -> {
                    Poster laid = poster(dossier, settings.get(), house);
                    double fits =
                            Math.min(
                                    roomX / laid.picture().width(),
                                    roomY / laid.picture().height());
                    return new Seen(laid, Preview.of(laid.picture(), fits * output), output);
                },
                this::show,
                failure -> hint.setText(words.get("failed", String.valueOf(failure.getMessage()))));
    }

    private void show(Seen seen) {
        poster = seen.poster();
        view.setImage(seen.image());
        view.setFitWidth(seen.image().getWidth() / seen.zoom());
        boolean edited = !alternative.getText().equals(proposed);
        proposed = seen.poster().picture().about().description();
        if (!edited) {
            alternative.setText(proposed);
        }
        describe();
        warnings.getChildren().clear();
        Label count = new Label(words.get("shown", seen.poster().shown(), seen.poster().total()));
        count.getStyleClass().addAll("small", "quiet");
        warnings.getChildren().add(count);
        if (seen.poster().undrawn() > 0) {
            Label undrawn = new WrappedLabel(words.get("undrawn", seen.poster().undrawn()));
            undrawn.getStyleClass().addAll("small", "quiet");
            warnings.getChildren().add(undrawn);
        }
        for (PosterWarning warning : seen.poster().warnings()) {
            Label label = new WrappedLabel(warning.message());
            label.getStyleClass().addAll("caution", "warning");
            warnings.getChildren().add(label);
        }
    }

    private void describe() {
        if (poster != null) {
            poster = poster.described(alternative.getText());
        }
    }

    private void copyImage() {
        Poster image = poster;
        Optional<PosterSettings> settings = form.settings();
        if (image != null && settings.isPresent()) {
            double scale = settings.get().size().scale();
            delivery.copy(() -> Preview.of(image.picture(), scale), doors.images());
        }
    }

    private void save() {
        Optional<PosterSettings> settings = form.settings();
        if (settings.isEmpty()) {
            return;
        }
        Format format = form.format();
        String description = ownDescription();
        doors.files()
                .chooseToWrite(name() + format.ending(), format)
                .ifPresent(file -> write(settings.get(), description, format, file));
    }

    private String name() {
        return ImageSet.stem(workspace.opened().get().dossier());
    }

    private static Poster poster(Dossier dossier, PosterSettings settings, HouseStyle house) {
        return Poster.of(house.dress(dossier), house.dress(settings), FontMetrics.shipped());
    }

    private String ownDescription() {
        return alternative.getText().equals(proposed) ? "" : alternative.getText();
    }

    private void openSet() {
        Optional<PosterSettings> settings = form.settings();
        if (settings.isEmpty()) {
            return;
        }
        Dossier dossier = workspace.opened().get().dossier();
        HouseStyle house = style.style().get();
        boolean linked = form.linked();
        String description = ownDescription();
        SetPane.Work work =
                (set, folder, progress) ->
                        set.write(
                                dossier,
                                settings.get(),
                                house,
                                linked,
                                description,
                                folder,
                                ImageSet.stem(dossier),
                                progress);
        SetPane pane = new SetPane(words, kept, doors.house(), ImageSet.stem(dossier), work);
        BooleanSupplier mayClose =
                () -> {
                    pane.cancel();
                    return !pane.isBusy();
                };
        doors.windows().open(close -> pane, words.get("set.title"), mayClose);
    }

    private void editStyle(Path file) {
        Dossier dossier = workspace.opened().get().dossier();
        PosterSettings shown =
                PosterSettings.of(dossier, PosterPreset.ARTICLE.size(), words.locale());
        AtomicReference<StyleEditor> editor = new AtomicReference<>();
        doors.windows()
                .open(
                        close -> {
                            Runnable saved =
                                    () -> {
                                        close.run();
                                        style.use(file);
                                    };
                            editor.set(new StyleEditor(words, file, dossier, shown, saved, close));
                            return editor.get();
                        },
                        words.get("style.title"),
                        () -> editor.get().mayClose());
    }

    /**
     * Lays out once more from what is chosen now, so that nothing that is still on its way can be
     * written.
     */
    private void write(PosterSettings settings, String description, Format format, Path file) {
        Dossier dossier = workspace.opened().get().dossier();
        HouseStyle house = style.style().get();
        boolean linked = form.linked();
        delivery.write(
                file,
                progress -> {
                    Poster plain = poster(dossier, settings, house);
                    Poster laid = linked ? plain.linked(dossier) : plain;
                    Poster told = description.isEmpty() ? laid : laid.described(description);
                    PictureFile.write(
                            told.picture(), format, settings.size().scale(), file, progress);
                });
    }

    /** What brings the image out. */
    Delivery delivery() {
        return delivery;
    }

    /** Whether everything that was asked for is on the screen or on the disk. */
    boolean isSettled() {
        return settled.getStatus() != javafx.animation.Animation.Status.RUNNING
                && !layouts.isRunning()
                && !style.isBusy()
                && !delivery.isBusy();
    }
}
