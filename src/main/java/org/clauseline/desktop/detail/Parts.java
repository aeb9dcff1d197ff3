package org.clauseline.desktop.detail;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.words.WrappedLink;
import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.When;
import org.clauseline.dossier.WhenWording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes the lines that the columns are built of, all of them wrapped rather than cut.
 *
 * @param index the dossier as far as it is known at the instant the window stands at
 * @param select selects the thing with an id
 * @param openLink asks about, and opens, the address of a source, from the node that was clicked
 */
record Parts(
        Index index,
        Words words,
        WhenWording wording,
        Consumer<String> select,
        BiConsumer<Node, Source> openLink) {
    private static final int MOST_LINES = 200;

    /** More than the strip shows without scrolling, unless it was drawn very high. */
    private static final int LINES_AT_ONCE = 6;

    private static final double NARROWEST = 60;

    /** Quiet small words, joined by a middle dot. */
    Label line(String... pieces) {
        List<String> said = new ArrayList<>();
        for (String piece : pieces) {
            if (!piece.isBlank()) {
                said.add(piece);
            }
        }
        return styled(String.join(" · ", said), "quiet", "small");
    }

    Label title(String text) {
        return styled(text, "detail-title");
    }

    /** A heading over a column, with a count or remark behind it. */
    Node heading(String text, String remark) {
        Label name = styled(text, "strong");
        Label behind = styled(remark, "quiet", "small");
        FlowPane pane = new FlowPane(8, 0, name, behind);
        pane.getStyleClass().add("detail-heading");
        return pane;
    }

    Label prose(String text) {
        return styled(text);
    }

    Label quiet(String text) {
        return styled(text, "quiet", "small");
    }

    /** A word of caution with its sign, such as "disputed". */
    Label caution(String text) {
        Label label = styled(text, "caution", "small", "strong");
        label.setGraphic(Icon.WARNING.node(12));
        label.getStyleClass().add("caution-mark");
        return label;
    }

    /** A line that selects something when it is clicked: strong words in front, then others. */
    Node link(String id, String strong, String text, String remark) {
        Hyperlink link = new WrappedLink(Legible.of(text));
        link.getStyleClass().add("detail-link");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(event -> select.accept(id));
        VBox lines = new VBox(link);
        if (!remark.isEmpty()) {
            lines.getChildren().add(quiet(remark));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(8, lines);
        if (!strong.isEmpty()) {
            Label front = new Label(Legible.brief(strong));
            front.getStyleClass().add("strong");
            front.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().addFirst(front);
        }
        return row;
    }

    /** Round buttons that select actors. */
    Node chips(List<Actor> actors) {
        FlowPane pane = new FlowPane(4, 4);
        for (Actor actor : actors) {
            Button chip = new Button(Legible.brief(actor.name()));
            chip.setMnemonicParsing(false);
            chip.getStyleClass().add("chip");
            chip.setOnAction(event -> select.accept(actor.id()));
            if (!actor.role().isEmpty()) {
                Hint.on(chip, Legible.of(actor.role()));
            }
            keepWithin(pane, chip);
            pane.getChildren().add(chip);
        }
        pane.setMinWidth(0);
        return pane;
    }

    /** A source as a reader would cite it, with the door to its address. */
    Node source(Source source) {
        Hyperlink name = new Hyperlink(Legible.brief(source.publisher()));
        name.getStyleClass().addAll("strong", "detail-link");
        name.setOnAction(event -> select.accept(source.id()));
        Label cited =
                styled(
                        source.title()
                                + " — "
                                + when(source.date())
                                + " · "
                                + words.get("kind." + source.kind().word()),
                        "quiet",
                        "small");
        VBox lines = new VBox(name, cited);
        if (!source.note().isEmpty()) {
            lines.getChildren().add(quiet(source.note()));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(8, lines);
        if (!source.url().isEmpty()) {
            row.getChildren().add(door(source));
        }
        return row;
    }

    private Button door(Source source) {
        Button door = new Button();
        door.setGraphic(Icon.LINK.node(12));
        door.getStyleClass().addAll("flat", "icon-button", "small-button");
        door.setAccessibleRole(AccessibleRole.HYPERLINK);
        door.setAccessibleText(words.get("link.open", Legible.brief(source.publisher())));
        Hint.on(door, words.get("link.open", Legible.brief(source.publisher())));
        door.setOnAction(event -> openLink.accept(door, source));
        return door;
    }

    /** Sources in one line: their publishers, each to be clicked. */
    Node sourceNames(List<String> ids) {
        FlowPane pane = new FlowPane(8, 0);
        for (Source source : index.findAll(Source.class, ids)) {
            Hyperlink name = new Hyperlink(Legible.brief(source.publisher()));
            name.getStyleClass().addAll("small", "detail-link");
            name.setOnAction(event -> select.accept(source.id()));
            Hint.on(name, Legible.brief(source.title()) + "\n" + when(source.date()));
            keepWithin(pane, name);
            pane.getChildren().add(name);
        }
        pane.setMinWidth(0);
        return pane;
    }

    /** A name that is wider than its column is cut rather than pushed out of it. */
    private static void keepWithin(FlowPane pane, Region name) {
        name.maxWidthProperty().bind(Bindings.max(NARROWEST, pane.widthProperty()));
    }

    /**
     * A line for each thing, up to a number that a reader would still scroll through, and how many
     * more there are. The lines that the strip has no room for at once come after the frame that
     * shows the first.
     */
    <T> List<Node> lines(List<T> things, Function<T, Node> line) {
        int most = Math.min(things.size(), MOST_LINES);
        int atOnce = Math.min(most, LINES_AT_ONCE);
        List<Node> lines = new ArrayList<>();
        things.subList(0, atOnce).stream().map(line).forEach(lines::add);
        if (most > atOnce) {
            lines.add(new Later(() -> things.subList(atOnce, most).stream().map(line).toList()));
        }
        if (things.size() > most) {
            lines.add(quiet(words.get("more", things.size() - most)));
        }
        return lines;
    }

    String when(When when) {
        return wording.describe(when);
    }

    /** A wrapped label that never shows fewer lines than its words need. */
    Label styled(String text, String... classes) {
        Label label = new WrappedLabel(Legible.of(text));
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
