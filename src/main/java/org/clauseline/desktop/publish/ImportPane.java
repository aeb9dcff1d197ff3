package org.clauseline.desktop.publish;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.WhenWording;
import org.clauseline.exchange.LossReport;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.incoming.Merge;
import org.clauseline.exchange.intake.Intake;
import org.clauseline.exchange.intake.NewDossier;
import org.clauseline.exchange.table.Mapping;
import org.clauseline.exchange.table.Mapping.Field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows the events of a file before they join the dossier: which column holds what where that has
 * to be told, what seems to be there already, what could not be read, and what is not carried over.
 */
final class ImportPane extends VBox {
    /** Letters of a title that the choice of the target shows. */
    private static final int TITLE = 40;

    /** Height that is left for the events, in px. */
    private static final double LEAST_ROWS = 96;

    private final Words words;
    private final Workspace workspace;
    private final String fileName;
    private final Taking taking;
    private final ChoiceBox<Boolean> apart = new ChoiceBox<>();
    private final Intake intake;
    private final PublishFiles files;
    private final Runnable close;
    private final ListView<Row> rows = new ListView<>();
    private final Label head = new WrappedLabel("");
    private final Label losses = new WrappedLabel("");
    private final Label state = new WrappedLabel("");
    private final Button report;
    private final Button take;
    private Mapping mapping;
    private Optional<Merge> merge = Optional.empty();
    private String title = "";
    private String reported = "";

    /** An event that may come in. */
    private record Row(int place, String words, BooleanProperty chosen) {}

    /**
     * @param fileName of the file, without folders
     * @param files asks where a report goes
     * @param close closes the dialog
     */
    ImportPane(
            Workspace workspace,
            Intake intake,
            String fileName,
            Taking taking,
            PublishFiles files,
            Runnable close) {
        super(12);
        words = Words.of(ImportPane.class, workspace.locale());
        this.workspace = workspace;
        this.intake = intake;
        this.fileName = fileName;
        this.taking = taking;
        this.files = files;
        this.close = close;
        mapping = intake.suggested();
        rows.setId("rows");
        rows.setAccessibleText(words.get("import.events"));
        rows.setCellFactory(ImportPane::cell);
        VBox.setVgrow(rows, Priority.ALWAYS);
        head.setId("head");
        losses.setId("losses");
        losses.setMinHeight(Region.USE_PREF_SIZE);
        head.setMinHeight(Region.USE_PREF_SIZE);
        rows.setMinHeight(LEAST_ROWS);
        take = new Button(words.get("import.take"));
        take.setId("take");
        take.setDefaultButton(true);
        take.setOnAction(event -> take());
        report = new Button(words.get("report.save"));
        report.setId("report");
        report.setOnAction(event -> saveReport());
        state.setId("state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        for (Button button : List.of(report, take)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox where = new HBox(8, target(), apart);
        where.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(12, state, report, take);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(head, columns(), rows, losses, where, foot);
        setPadding(new Insets(16));
        read();
    }

    /** A line that is no wider than the list; what has no room is cut. */
    private static ListCell<Row> cell(ListView<Row> rows) {
        StringConverter<Row> words =
                new StringConverter<>() {
                    @Override
                    public String toString(Row row) {
                        return row.words();
                    }

                    @Override
                    public Row fromString(String text) {
                        throw new UnsupportedOperationException("Rows are not typed");
                    }
                };
        CheckBoxListCell<Row> cell = new CheckBoxListCell<>(Row::chosen, words);
        cell.setPrefWidth(0);
        return cell;
    }

    /** Lets the user choose where the events go; into what is open unless that is empty. */
    private Label target() {
        Dossier open = workspace.opened().get().dossier();
        apart.setId("target");
        apart.getItems().setAll(false, true);
        apart.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Boolean alone) {
                        return alone
                                ? words.get("import.apart")
                                : words.get("import.joined", Legible.brief(open.title(), TITLE));
                    }

                    @Override
                    public Boolean fromString(String text) {
                        throw new UnsupportedOperationException("It is not typed");
                    }
                });
        apart.setValue(taking.apart() || workspace.opened().get().isEmpty());
        apart.setMaxWidth(360);
        apart.valueProperty().addListener((property, before, now) -> read());
        Label name = new Label(words.get("import.target"));
        name.setLabelFor(apart);
        name.setMinWidth(Region.USE_PREF_SIZE);
        apart.setAccessibleText(name.getText());
        return name;
    }

    /** The dossier that the events join: the open one, or an empty one named after the file. */
    private Dossier into() {
        Dossier open = workspace.opened().get().dossier();
        return apart.getValue() ? NewDossier.named(fileName, open.zone()) : open;
    }

    /** For each thing that a column can hold, which does. */
    private FlowPane columns() {
        FlowPane pane = new FlowPane(16, 8);
        List<String> heads =
                intake.columns()
                        .filter(table -> !table.rows().isEmpty())
                        .map(table -> table.rows().getFirst())
                        .orElse(List.of());
        if (heads.isEmpty()) {
            pane.setManaged(false);
            return pane;
        }
        String none = words.get("import.none");
        for (Field field : Field.values()) {
            ChoiceBox<String> box = new ChoiceBox<>();
            box.setId("column-" + field.word());
            List<String> names = new ArrayList<>(List.of(none));
            for (int i = 0; i < heads.size(); i++) {
                names.add((i + 1) + ". " + Legible.brief(heads.get(i)));
            }
            box.getItems().setAll(names);
            Integer column = mapping.columns().get(field);
            box.getSelectionModel().select(column == null ? 0 : column + 1);
            box.getSelectionModel()
                    .selectedIndexProperty()
                    .addListener((property, before, now) -> map(field, now.intValue()));
            Label name = new Label(words.get("field." + field.name()));
            name.setLabelFor(box);
            box.setAccessibleText(name.getText());
            VBox both = new VBox(2, name, box);
            pane.getChildren().add(both);
        }
        return pane;
    }

    private void map(Field field, int choice) {
        mapping = mapping.with(field, choice <= 0 ? Optional.empty() : Optional.of(choice - 1));
        read();
    }

    private void read() {
        Dossier dossier = into();
        try {
            Incoming incoming = intake.read(mapping, dossier.zone());
            Merge plan = new Merge(dossier, incoming, fileName, taking.day());
            merge = Optional.of(plan);
            title = incoming.title();
            show(plan, incoming);
            reported =
                    LossReport.ofImport(
                            fileName,
                            incoming.format(),
                            plan.known(),
                            incoming.refused(),
                            plan.losses());
        } catch (Unreadable unreadable) {
            merge = Optional.empty();
            reported = "";
            rows.getItems().clear();
            head.setText(words.get("import.unreadable", fileName, unreadable.sentence()));
            losses.setText("");
        }
        take.setDisable(rows.getItems().isEmpty());
        report.setDisable(reported.isEmpty());
    }

    private void show(Merge plan, Incoming incoming) {
        WhenWording wording = new WhenWording(workspace.zone().get(), workspace.locale());
        List<Row> shown = new ArrayList<>();
        for (int i = 0; i < plan.entries().size(); i++) {
            Merge.Entry entry = plan.entries().get(i);
            String when = wording.describe(entry.event().when());
            String title = Legible.brief(entry.event().title());
            String told =
                    entry.twin()
                            .map(
                                    twin ->
                                            words.get(
                                                    "import.twin",
                                                    when,
                                                    title,
                                                    Legible.brief(twin.title()),
                                                    twin.reason()))
                            .orElse(when + " · " + title);
            shown.add(new Row(i, told, new SimpleBooleanProperty(entry.isNew())));
        }
        rows.getItems().setAll(shown);
        long fresh = plan.entries().stream().filter(Merge.Entry::isNew).count();
        head.setText(
                words.get(
                        "import.found", fileName, incoming.format(), plan.entries().size(), fresh));
        String lost =
                Stream.concat(
                                incoming.refused().stream()
                                        .limit(5)
                                        .map(line -> words.get("import.refused", line)),
                                plan.losses().lines().stream())
                        .collect(Collectors.joining("\n"));
        losses.setText(
                lost.isEmpty()
                        ? words.get("losses.none")
                        : words.get("import.losses") + "\n" + lost);
    }

    private void saveReport() {
        String text = reported;
        files.chooseToWrite(Reporting.suggested(fileName), Reporting.ENDING)
                .ifPresent(
                        file ->
                                Reporting.write(
                                        file, text, taking.background(), words, state::setText));
    }

    private void take() {
        Set<Integer> chosen = new HashSet<>();
        rows.getItems().stream()
                .filter(row -> row.chosen().get())
                .forEach(row -> chosen.add(row.place()));
        if (!chosen.isEmpty() && merge.isPresent()) {
            Dossier joined = merge.get().with(chosen);
            close.run();
            if (apart.getValue()) {
                taking.openNew().accept(NewDossier.spanned(joined, title));
            } else {
                workspace.apply(words.get("import.step", chosen.size()), dossier -> joined);
            }
        } else {
            close.run();
        }
    }
}
