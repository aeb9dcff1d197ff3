package org.clauseline.desktop.compare;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.clauseline.desktop.compare.RowFlow.InView;
import org.clauseline.desktop.compare.RowFlow.Placed;
import org.clauseline.desktop.theme.LowerEdge;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rows with what leads from one to the other: strands in the gutter, and at the edge a map of
 * the moves beside the strip of changes. What draws moves is made when there first are any.
 */
final class RowsPane extends BorderPane {
    /** Where strands end, below the top of a row, in px: at the middle of its sign. */
    private static final double LEVEL = 20;

    private final CompareModel model;
    private final Workspace workspace;
    private final Words words;
    private final Consumer<Line> go;
    private final RowFlow<Line> flow;
    private final ChangeStrip strip;
    private final StackPane layers;
    private final BorderPane column;
    private final HBox maps;
    private Listing listing = Listing.EMPTY;
    private List<Line.Trace> traces = List.of();
    private boolean traced;
    private @Nullable MoveMap map;
    private @Nullable StrandPane strands;
    private @Nullable Line hovered;

    /**
     * No rows yet.
     *
     * @param build makes the node of a row
     * @param go is told a row to go to
     */
    RowsPane(
            CompareModel model,
            Workspace workspace,
            Words words,
            Function<Line, Region> build,
            Consumer<Line> go) {
        this.model = model;
        this.workspace = workspace;
        this.words = words;
        this.go = go;
        flow = new RowFlow<>(line -> watched(line, build.apply(line)));
        flow.setAccessibleText(words.get("rows"));
        strip = new ChangeStrip(place -> flow.scrollTo(listing.itemAt(place)));
        layers = new StackPane(flow);
        LowerEdge edge = new LowerEdge(workspace.palette());
        StackPane.setAlignment(edge, Pos.BOTTOM_CENTER);
        edge.visibleProperty().bind(flow.inView().map(InView::goesOn));
        column = new BorderPane(new StackPane(layers, edge));
        maps = new HBox(strip);
        setCenter(column);
        setRight(maps);
        strip.inView()
                .bind(Bindings.createObjectBinding(this::inLines, flow.inView(), strip.lines()));
        strip.marks().bind(model.marks());
        strip.palette().bind(workspace.palette());
        model.marks().addListener(changed -> marksChanged());
        workspace.palette().addListener(changed -> marksChanged());
        flow.onPlaced(this::drawStrands);
    }

    /** The rows. */
    RowFlow<Line> flow() {
        return flow;
    }

    /** Shows something above the rows that does not scroll. */
    void top(@Nullable Region node) {
        column.setTop(node);
    }

    /**
     * Shows other rows, from the one at the top of the view on.
     *
     * @param moved where points stand whose rows stand elsewhere
     */
    void show(Listing now, List<Line.Trace> moved) {
        List<Line> items = now.items();
        Line before = flow.top();
        int top = 0;
        while (before != null
                && top < items.size() - 1
                && items.get(top).place() < before.place()) {
            top++;
        }
        boolean same =
                before != null && !items.isEmpty() && items.get(top).index() == before.index();
        flow.setItems(items, top, same ? flow.past() : 0);
        listing = now;
        traces = moved;
        traced = items.stream().anyMatch(Line.Trace.class::isInstance);
        List<Line> whole = now.whole();
        strip.lines().set(whole);
        showMap(MoveMap.paths(whole, moved), whole.size());
    }

    private void showMap(List<MoveMap.Path> paths, int lines) {
        if (paths.isEmpty()) {
            maps.getChildren().setAll(strip);
            return;
        }
        MoveMap shown = map;
        if (shown == null) {
            shown = new MoveMap(go);
            shown.setAccessibleText(words.get("moves"));
            Hint.on(shown, words.get("moves.hint"));
            map = shown;
        }
        if (maps.getChildren().size() == 1) {
            maps.getChildren().setAll(shown, strip);
        }
        shown.show(paths, lines);
        shown.mark(model.marks().get(), workspace.palette().get());
    }

    private InView inLines() {
        InView items = flow.inView().get();
        return new InView(
                listing.lineAt(items.first()),
                listing.lineAt(items.last()),
                strip.lines().get().size());
    }

    private Region watched(Line line, Region row) {
        row.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> hover(line));
        row.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(null));
        return row;
    }

    private void hover(@Nullable Line line) {
        hovered = line;
        if (strands != null) {
            flow.requestLayout();
        }
    }

    private void marksChanged() {
        if (map != null) {
            map.mark(model.marks().get(), workspace.palette().get());
        }
        if (strands != null) {
            flow.requestLayout();
        }
    }

    private boolean isStrong(Line.Trace trace) {
        Line pointed = hovered;
        boolean pointedAt =
                pointed != null
                        && (pointed.index() == trace.index()
                                || trace.rows().stream()
                                        .anyMatch(row -> row.index() == pointed.index()));
        return pointedAt
                || trace.rows().stream()
                        .anyMatch(row -> model.marks().get().selected().contains(row.index()));
    }

    private void drawStrands(List<Placed<Line>> placed) {
        boolean any = traced;
        StrandPane pane = strands;
        if (pane == null) {
            if (!any) {
                return;
            }
            pane = new StrandPane();
            strands = pane;
            layers.getChildren().add(pane);
        }
        pane.setVisible(any);
        if (any) {
            pane.show(Strands.of(placed, traces, this::isStrong, LEVEL), workspace.palette().get());
        }
    }
}
