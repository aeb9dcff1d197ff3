package org.clauseline.desktop.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Candidate;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Grain;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.WrappedLink;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the node of a line.
 *
 * @param shown what is shown
 * @param page how it is written
 * @param columns where the columns of the table stand
 * @param ways what a row asks the pane for
 * @param grain how coarsely changes are marked
 */
record RowFactory(Shown.Ready shown, Page page, Supplier<Columns> columns, Ways ways, Grain grain) {

    /**
     * What a row asks the pane for.
     *
     * @param open whether what stands behind a line is shown
     * @param toggle shows or hides it
     * @param lensed whether the other end of a line is shown under it
     * @param lens shows or hides it
     * @param visit goes to the other end of a line
     * @param join says that two points belong together
     */
    record Ways(
            Predicate<Line> open,
            Consumer<Line> toggle,
            Predicate<Line> lensed,
            Consumer<Line> lens,
            Consumer<Line> visit,
            Consumer<Candidate> join) {}

    RowFrame make(Line line) {
        RowFrame frame = new RowFrame(line, RowText.spoken(line, shown.drafts(), page));
        switch (line) {
            case Line.Preface head ->
                    frame.add(
                            new DraftHead(
                                    head,
                                    ways.open().test(line),
                                    () -> ways.toggle().accept(line),
                                    page));
            case Line.Alone alone -> frame.add(new AloneRow(alone, page));
            case Line.Pair pair -> fill(frame, pair);
            case Line.Life life -> frame.add(new LifeRow(life, columns, page));
            case Line.Fold fold -> {
                frame.add(new FoldRow(fold, () -> ways.toggle().accept(fold), page));
                return frame;
            }
            case Line.Trace trace -> frame.add(new TraceRow(trace, page));
        }
        frame.open(ways.open().test(line));
        if (ways.open().test(line)) {
            rows(line).forEach(row -> frame.add(RowDetails.of(row, findings(line), page)));
        }
        if (line instanceof Line.Pair pair) {
            offer(pair.row(), ways.open().test(line), frame);
        }
        if (ways.lensed().test(line)) {
            lens(line).ifPresent(frame::add);
        }
        return frame;
    }

    /** What stands at the other end of a line, if it has one. */
    private Optional<Node> lens(Line line) {
        LensRow.Ways own =
                new LensRow.Ways(() -> ways.lens().accept(line), () -> ways.visit().accept(line));
        List<Line.Trace> traces = shown.traces(line);
        return switch (line) {
            case Line.Trace trace ->
                    Optional.of(
                            LensRow.of(
                                    trace,
                                    shown.drafts(),
                                    trace.rows().stream()
                                            .flatMap(row -> rows(row).stream())
                                            .map(this::row),
                                    own,
                                    page));
            case Line.Pair pair when !traces.isEmpty() ->
                    Optional.of(LensRow.of(pair.row(), traces, shown.drafts(), own, page));
            default -> Optional.empty();
        };
    }

    /** A row by itself, side by side. */
    private Node row(Row row) {
        Row fine = row.in(grain);
        return new PairRow(fine, shown.drafts(), signs(fine), new Region(), page);
    }

    /** Where a point that moved stood before, told by the point in front of it there. */
    private Optional<String> stoodAfter(Row row) {
        if (row.change() != Change.MOVED || row.from().isEmpty()) {
            return Optional.empty();
        }
        Draft from = shown.drafts().getFirst();
        return Optional.of(
                Neighbours.before(from, row.from().getFirst())
                        .map(
                                point ->
                                        page.words()
                                                .get("stood.after", page.name(point), from.title()))
                        .orElseGet(() -> page.words().get("stood.first", from.title())));
    }

    /** The likeliest partners of what corresponds to nothing, to be put together by a click. */
    private void offer(Row row, boolean opened, RowFrame frame) {
        boolean alone = row.from().isEmpty() || row.to().isEmpty();
        if (!alone || !(opened || row.change() == Change.UNKNOWN)) {
            return;
        }
        List<Candidate> candidates =
                Stream.concat(row.from().stream(), row.to().stream())
                        .flatMap(
                                point ->
                                        shown
                                                .findings()
                                                .map(found -> found.comparison().candidates(point))
                                                .orElse(List.of())
                                                .stream())
                        .limit(3)
                        .toList();
        for (Candidate candidate : candidates) {
            Point other = row.from().isEmpty() ? candidate.old() : candidate.fresh();
            String start = other.text().substring(0, Math.min(other.text().length(), 60));
            Hyperlink offer =
                    new WrappedLink(
                            page.words()
                                    .get(
                                            "pin.offer",
                                            page.name(other),
                                            start.length() < other.text().length()
                                                    ? start.strip() + "…"
                                                    : start,
                                            candidate.score()));
            offer.getStyleClass().addAll("small", "offer");
            offer.setOnAction(event -> ways.join().accept(candidate));
            frame.add(offer);
        }
    }

    private List<String> findings(Line line) {
        return line instanceof Line.Pair pair
                ? shown.findings()
                        .map(found -> page.sheets().sentences(found, pair.index()))
                        .orElse(List.of())
                : List.of();
    }

    private static List<Row> rows(Line line) {
        return switch (line) {
            case Line.Preface head -> List.of();
            case Line.Alone alone -> List.of();
            case Line.Fold fold -> List.of();
            case Line.Trace trace -> List.of();
            case Line.Pair pair -> List.of(pair.row());
            case Line.Life life ->
                    life.lineage().cells().stream()
                            .flatMap(cell -> cell.row().stream())
                            .distinct()
                            .toList();
        };
    }

    private void fill(RowFrame frame, Line.Pair line) {
        Row row = line.row().in(grain);
        boolean redline = shown.mode() == Mode.REDLINE;
        VBox signs = signs(row);
        if (!shown.traces(line).isEmpty()) {
            signs.getChildren().add(lensButton(line));
        }
        Node more = more(line);
        frame.add(
                redline
                        ? new RedlineRow(row, shown.drafts(), signs, more, page)
                        : new PairRow(row, shown.drafts(), signs, more, page));
        stoodAfter(row)
                .ifPresent(
                        said -> {
                            Node where = page.aside(said);
                            where.getStyleClass().add(redline ? "voices-redline" : "voices");
                            frame.add(where);
                        });
        String remark = RowDetails.remark(row, page);
        if (!remark.isEmpty()) {
            Node note = page.aside(remark);
            note.getStyleClass().add(redline ? "voices-redline" : "voices");
            frame.add(note);
        }
    }

    /** The sign of the change, and a second one where words changed too. */
    private VBox signs(Row row) {
        VBox signs = new VBox(2, pill(row.change(), row));
        if (row.wordsChanged() && hidesWords(row.change())) {
            signs.getChildren().add(pill(Change.AMENDED, row));
        }
        signs.setAlignment(Pos.TOP_CENTER);
        return signs;
    }

    /** The way to what stands behind a row; Enter does the same. */
    private Button more(Line line) {
        boolean shows = ways.open().test(line);
        Button more = new Button("", (shows ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN).node(10));
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.getStyleClass().addAll("flat", "row-more");
        more.setMinSize(24, 14);
        more.setPrefSize(24, 14);
        more.setMaxSize(24, 14);
        String name = shows ? page.words().get("details.hide") : page.words().get("details.show");
        more.setAccessibleText(name);
        Hint.on(more, name);
        more.setFocusTraversable(false);
        more.setOnAction(event -> ways.toggle().accept(line));
        return more;
    }

    private Button lensButton(Line line) {
        Button lens = new Button("", Icon.SEARCH.node(11));
        lens.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        lens.getStyleClass().addAll("flat", "lens-open");
        lens.setMinSize(24, 20);
        lens.setPrefSize(24, 20);
        lens.setMaxSize(24, 20);
        String name = page.words().get(ways.lensed().test(line) ? "lens.close" : "lens.open");
        lens.setAccessibleText(name);
        Hint.on(lens, name);
        lens.setFocusTraversable(false);
        lens.setOnAction(event -> ways.lens().accept(line));
        return lens;
    }

    private static boolean hidesWords(Change change) {
        return switch (change) {
            case MOVED, MERGED, SPLIT, REORGANISED, RENUMBERED -> true;
            case KEPT, REWORDED, AMENDED, REMOVED, ADDED, UNKNOWN -> false;
        };
    }

    private StackPane pill(Change change, Row row) {
        StackPane pill =
                ChangeSign.pill(change, page.look().palette(), page.look().palette().surface());
        List<String> lines = new ArrayList<>();
        lines.add(page.words().get("meaning." + change.name()));
        row.engine().map(engine -> RowDetails.engine(engine, page)).ifPresent(lines::add);
        Hint.on(pill, String.join("\n", lines));
        pill.setAccessibleText(page.word(change));
        return pill;
    }
}
