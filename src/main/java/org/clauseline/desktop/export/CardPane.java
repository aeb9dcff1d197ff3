package org.clauseline.desktop.export;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.clauseline.desktop.publish.Subject;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedArea;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.publish.ImageSet;
import org.clauseline.exchange.sheet.PointCard;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.timeline.HouseStyle;
import org.clauseline.timeline.PosterSize;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Chooses, shows and writes what became of a single point as an image. As with images of the
 * timeline, what is shown is what is written.
 */
public final class CardPane extends BorderPane {
    private static final double FORM_WIDTH = 340;
    private static final Duration SETTLING = Duration.millis(60);

    private final Words words;
    private final Workspace workspace;
    private final ExportPane.Doors doors;
    private final String wanted;
    private final ChoiceBox<Integer> point;
    private final SizeChoice size;
    private final ChoiceBox<Format> format;
    private final ChoiceBox<Palette> theme;
    private final StyleChoice style;
    private final TextField credit = new TextField();
    private final ImageView view = new ImageView();
    private final StackPane frame = new StackPane(view);
    private final Label hint = new WrappedLabel("");
    private final Label losses = new WrappedLabel("");
    private final TextArea told = new WrappedArea();
    private final Delivery delivery;
    private final PauseTransition settled = new PauseTransition(SETTLING);
    private final Latest readings = new Latest("comparison for a card");
    private final Latest layouts = new Latest("card preview");
    private @Nullable ComparisonReport report;
    private @Nullable PointCard card;

    /** What is asked of a card. */
    private record Asked(
            ComparisonReport report,
            int place,
            PosterSize size,
            Palette palette,
            HouseStyle house,
            String credit) {
        PointCard card() {
            return PointCard.of(
                    report,
                    place,
                    size.width(),
                    size.height(),
                    new PointCard.House(
                            house.dress(palette), house.credit(credit), house.logo(palette)),
                    size.smallestType());
        }
    }

    private record Seen(PointCard card, javafx.scene.image.Image image, double zoom) {}

    /**
     * @param wanted id of the point that is shown first; empty for the first that changed
     * @param kept what was chosen the last time
     */
    CardPane(Workspace workspace, String wanted, KeptFile kept, ExportPane.Doors doors) {
        this.workspace = workspace;
        this.wanted = wanted;
        this.doors = doors;
        words = Words.of(CardPane.class, workspace.locale());
        point = new ChoiceBox<>();
        point.setConverter(Choices.converter(this::name));
        size = new SizeChoice(words, settled::playFromStart);
        format = Choices.box(Format.values(), it -> words.get("format." + it.name()), Format.PNG);
        theme =
                Choices.box(
                        Kept.THEMES.toArray(new Palette[0]),
                        it -> words.get("theme." + ImageSet.word(it)),
                        Palette.LIGHT);
        style = new StyleChoice(words, kept, doors.house(), file -> {});
        style.withoutEditing();
        delivery = new Delivery(words, this::copy, List.of(), this::save);
        settled.setOnFinished(event -> refresh());
        for (var value :
                List.of(
                        point.valueProperty(),
                        theme.valueProperty(),
                        credit.textProperty(),
                        frame.widthProperty(),
                        frame.heightProperty())) {
            value.addListener(any -> settled.playFromStart());
        }
        style.style()
                .addListener(
                        (property, before, now) -> {
                            now.theme().ifPresent(theme::setValue);
                            credit.setPromptText(now.credit().orElse(""));
                            settled.playFromStart();
                        });
        setCenter(preview());
        setRight(form());
        setBottom(delivery);
        setPadding(new Insets(16));
        delivery.allow(false);
        read(Subject.of(workspace));
    }

    private Node preview() {
        view.setPreserveRatio(true);
        view.setAccessibleText(words.get("preview"));
        frame.setMinSize(0, 0);
        frame.getStyleClass().add("export-preview");
        hint.setId("hint");
        hint.getStyleClass().add("caution");
        hint.setPadding(new Insets(8, 0, 0, 0));
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        losses.setId("losses");
        losses.getStyleClass().addAll("small", "quiet");
        losses.setPadding(new Insets(8, 0, 0, 0));
        VBox box = new VBox(frame, hint, losses);
        VBox.setVgrow(frame, Priority.ALWAYS);
        return box;
    }

    private Node form() {
        told.setEditable(false);
        told.setPrefRowCount(6);
        VBox.setVgrow(told, Priority.ALWAYS);
        Button copied = new Button(words.get("alternative.copy"));
        copied.setId("alternative-copy");
        copied.setOnAction(event -> doors.texts().accept(told.getText()));
        VBox form =
                new VBox(
                        4,
                        named("card.point", "point", point),
                        named("size", "card-size", size),
                        named("format", "format", format),
                        named("style", "card-style", style),
                        named("theme", "theme", theme),
                        named("credit", "credit", credit),
                        named("alternative", "alternative", told),
                        copied);
        VBox.setVgrow(form.getChildren().get(6), Priority.ALWAYS);
        form.setPrefWidth(FORM_WIDTH);
        form.setMinWidth(FORM_WIDTH);
        BorderPane.setMargin(form, new Insets(0, 0, 0, 16));
        return form;
    }

    private VBox named(String name, String id, Node control) {
        Label label = new Label(words.get(name));
        label.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(label.getText());
        if (control instanceof ChoiceBox<?> box) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
        VBox both = new VBox(4, label, control);
        both.setPadding(new Insets(0, 0, 4, 0));
        return both;
    }

    private void read(Supplier<Subject> subject) {
        readings.run(
                () -> subject.get().report(),
                found ->
                        found.ifPresentOrElse(
                                this::offer, () -> hint.setText(words.get("card.none"))),
                failure -> hint.setText(words.get("failed", String.valueOf(failure.getMessage()))));
    }

    private void offer(ComparisonReport found) {
        report = found;
        int rows = found.comparison().rows().size();
        point.getItems().setAll(IntStream.range(0, rows).boxed().toList());
        List<Integer> named = PointCard.places(found, wanted);
        point.setValue(
                named.stream()
                        .findFirst()
                        .orElseGet(
                                () ->
                                        point.getItems().stream()
                                                .filter(row -> PointCard.isChange(found, row))
                                                .findFirst()
                                                .orElse(rows == 0 ? null : Integer.valueOf(0))));
    }

    private String name(Integer row) {
        return report == null ? "" : Legible.brief(PointCard.name(report, row));
    }

    private Optional<Asked> asked() {
        ComparisonReport known = report;
        Integer place = point.getValue();
        Optional<PosterSize> sheet = size.size();
        return known == null || place == null || sheet.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Asked(
                                known,
                                place,
                                sheet.get(),
                                theme.getValue(),
                                style.style().get(),
                                credit.getText().strip()));
    }

    private void refresh() {
        Optional<Asked> asked = asked();
        delivery.allow(asked.isPresent());
        if (asked.isEmpty()) {
            hint.setText(words.get(report == null ? "card.none" : "size.wrong"));
            return;
        }
        double output = Preview.outputScale(this);
        double roomX = Math.max(100, frame.getWidth() - 24);
        double roomY = Math.max(100, frame.getHeight() - 24);
        layouts.run(
                () -> {
                    PointCard laid = asked.get().card();
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
        card = seen.card();
        view.setImage(seen.image());
        view.setFitWidth(seen.image().getWidth() / seen.zoom());
        told.setText(seen.card().picture().about().description());
        hint.setText(seen.card().cut() ? words.get("card.cut") : "");
        Losses lost = seen.card().losses();
        losses.setText(
                lost.isNone()
                        ? words.get("losses.none")
                        : words.get("losses.head") + "\n" + String.join("\n", lost.lines()));
    }

    private void copy() {
        PointCard shown = card;
        Optional<PosterSize> sheet = size.size();
        if (shown != null && sheet.isPresent()) {
            double scale = sheet.get().scale();
            delivery.copy(() -> Preview.of(shown.picture(), scale), doors.images());
        }
    }

    private void save() {
        Optional<Asked> asked = asked();
        if (asked.isEmpty()) {
            return;
        }
        Format wantedFormat = format.getValue();
        String number =
                PointCard.number(asked.get().report(), asked.get().place())
                        .replaceAll("[^A-Za-z0-9]+", "-");
        String name = ImageSet.stem(workspace.opened().get().dossier()) + "-point-" + number;
        doors.files()
                .chooseToWrite(name + wantedFormat.ending(), wantedFormat)
                .ifPresent(
                        file ->
                                delivery.write(
                                        file,
                                        progress ->
                                                PictureFile.write(
                                                        asked.get().card().picture(),
                                                        wantedFormat,
                                                        asked.get().size().scale(),
                                                        file,
                                                        progress)));
    }

    /** What brings the image out. */
    Delivery delivery() {
        return delivery;
    }

    /** Whether everything that was asked for is on the screen or on the disk. */
    boolean isSettled() {
        return settled.getStatus() != javafx.animation.Animation.Status.RUNNING
                && !readings.isRunning()
                && !layouts.isRunning()
                && !style.isBusy()
                && !delivery.isBusy();
    }
}
