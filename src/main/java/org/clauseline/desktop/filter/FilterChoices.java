package org.clauseline.desktop.filter;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Facets;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Filter;
import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The choices of the filter with their counts, which follow each other at once. */
final class FilterChoices extends VBox {
    private final Workspace workspace;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private final Label shown = new Label();
    private final ListView<Choice> sources = new ListView<>();
    private final Button clear = new Button();
    private Facets facets;

    /** Kept as long as this lives, so that the workspace need not know when the card has closed. */
    private final InvalidationListener refresh = observed -> show();

    private record Row(Choice choice, ButtonBase control, Label count) {}

    FilterChoices(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        facets = facets();
        Choices choices = new Choices(workspace.opened().get().dossier(), words);
        setSpacing(12);
        HBox columns =
                new HBox(
                        24,
                        column(
                                group("sides", choices.sides(), false),
                                group("categories", choices.categories(), false)),
                        column(
                                group("statuses", choices.statuses(), false),
                                group("support", choices.support(), false),
                                group("importance", choices.importance(), true),
                                group("own", choices.own(), false)),
                        column(group("topics", choices.topics(), false)),
                        column(sources(choices.sources())));
        clear.setText(words.get("clear"));
        clear.setOnAction(event -> workspace.filter().set(Filter.NONE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(12, shown, space, clear);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(columns, foot);
        workspace.filter().addListener(new WeakInvalidationListener(refresh));
        show();
    }

    private Facets facets() {
        return Facets.of(workspace.opened().get().index(), workspace.filter().get());
    }

    private static VBox column(VBox... groups) {
        VBox column = new VBox(12);
        for (VBox group : groups) {
            boolean filled = group.getChildren().size() > 1;
            group.setVisible(filled);
            group.setManaged(filled);
            column.getChildren().add(group);
        }
        return column;
    }

    private VBox group(String name, List<Choice> choices, boolean single) {
        VBox group = new VBox(4, heading(name));
        for (Choice choice : choices) {
            ButtonBase control =
                    single ? new RadioButton(choice.name()) : new CheckBox(choice.name());
            control.setMnemonicParsing(false);
            control.setOnAction(event -> choose(choice, isOn(control)));
            Label count = new Label();
            count.getStyleClass().addAll("quiet", "small");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox line = new HBox(8, control, space, count);
            line.setAlignment(Pos.CENTER_LEFT);
            rows.add(new Row(choice, control, count));
            group.getChildren().add(line);
        }
        group.setMinWidth(150);
        return group;
    }

    private VBox sources(List<Choice> all) {
        TextField field = new TextField();
        field.setPromptText(words.get("sources.find"));
        field.setAccessibleText(words.get("sources.find"));
        field.textProperty()
                .addListener(
                        (observed, before, now) -> {
                            String wanted = now.toLowerCase(Locale.ROOT);
                            sources.getItems()
                                    .setAll(
                                            all.stream()
                                                    .filter(
                                                            choice ->
                                                                    choice.name()
                                                                            .toLowerCase(
                                                                                    Locale.ROOT)
                                                                            .contains(wanted))
                                                    .toList());
                        });
        sources.getItems().setAll(all);
        sources.setCellFactory(view -> new SourceCell());
        sources.setPrefSize(340, 320);
        VBox.setVgrow(sources, Priority.ALWAYS);
        VBox group = new VBox(4, heading("sources"), field, sources);
        VBox.setVgrow(group, Priority.ALWAYS);
        return group;
    }

    private Label heading(String name) {
        Label heading = new Label(words.get("kind." + name));
        heading.getStyleClass().addAll("strong", "small");
        return heading;
    }

    private void choose(Choice choice, boolean on) {
        workspace.filter().set(choice.with().apply(workspace.filter().get(), on));
        show();
    }

    private static boolean isOn(ButtonBase control) {
        return control instanceof CheckBox box
                ? box.isSelected()
                : control instanceof Toggle toggle && toggle.isSelected();
    }

    private void show() {
        Filter filter = workspace.filter().get();
        facets = facets();
        for (Row row : rows) {
            boolean on = row.choice().chosen().test(filter);
            if (row.control() instanceof CheckBox box) {
                box.setSelected(on);
            } else if (row.control() instanceof RadioButton radio) {
                radio.setSelected(on);
            }
            row.count().setText(number(row.choice()));
        }
        shown.setText(words.get("shown", facets.shown(), facets.all()));
        clear.setDisable(filter.isNone());
        sources.refresh();
    }

    private String number(Choice choice) {
        return NumberFormat.getIntegerInstance(workspace.locale())
                .format(choice.count().applyAsInt(facets));
    }

    /** A source with its switch and its count. */
    private final class SourceCell extends ListCell<Choice> {
        private final CheckBox box = new CheckBox();
        private final Label count = new Label();
        private final HBox line = new HBox(8, box, count);

        SourceCell() {
            count.getStyleClass().addAll("quiet", "small");
            count.setMinWidth(USE_PREF_SIZE);
            box.setMnemonicParsing(false);
            box.setMinWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            box.setText(choice.name());
            box.setSelected(choice.chosen().test(workspace.filter().get()));
            box.setOnAction(event -> choose(choice, box.isSelected()));
            Hint.on(box, choice.name());
            count.setText(number(choice));
            setGraphic(line);
        }
    }
}
