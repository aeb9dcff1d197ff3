package org.clauseline.desktop.export;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.WhenWording;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.HouseStyle;
import org.clauseline.timeline.PosterSettings;
import org.clauseline.timeline.PosterSettings.Crowding;
import org.clauseline.timeline.PosterSize;
import org.controlsfx.control.RangeSlider;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What can be chosen about an image, but for its text alternative. */
final class ExportForm extends GridPane {
    private static final double NAMES = 92;

    private final Words words;
    private final Workspace workspace;
    private final Runnable changed;
    private final SizeChoice size;
    private final ChoiceBox<Format> format;
    private final ChoiceBox<Palette> theme;
    private final ChoiceBox<Grouping> grouping;
    private final ChoiceBox<Crowding> crowding;
    private final TextField title;
    private final TextField subtitle;
    private final TextField source;
    private final TextField credit;
    private final CheckBox legend;
    private final CheckBox notes;
    private final CheckBox sources;
    private final CheckBox links;
    private final RangeSlider days;
    private final Label span = new Label();
    private final LocalDate first;
    private int row;

    /**
     * @param proposed the time that is proposed; absent for that of the dossier
     * @param style chooses the style of the house
     * @param changed is run after every change
     */
    ExportForm(
            Words words,
            Workspace workspace,
            Optional<Span> proposed,
            StyleChoice style,
            Runnable changed) {
        this.words = words;
        this.workspace = workspace;
        this.changed = changed;
        setHgap(12);
        setVgap(8);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(NAMES), wide);
        Dossier dossier = dossier();
        PosterSettings usual =
                PosterSettings.of(
                        dossier,
                        org.clauseline.timeline.PosterPreset.ARTICLE.size(),
                        words.locale());
        size = new SizeChoice(words, changed);
        add("size", size);
        format =
                choice(
                        "format",
                        Format.values(),
                        value -> words.get("format." + value.name()),
                        Format.PNG);
        add("style", style);
        title = field("headline", dossier.title());
        subtitle = field("subtitle", "");
        subtitle.setPromptText(words.get("subtitle.automatic"));
        credit = field("credit", "");
        source = field("source", "");
        source.setPromptText(words.get("source.automatic"));
        Span shown = proposed.orElse(new Span(usual.period().from(), usual.period().to()));
        first = date(Math.min(usual.period().from(), shown.from()));
        long length = after(Math.max(usual.period().to(), shown.to()));
        days =
                new RangeSlider(
                        0,
                        length,
                        ChronoUnit.DAYS.between(first, date(shown.from())),
                        after(shown.to()));
        days.setBlockIncrement(1);
        days.setMajorTickUnit(1);
        days.setMinorTickCount(0);
        days.setSnapToTicks(length < 400);
        days.setAccessibleText(words.get("span"));
        span.getStyleClass().addAll("small", "quiet");
        add("span", new VBox(2, days, span));
        grouping =
                choice(
                        "lanes",
                        Grouping.values(),
                        value -> words.get("lanes." + value.name()),
                        workspace.grouping().get());
        crowding =
                choice(
                        "density",
                        Crowding.values(),
                        value -> words.get("density." + value.name()),
                        Crowding.NORMAL);
        theme =
                choice(
                        "theme",
                        new Palette[] {Palette.LIGHT, Palette.DARK, Palette.PRINT},
                        value ->
                                words.get(
                                        value.grey()
                                                ? "theme.print"
                                                : value.dark() ? "theme.dark" : "theme.light"),
                        Palette.LIGHT);
        legend = check("legend");
        notes = check("notes");
        sources = check("sources");
        links = check("links");
        links.setSelected(false);
        watch(days.lowValueProperty());
        watch(days.highValueProperty());
        tellSpan();
    }

    /** Takes over what a style says where nothing was said here. */
    void follow(HouseStyle style) {
        style.theme().ifPresent(theme::setValue);
        credit.setPromptText(style.credit().orElse(""));
        source.setPromptText(style.source().orElse(words.get("source.automatic")));
    }

    private Dossier dossier() {
        return workspace.opened().get().dossier();
    }

    private ZoneId zone() {
        return dossier().zone();
    }

    private LocalDate date(double instant) {
        return Instant.ofEpochSecond((long) instant).atZone(zone()).toLocalDate();
    }

    private void add(String name, Node control) {
        Label label = new Label(words.get(name));
        label.setLabelFor(control);
        addRow(row++, label, control);
    }

    private <T> ChoiceBox<T> choice(
            String name, T[] values, java.util.function.Function<T, String> said, T chosen) {
        ChoiceBox<T> box = Choices.box(values, said, chosen);
        box.setId(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words.get(name));
        add(name, box);
        watch(box.valueProperty());
        return box;
    }

    private TextField field(String name, String text) {
        TextField field = new TextField(text);
        field.setId(name);
        field.setAccessibleText(words.get(name));
        add(name, field);
        watch(field.textProperty());
        return field;
    }

    private CheckBox check(String name) {
        CheckBox box = new CheckBox(words.get(name));
        box.setId(name);
        box.setSelected(true);
        add(box, 1, row++);
        watch(box.selectedProperty());
        return box;
    }

    private void watch(ObservableValue<?> value) {
        value.addListener(
                (property, before, after) -> {
                    tellSpan();
                    changed.run();
                });
    }

    private void tellSpan() {
        WhenWording wording = new WhenWording(zone(), words.locale());
        span.setText(words.get("span.days", wording.day(from()), wording.day(to().minusDays(1))));
    }

    /** Number of days from the first to the end of the one in which something ends. */
    private long after(double end) {
        return Math.max(1, ChronoUnit.DAYS.between(first, date(end - 1)) + 1);
    }

    private LocalDate from() {
        return first.plusDays(Math.round(Math.floor(days.getLowValue())));
    }

    private LocalDate to() {
        LocalDate to = first.plusDays(Math.round(Math.ceil(days.getHighValue())));
        return to.isAfter(from()) ? to : from().plusDays(1);
    }

    Format format() {
        return format.getValue();
    }

    /** Whether the words of events are to lead to their sources. */
    boolean linked() {
        return links.isSelected();
    }

    /** What is asked for; absent while a size is being typed that makes no sense. */
    Optional<PosterSettings> settings() {
        return size.size().map(this::settings);
    }

    private PosterSettings settings(PosterSize asked) {
        return new PosterSettings(
                asked,
                new PosterSettings.Text(
                        title.getText().strip(),
                        subtitle.getText().strip(),
                        Optional.of(source.getText().strip()).filter(line -> !line.isEmpty()),
                        credit.getText().strip()),
                new PosterSettings.Foot(
                        legend.isSelected(), notes.isSelected(), sources.isSelected()),
                new PosterSettings.Period(
                        from().atStartOfDay(zone()).toEpochSecond(),
                        to().atStartOfDay(zone()).toEpochSecond(),
                        workspace.asOf().get(),
                        workspace.zone().get(),
                        workspace.folds().get(),
                        workspace.reckoning().get()),
                new PosterSettings.Dress(
                        grouping.getValue(),
                        crowding.getValue(),
                        theme.getValue(),
                        PosterSettings.TypeSizes.USUAL,
                        Optional.empty()),
                words.locale());
    }
}
