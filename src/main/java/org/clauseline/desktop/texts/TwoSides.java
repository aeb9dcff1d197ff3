package org.clauseline.desktop.texts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.draft.Cutter;
import org.clauseline.exchange.draft.Cutter.Fineness;
import org.clauseline.exchange.draft.Outline;
import org.clauseline.exchange.draft.TwoTexts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** The two texts, how finely both are cut, and the dossier that they make. */
final class TwoSides {
    private final Executor fx;
    private final Executor background;
    private final TextSide old;
    private final TextSide fresh;
    private final ObjectProperty<Fineness> fineness = new SimpleObjectProperty<>(Fineness.NUMBERS);
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private boolean chosen;
    private int request;

    /**
     * Two empty sides.
     *
     * @param fx runs what it is given on the JavaFX thread
     * @param background runs it beside that
     */
    TwoSides(Executor fx, Executor background) {
        this.fx = fx;
        this.background = background;
        old = new TextSide(fx, () -> cut(false));
        fresh = new TextSide(fx, () -> cut(false));
        for (TextSide side : sides()) {
            side.state().addListener((observed, before, now) -> tell());
            side.outline().addListener((observed, before, now) -> tell());
        }
    }

    /** The text taken as the old one. */
    TextSide old() {
        return old;
    }

    /** The text taken as the new one. */
    TextSide fresh() {
        return fresh;
    }

    List<TextSide> sides() {
        return List.of(old, fresh);
    }

    /** How finely both are cut. */
    ObjectProperty<Fineness> fineness() {
        return fineness;
    }

    /** Whether there are two texts with points to compare. */
    BooleanProperty ready() {
        return ready;
    }

    /** Puts files on the sides that are empty, else in the place of what is there. */
    void open(List<Path> files) {
        List<TextSide> empty =
                sides().stream()
                        .filter(side -> side.state().get() instanceof TextSide.State.Empty)
                        .toList();
        List<TextSide> takers = files.size() > empty.size() ? sides() : empty;
        for (int i = 0; i < Math.min(files.size(), takers.size()); i++) {
            takers.get(i).open(files.get(i));
        }
    }

    /** Cuts both as the reader says; corrections made before are gone. */
    void cutBy(Fineness wanted) {
        chosen = true;
        fineness.set(wanted);
        cut(true);
    }

    void swap() {
        old.swapWith(fresh);
    }

    void cancel() {
        sides().forEach(TextSide::cancel);
    }

    boolean isReading() {
        return sides().stream().anyMatch(TextSide::isReading);
    }

    /** Whether closing would lose corrections. */
    boolean isCorrected() {
        return sides().stream().anyMatch(side -> side.undoable().get());
    }

    /**
     * Finds where points begin.
     *
     * @param all whether also where the reader corrected it
     */
    private void cut(boolean all) {
        int mine = ++request;
        List<List<Paragraph>> texts = sides().stream().map(TwoSides::paragraphs).toList();
        boolean settled = chosen || isCorrected();
        Fineness wanted = fineness.get();
        background.execute(
                () -> {
                    Fineness fitting = settled ? wanted : Cutter.fitting(texts);
                    List<Outline> outlines =
                            texts.stream().map(text -> Cutter.cut(text, fitting)).toList();
                    fx.execute(() -> show(mine, all, fitting, outlines));
                });
    }

    private static List<Paragraph> paragraphs(TextSide side) {
        return side.state().get() instanceof TextSide.State.Read read
                ? read.document().paragraphs()
                : List.of();
    }

    private void show(int mine, boolean all, Fineness fitting, List<Outline> outlines) {
        if (mine != request) {
            return;
        }
        fineness.set(fitting);
        for (int i = 0; i < outlines.size(); i++) {
            TextSide side = sides().get(i);
            if (all || !side.undoable().get()) {
                side.show(outlines.get(i));
            }
        }
    }

    private void tell() {
        ready.set(
                sides().stream()
                        .allMatch(
                                side ->
                                        side.state().get() instanceof TextSide.State.Read
                                                && !side.outline().get().lines().isEmpty()));
    }

    /** The points of a side, which are compared. */
    static int points(TextSide side) {
        return side.outline().get().pieces().size();
    }

    /**
     * The dossier that both texts make.
     *
     * @param day the day on which they are compared
     */
    Dossier dossier(LocalDate day) {
        List<TwoTexts.Text> texts = new ArrayList<>();
        for (TextSide side : sides()) {
            if (side.state().get() instanceof TextSide.State.Read read) {
                Document document = read.document();
                texts.add(
                        new TwoTexts.Text(
                                read.name(), document.format().title(), side.outline().get()));
            }
        }
        if (texts.size() < 2) {
            throw new IllegalStateException("Not both texts have been read");
        }
        return TwoTexts.dossier(texts.getFirst(), texts.getLast(), day);
    }
}
