package org.clauseline.desktop.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.edit.Merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks what is to become of a dossier that was changed here and outside: what clashes stands side
 * by side, to choose from; all else can be taken from both.
 */
final class MergePanel extends VBox {
    private static final int LONGEST = 600;

    /** Height of the list of what clashes, at most, in px. */
    private static final double LIST = 420;

    private final Words words;
    private final Index index;
    private final Map<Merge.Clash, Merge.Side> chosen = new HashMap<>();

    /**
     * @param merged what both make, as long as nothing is chosen
     * @param take goes on with both, given who is right where they clash
     * @param others the other answers
     */
    MergePanel(
            Words words,
            Merge.Merged merged,
            Supplier<Index> index,
            Consumer<Function<Merge.Clash, Merge.Side>> take,
            List<AskPanel.Answer> others,
            Runnable lift) {
        super(12);
        this.words = words;
        this.index = index.get();
        setId("ask");
        getStyleClass().addAll("panel", "overlay-panel");
        Label heading = new WrappedLabel(words.get("told.conflict"));
        heading.getStyleClass().add("title");
        Label says =
                new WrappedLabel(
                        words.get("merge.text", merged.taken().size(), merged.clashes().size()));
        getChildren().addAll(heading, says);
        if (!merged.clashes().isEmpty()) {
            VBox list = new VBox(12);
            merged.clashes().forEach(clash -> list.getChildren().add(row(clash)));
            ScrollPane scroll = new ScrollPane(list);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            scroll.prefHeightProperty().bind(list.heightProperty().add(2));
            scroll.setMaxHeight(LIST);
            getChildren().add(scroll);
        }
        Button both = new Button(words.get("merge.both"));
        both.setId("ask-merge");
        both.getStyleClass().add("primary");
        both.setOnAction(
                event -> {
                    lift.run();
                    take.accept(clash -> chosen.getOrDefault(clash, Merge.Side.MINE));
                });
        HBox buttons = new HBox(8, both);
        for (AskPanel.Answer answer : others) {
            Button button = new Button(answer.says());
            button.setId(answer.id());
            button.setOnAction(event -> answer.action().run());
            buttons.getChildren().add(button);
        }
        getChildren().add(buttons);
        setMaxWidth(860);
        setMaxHeight(USE_PREF_SIZE);
    }

    private VBox row(Merge.Clash clash) {
        Label name = new WrappedLabel(name(clash));
        name.getStyleClass().add("strong");
        ToggleGroup group = new ToggleGroup();
        GridPane sides = new GridPane(12, 0);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        sides.getColumnConstraints().setAll(half, half);
        sides.addRow(
                0,
                side(clash, Merge.Side.MINE, clash.mine(), group),
                side(clash, Merge.Side.THEIRS, clash.theirs(), group));
        return new VBox(4, name, sides);
    }

    private VBox side(Merge.Clash clash, Merge.Side side, String value, ToggleGroup group) {
        boolean mine = side == Merge.Side.MINE;
        RadioButton choice = new RadioButton(words.get(mine ? "merge.mine" : "merge.theirs"));
        choice.setToggleGroup(group);
        choice.setSelected(mine);
        choice.setOnAction(event -> chosen.put(clash, side));
        Label says =
                new WrappedLabel(
                        value.isEmpty() ? words.get("merge.gone") : Legible.brief(value, LONGEST));
        if (value.isEmpty()) {
            says.getStyleClass().add("quiet");
        }
        return new VBox(2, choice, says);
    }

    private String name(Merge.Clash clash) {
        String thing =
                index.item(clash.id())
                        .map(
                                item ->
                                        switch (item) {
                                            case Event event -> event.title();
                                            case Draft draft -> draft.title();
                                            case Point point ->
                                                    index.draftOf(point.id())
                                                                    .map(Draft::title)
                                                                    .orElse("")
                                                            + ", "
                                                            + point.number();
                                            default -> item.id();
                                        })
                        .orElse(clash.id());
        String brief = Legible.brief(thing, 100);
        return clash.field().isEmpty() ? brief : words.get("merge.field", brief, clash.field());
    }
}
