package org.clauseline.desktop.export;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.exchange.publish.ImageSet;
import org.clauseline.exchange.publish.ImageSet.Result;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.timeline.PosterPreset;
import org.clauseline.timeline.PosterWarning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * Chooses a set of images, several sizes, themes and formats of what is asked for, and writes them
 * into a folder. What was chosen is kept, so that the next time one click writes them again.
 */
final class SetPane extends VBox {
    private final Words words;
    private final KeptFile kept;
    private final HouseFiles files;
    private final Work work;
    private final String stem;
    private final Map<PosterPreset, CheckBox> sizes = new LinkedHashMap<>();
    private final Map<Palette, CheckBox> themes = new LinkedHashMap<>();
    private final Map<Format, CheckBox> formats = new LinkedHashMap<>();
    private final Label folder = new WrappedLabel("");
    private final Button save;
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox told = new VBox(4);
    private final Errand errand = new Errand("image set");
    private Optional<Path> into;

    /** Writes a set. */
    interface Work {
        /**
         * Writes it.
         *
         * @param progress hears the share that is done, 0 to 1
         * @return what came of each file
         * @throws IOException if the thread is interrupted
         */
        List<Result> write(ImageSet set, Path folder, DoubleConsumer progress) throws IOException;
    }

    /**
     * @param stem what names of files begin with
     */
    SetPane(Words words, KeptFile kept, HouseFiles files, String stem, Work work) {
        super(12);
        this.words = words;
        this.kept = kept;
        this.files = files;
        this.stem = stem;
        this.work = work;
        Kept last = kept.read();
        into = last.folder();
        Function<PosterPreset, String> size = preset -> words.get("size." + preset.name());
        Function<Palette, String> theme = it -> words.get("theme." + ImageSet.word(it));
        Function<Format, String> format = it -> words.get("format." + it.name());
        HBox choices =
                new HBox(
                        32,
                        boxes(
                                "set.sizes",
                                List.of(PosterPreset.values()),
                                size,
                                last.set().presets(),
                                sizes),
                        boxes("set.themes", Kept.THEMES, theme, last.set().themes(), themes),
                        boxes(
                                "set.formats",
                                List.of(Format.values()),
                                format,
                                last.set().formats(),
                                formats));
        folder.setId("set-into");
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox place = new HBox(12, folder, button("set.choose", this::choose));
        place.setAlignment(Pos.CENTER_LEFT);
        save = button("set.save", this::save);
        save.setDefaultButton(true);
        progress.setId("set-progress");
        progress.setAccessibleText(words.get("writing"));
        progress.visibleProperty().bind(errand.running());
        Button cancel = button("cancel", errand::callOff);
        cancel.visibleProperty().bind(errand.running());
        HBox foot = new HBox(8, progress, cancel, save);
        foot.setAlignment(Pos.CENTER_RIGHT);
        told.setId("set-told");
        ScrollPane scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(new WrappedLabel(words.get("set.about")), choices, place, scroll, foot);
        setPadding(new Insets(16));
        errand.running().addListener(any -> count());
        sceneProperty().addListener(any -> Platform.runLater(save::requestFocus));
        count();
    }

    private <T> Region boxes(
            String name,
            List<T> all,
            Function<T, String> said,
            List<T> chosen,
            Map<T, CheckBox> into) {
        Label head = new Label(words.get(name));
        head.getStyleClass().add("strong");
        VBox column = new VBox(8, head);
        for (T thing : all) {
            CheckBox box = new CheckBox(said.apply(thing));
            box.setSelected(chosen.contains(thing));
            box.selectedProperty().addListener(any -> count());
            into.put(thing, box);
            column.getChildren().add(box);
        }
        return column;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(words.get(name));
        button.setId(name.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static <T> List<T> chosen(Map<T, CheckBox> boxes) {
        List<T> chosen = new ArrayList<>();
        boxes.forEach(
                (thing, box) -> {
                    if (box.isSelected()) {
                        chosen.add(thing);
                    }
                });
        return chosen;
    }

    private ImageSet set() {
        return new ImageSet(chosen(sizes), chosen(themes), chosen(formats));
    }

    private void count() {
        int files = set().items(stem).size();
        save.setText(words.get("set.save.count", files));
        save.setDisable(files == 0 || errand.running().get());
        folder.setText(
                into.map(path -> words.get("set.into", Legible.of(path.toString())))
                        .orElse(words.get("set.nowhere")));
    }

    private void choose() {
        files.chooseFolder()
                .ifPresent(
                        chosen -> {
                            into = Optional.of(chosen);
                            count();
                        });
    }

    private void save() {
        if (into.isEmpty()) {
            choose();
        }
        if (into.isEmpty()) {
            return;
        }
        Path target = into.get();
        ImageSet set = set();
        kept.write(kept.read().withSet(set, into));
        told.getChildren().clear();
        progress.setProgress(0);
        errand.start(
                () ->
                        work.write(
                                set,
                                target,
                                share -> Platform.runLater(() -> progress.setProgress(share))),
                new Errand.End<>(
                        this::tell,
                        failure -> say(String.valueOf(failure.getMessage()), "danger"),
                        () -> say(words.get("set.cancelled"), "quiet")));
    }

    private void tell(List<Result> results) {
        long written = results.stream().filter(it -> it.trouble().isEmpty()).count();
        say(
                words.get("set.written", written, results.size()),
                written == results.size() ? "quiet" : "danger");
        for (Result result : results) {
            result.trouble()
                    .ifPresent(
                            denied ->
                                    say(
                                            words.get(
                                                    "unwritable",
                                                    result.item().name(),
                                                    Delivery.reason(words, denied)),
                                            "danger"));
        }
        Map<String, List<String>> warned = new LinkedHashMap<>();
        for (Result result : results) {
            for (PosterWarning warning : result.warnings()) {
                warned.computeIfAbsent(warning.message(), any -> new ArrayList<>())
                        .add(result.item().name());
            }
        }
        warned.forEach(
                (message, names) ->
                        say(
                                words.get("set.warning", message, String.join(", ", names)),
                                "caution"));
    }

    private void say(String message, String style) {
        Label label = new WrappedLabel(message);
        label.getStyleClass().add(style);
        told.getChildren().add(label);
    }

    /** Whether images are being written. */
    boolean isBusy() {
        return errand.running().get();
    }

    /** Stops writing; what is written stays. */
    void cancel() {
        errand.callOff();
    }
}
