package org.clauseline.desktop.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Run;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands at the other end, shown right here: under a trace the rows that are elsewhere, with
 * the marks of their changes; under a row its points where they stood, between their neighbours.
 */
final class LensRow extends VBox {
    /** More rows than this are left to a visit. */
    private static final int MOST = 6;

    /** Characters of a neighbour: enough to know it by. */
    private static final int NEIGHBOUR = 300;

    private final Page page;

    /**
     * What can be done in it.
     *
     * @param close closes it
     * @param visit goes to the other end
     */
    record Ways(Runnable close, Runnable visit) {}

    private LensRow(String name, String visit, Ways ways, Page page) {
        super(12);
        this.page = page;
        getStyleClass().add("lens");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        getChildren().add(head(name, visit, ways));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        ways.close().run();
                        event.consume();
                    }
                });
    }

    private HBox head(String name, String visit, Ways ways) {
        Label title = new WrappedLabel(name);
        title.getStyleClass().addAll("small", "strong");
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink go = new Hyperlink(visit);
        go.getStyleClass().add("small");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(event -> ways.visit().run());
        Button close = new Button("", Icon.CLOSE.node(9));
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().addAll("flat", "lens-close");
        close.setAccessibleText(page.words().get("lens.close"));
        Hint.on(close, page.words().get("lens.close"));
        close.setOnAction(event -> ways.close().run());
        return new HBox(8, title, space, go, close);
    }

    /**
     * The rows of a trace.
     *
     * @param rows makes the node of a row
     */
    static LensRow of(
            Line.Trace trace,
            List<Draft> drafts,
            Stream<? extends Node> rows,
            Ways ways,
            Page page) {
        LensRow lens =
                new LensRow(
                        RowText.spoken(trace, drafts, page),
                        page.words().get("lens.visit.row"),
                        ways,
                        page);
        rows.limit(MOST).forEach(lens.getChildren()::add);
        int left = trace.rows().size() - MOST;
        if (left > 0) {
            lens.getChildren().add(page.aside(page.words().get("lens.more", left)));
        }
        return lens;
    }

    /** The points of a row where they stand in their drafts. */
    static LensRow of(Row row, List<Line.Trace> traces, List<Draft> drafts, Ways ways, Page page) {
        LensRow lens =
                new LensRow(
                        page.words().get("lens.place"),
                        page.words().get("lens.visit.place"),
                        ways,
                        page);
        for (Line.Trace trace : traces) {
            lens.addPlace(row, trace, drafts.get(trace.old() ? 0 : 1));
        }
        return lens;
    }

    private void addPlace(Row row, Line.Trace trace, Draft draft) {
        List<Point> here = trace.old() ? row.from() : row.to();
        List<Point> own = trace.points().stream().filter(here::contains).toList();
        if (own.isEmpty()) {
            return;
        }
        VBox column = new VBox(8);
        column.getChildren().add(page.aside(page.words().get("side", draft.title())));
        Neighbours.before(draft, own.getFirst()).ifPresent(point -> add(column, point));
        for (Point point : own) {
            int place = here.indexOf(point);
            List<List<Run>> words = trace.old() ? Sides.from(row) : Sides.to(row);
            column.getChildren().add(new PointBlock(point, words.get(place), page));
        }
        Neighbours.after(draft, own.getLast()).ifPresent(point -> add(column, point));
        getChildren().add(new OneSide(column, trace.old()));
    }

    /** A neighbour, in quiet words. */
    private void add(VBox column, Point point) {
        String text =
                point.text().isEmpty()
                        ? RowText.standIn(point, page)
                        : RowText.beginning(point.text(), NEIGHBOUR);
        String name = page.name(point);
        Node said = page.aside(name.isEmpty() ? text : page.words().get("trace.named", name, text));
        VBox box = new VBox(said);
        box.getStyleClass().add("neighbour");
        column.getChildren().add(box);
    }
}
