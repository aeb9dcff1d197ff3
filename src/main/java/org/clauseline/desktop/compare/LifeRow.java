package org.clauseline.desktop.compare;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.lineage.Lineages.Cell;
import org.clauseline.desktop.words.Prose;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The life of a point as a row of the table: its name, then one cell a draft. */
final class LifeRow extends Region {
    private final Node name;
    private final List<Node> cells = new ArrayList<>();
    private final Supplier<Columns> columns;

    /**
     * A row of the table.
     *
     * @param columns where the columns stand at the moment
     */
    LifeRow(Line.Life life, Supplier<Columns> columns, Page page) {
        this.columns = columns;
        Point first = life.lineage().first();
        VBox names = new VBox(2);
        if (!first.number().isEmpty()) {
            Prose number = page.aside("");
            page.add(number, first.number(), true);
            names.getChildren().add(number);
        }
        names.getChildren().add(page.aside(page.topic(first.topic())));
        name = names;
        getChildren().add(name);
        for (int column = 0; column < life.lineage().cells().size(); column++) {
            Node cell = cell(life.lineage().cells().get(column), page);
            cells.add(cell);
            getChildren().add(cell);
        }
    }

    private static Node cell(Cell cell, Page page) {
        VBox content = new VBox(2);
        Prose heading = page.aside("");
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox line = new HBox(heading);
        cell.change()
                .ifPresent(
                        change -> {
                            line.getChildren().addFirst(sign(change, page));
                            page.add(heading, page.word(change) + "  ", true);
                        });
        page.add(heading, cell.change().isEmpty() ? "" : RowText.numbers(cell.points()), false);
        certainty(cell).ifPresent(certainty -> page.add(heading, certainty));
        boolean said = cell.change().isPresent() || certainty(cell).isPresent();
        if (said) {
            content.getChildren().add(line);
        }
        List<List<Run>> words = words(cell);
        for (int i = 0; i < cell.points().size(); i++) {
            Point point = cell.points().get(i);
            if (point.isUnpublished()) {
                content.getChildren().add(page.aside(point.text()));
            } else if (words.get(i).isEmpty()) {
                content.getChildren()
                        .add(page.aside(page.words().get("struck.out", point.number())));
            } else {
                content.getChildren()
                        .add(new MarkedText(words.get(i), page.look(), page.selection()));
            }
        }
        return content;
    }

    private static Node sign(Change change, Page page) {
        Color colour = Paints.of(ChangeSign.colour(change, page.look().palette()));
        StackPane sign = new StackPane(ChangeSign.of(change).draw(13, colour));
        sign.setPadding(new Insets(2, 5, 0, 0));
        sign.setMinWidth(StackPane.USE_PREF_SIZE);
        sign.setAlignment(Pos.TOP_LEFT);
        return sign;
    }

    /** How sure the least sure thing in a cell is, if that is worth a word. */
    private static Optional<Certainty> certainty(Cell cell) {
        Optional<Certainty> outcome =
                cell.row().flatMap(row -> row.editor()).map(Outcome::certainty);
        List<Certainty> all =
                new ArrayList<>(cell.points().stream().map(Point::certainty).toList());
        if (cell.points().isEmpty()) {
            outcome.ifPresent(all::add);
        }
        return all.stream().max(Certainty::compareTo).filter(worst -> worst != Certainty.PUBLISHED);
    }

    /**
     * The marked words of each point of a cell, against the draft where its lineage began. A cell
     * may hold points that no comparison led to: theirs are not marked.
     */
    static List<List<Run>> words(Cell cell) {
        List<Point> compared = cell.row().map(Row::to).orElse(List.of());
        List<List<Run>> marked = cell.row().map(Sides::to).orElse(List.of());
        boolean added = cell.row().isEmpty() && cell.change().equals(Optional.of(Change.ADDED));
        List<List<Run>> words = new ArrayList<>();
        for (Point point : cell.points()) {
            int place = compared.indexOf(point);
            words.add(
                    place < 0
                            ? Sides.unmarked(point, added ? Mark.ADDED : Mark.SAME)
                            : marked.get(place));
        }
        return words;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns now = columns.get();
        double height = name.prefHeight(now.name());
        for (int draft = now.first(); draft < now.first() + now.count(); draft++) {
            height = Math.max(height, cells.get(draft).prefHeight(now.each()));
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Columns now = columns.get();
        name.resizeRelocate(0, 0, now.name(), getHeight());
        for (int draft = 0; draft < cells.size(); draft++) {
            Node cell = cells.get(draft);
            cell.setVisible(now.shows(draft));
            if (now.shows(draft)) {
                cell.resizeRelocate(now.x(draft), 0, now.each(), getHeight());
            }
        }
    }
}
