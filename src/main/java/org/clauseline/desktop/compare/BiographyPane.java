package org.clauseline.desktop.compare;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.lineage.Lineages.Cell;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Prose;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The biography of a point: a path from draft to draft, each step with its date, what became of the
 * point since it stood last, and its words with their marks. Arrows go from step to step; a step
 * that is chosen is selected on the timeline.
 */
final class BiographyPane extends VBox {
    private final List<Region> steps = new ArrayList<>();
    private final Page page;

    /**
     * What a biography asks for.
     *
     * @param choose is told the draft of a step, and what it holds of the point
     * @param close takes the biography away
     */
    record Intents(Chooser choose, Runnable close) {}

    /** Takes the step that is chosen. */
    interface Chooser {
        /** A step. */
        void choose(Draft draft, List<Point> points);
    }

    BiographyPane(Biography biography, Page page, Intents intents) {
        this.page = page;
        getStyleClass().add("biography");
        Point first = biography.lineage().first();
        String topic = page.topic(first.topic());
        String name =
                first.number().isEmpty() || topic.isEmpty()
                        ? first.number() + topic
                        : page.words().get("point.of", first.number(), topic);
        Prose title = page.title(page.words().get("biography.of", name));
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button("", Icon.CLOSE.node(10));
        close.getStyleClass().addAll("icon-button", "flat");
        close.setAccessibleText(page.words().get("biography.close"));
        Hint.on(close, page.words().get("biography.close"));
        close.setOnAction(event -> intents.close().run());
        HBox head = new HBox(8, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        WrappedLabel meaning = new WrappedLabel(page.words().get("biography.meaning"));
        meaning.getStyleClass().addAll("small", "quiet");
        meaning.setMinHeight(USE_PREF_SIZE);
        VBox path = new VBox();
        for (int column = 0; column < biography.drafts().size(); column++) {
            Region step = step(biography, column, intents.choose());
            steps.add(step);
            path.getChildren().add(step);
        }
        ScrollPane scroll = new ScrollPane(path);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, meaning, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, intents));
    }

    /** Brings the keys to the first step. */
    void takeFocus() {
        // The steps are in the scene only once the pane that scrolls them has its skin.
        applyCss();
        layout();
        steps.getFirst().requestFocus();
    }

    private void press(KeyEvent event, Intents intents) {
        int at = getScene() == null ? -1 : steps.indexOf(getScene().getFocusOwner());
        if (event.getCode() == KeyCode.ESCAPE) {
            intents.close().run();
        } else if (event.getCode() == KeyCode.DOWN && at < steps.size() - 1) {
            steps.get(at + 1).requestFocus();
        } else if (event.getCode() == KeyCode.UP && at > 0) {
            steps.get(at - 1).requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private Region step(Biography biography, int column, Chooser chooser) {
        Draft draft = biography.drafts().get(column);
        Cell cell = biography.lineage().cells().get(column);
        boolean before = column < biography.lineage().origin();
        Optional<Change> change =
                before ? Optional.empty() : cell.step().map(Row::change).or(cell::change);
        VBox content = new VBox(2);
        content.getChildren().add(page.title(draft.title()));
        content.getChildren().add(page.aside(page.times().describe(draft.known())));
        String became = became(change, before, cell);
        content.getChildren().add(page.aside(became));
        content.getChildren().addAll(words(cell));
        content.setPadding(new Insets(0, 0, 14, 0));
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox step = new HBox(10, rail(change, before, column, biography), content);
        step.getStyleClass().add("biography-step");
        step.setFocusTraversable(true);
        step.setAccessibleRole(AccessibleRole.BUTTON);
        step.setAccessibleText(draft.title() + ". " + became);
        Consumer<Object> choose = event -> chooser.choose(draft, cell.points());
        step.setOnMouseClicked(
                event -> {
                    if (event.isStillSincePress()) {
                        step.requestFocus();
                        choose.accept(event);
                    }
                });
        step.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        choose.accept(event);
                        event.consume();
                    }
                });
        return step;
    }

    private String became(Optional<Change> change, boolean before, Cell cell) {
        if (before) {
            return page.words().get("biography.not.yet");
        }
        String word = change.map(page::word).orElse(page.words().get("biography.first"));
        String numbers = RowText.numbers(cell.points());
        return numbers.isEmpty() ? word : page.words().get("biography.as", word, numbers);
    }

    /** The path: a line through all steps, with the sign of what became of the point at each. */
    private Node rail(Optional<Change> change, boolean before, int column, Biography biography) {
        Region line = new Region();
        line.getStyleClass().add(before ? "biography-rail-before" : "biography-rail");
        line.setMinWidth(2);
        line.setMaxWidth(2);
        StackPane rail = new StackPane(line);
        boolean last = column == biography.drafts().size() - 1;
        StackPane.setMargin(line, new Insets(last ? 0 : 4, 0, last ? 0 : -4, 0));
        line.setVisible(!last);
        if (!before) {
            Node sign =
                    change.<Node>map(
                                    kind ->
                                            ChangeSign.pill(
                                                    kind,
                                                    page.look().palette(),
                                                    page.look().palette().surface()))
                            .orElseGet(this::birth);
            StackPane.setAlignment(sign, Pos.TOP_CENTER);
            rail.getChildren().add(sign);
        }
        rail.setMinWidth(34);
        rail.setMaxWidth(34);
        return rail;
    }

    private Node birth() {
        Region dot = new Region();
        dot.getStyleClass().add("biography-birth");
        dot.setMinSize(12, 12);
        dot.setMaxSize(12, 12);
        StackPane.setMargin(dot, new Insets(6, 0, 0, 0));
        return dot;
    }

    private List<Node> words(Cell cell) {
        List<Node> nodes = new ArrayList<>();
        Optional<Row> step = cell.step();
        for (Point point : cell.points()) {
            List<Run> runs = runs(point, step);
            if (point.isUnpublished()) {
                nodes.add(page.remark(point.text()));
            } else if (runs.isEmpty()) {
                nodes.add(page.remark(page.words().get("struck.out", point.number())));
            } else {
                nodes.add(new MarkedText(runs, page.look(), page.selection()));
            }
        }
        return nodes;
    }

    /** The words of a point, marked against the draft where it stood last. */
    private static List<Run> runs(Point point, Optional<Row> step) {
        int place = step.map(row -> row.to().indexOf(point)).orElse(-1);
        if (place < 0) {
            return point.text().isEmpty()
                    ? List.of()
                    : List.of(new Run(Mark.SAME, point.text(), false, 0));
        }
        Row row = step.orElseThrow();
        boolean alone = row.from().size() == 1 && row.to().size() == 1;
        return alone && !row.redline().runs().isEmpty()
                ? Sides.both(row)
                : Sides.to(row).get(place);
    }
}
