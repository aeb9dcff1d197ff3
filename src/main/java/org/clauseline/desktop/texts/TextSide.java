package org.clauseline.desktop.texts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.PlainText;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.draft.DocumentReader;
import org.clauseline.exchange.draft.Outline;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/**
 * One of the two texts: where it comes from, how it was read, where its points begin, and every
 * correction of that, to go back to. Reading runs beside the JavaFX thread; what is asked for last
 * wins.
 */
final class TextSide {
    /** Reads a document beside the JavaFX thread. */
    private interface Work {
        Document read(Choices choices) throws Unreadable, InterruptedException;
    }

    private static final Outline EMPTY = new Outline(List.of());
    private static final int STEPS = 200;

    private final Executor fx;
    private final Runnable afterReading;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Empty());
    private final ReadOnlyObjectWrapper<Outline> outline = new ReadOnlyObjectWrapper<>(EMPTY);
    private final ObjectProperty<Choices> choices = new SimpleObjectProperty<>(Choices.NONE);
    private final Deque<Outline> before = new ArrayDeque<>();
    private final Deque<Outline> after = new ArrayDeque<>();
    private final BooleanProperty undoable = new SimpleBooleanProperty();
    private final BooleanProperty redoable = new SimpleBooleanProperty();
    private @Nullable Work source;
    private @Nullable Thread reading;
    private String name = "";
    private int request;

    /** What there is on this side. */
    sealed interface State {
        /** Nothing yet. */
        record Empty() implements State {}

        /**
         * A document is being read.
         *
         * @param name what it is called
         */
        record Reading(String name) implements State {}

        /**
         * It was read.
         *
         * @param name what it is called
         * @param document the document
         */
        record Read(String name, Document document) implements State {}

        /**
         * It could not be.
         *
         * @param name what it is called
         * @param why a sentence
         */
        record Refused(String name, String why) implements State {}
    }

    /**
     * An empty side.
     *
     * @param fx runs what it is given on the JavaFX thread
     * @param afterReading done each time that a document has been read
     */
    TextSide(Executor fx, Runnable afterReading) {
        this.fx = fx;
        this.afterReading = afterReading;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Where its points begin. */
    ReadOnlyObjectProperty<Outline> outline() {
        return outline.getReadOnlyProperty();
    }

    /** What the reader says of the document; setting it reads the document anew. */
    Choices choices() {
        return choices.get();
    }

    void choose(Choices other) {
        if (!other.equals(choices.get())) {
            choices.set(other);
            readAgain();
        }
    }

    /** Reads a file. */
    void open(Path file) {
        name = String.valueOf(file.getFileName());
        source = wanted -> DocumentReader.read(file, wanted);
        choices.set(Choices.NONE);
        readAgain();
    }

    /**
     * Takes words that were pasted.
     *
     * @param called what to call them
     */
    void paste(String called, String words) {
        name = called;
        source = wanted -> PlainText.read(words, Format.TEXT);
        choices.set(Choices.NONE);
        readAgain();
    }

    /** Whether a document is being read. */
    boolean isReading() {
        return state.get() instanceof State.Reading;
    }

    /** Gives up reading. */
    void cancel() {
        if (isReading()) {
            stop();
            state.set(new State.Empty());
        }
    }

    private void stop() {
        request++;
        if (reading != null) {
            reading.interrupt();
            reading = null;
        }
    }

    private void readAgain() {
        Work work = source;
        if (work == null) {
            return;
        }
        stop();
        int mine = request;
        String called = name;
        Choices wanted = choices.get();
        state.set(new State.Reading(called));
        show(EMPTY);
        reading =
                Thread.ofVirtual()
                        .name("reading a document")
                        .start(() -> read(work, wanted, called, mine));
    }

    private void read(Work work, Choices wanted, String called, int mine) {
        State came;
        try {
            came = new State.Read(called, work.read(wanted));
        } catch (Unreadable unreadable) {
            came = new State.Refused(called, unreadable.sentence());
        } catch (InterruptedException givenUp) {
            return;
        }
        State end = came;
        fx.execute(
                () -> {
                    if (mine == request) {
                        state.set(end);
                        afterReading.run();
                    }
                });
    }

    /** Shows where points begin, with nothing to go back to. */
    void show(Outline found) {
        before.clear();
        after.clear();
        outline.set(found);
        tell();
    }

    /** Corrects where points begin. */
    void change(UnaryOperator<Outline> correction) {
        Outline now = outline.get();
        Outline corrected = correction.apply(now);
        if (!corrected.equals(now)) {
            before.push(now);
            after.clear();
            if (before.size() > STEPS) {
                before.removeLast();
            }
            outline.set(corrected);
            tell();
        }
    }

    /** Takes the latest correction back. */
    void undo() {
        step(before, after);
    }

    /** Makes it again. */
    void redo() {
        step(after, before);
    }

    private void step(Deque<Outline> from, Deque<Outline> to) {
        if (!from.isEmpty()) {
            to.push(outline.get());
            outline.set(from.pop());
            tell();
        }
    }

    private void tell() {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
    }

    ReadOnlyBooleanProperty undoable() {
        return undoable;
    }

    ReadOnlyBooleanProperty redoable() {
        return redoable;
    }

    /** Takes over what the other side holds, and gives it what was here. */
    void swapWith(TextSide other) {
        stop();
        other.stop();
        Exchange mine = content();
        Exchange theirs = other.content();
        take(theirs);
        other.take(mine);
    }

    /** All that a side holds, but for the way back. */
    private record Exchange(
            String name, @Nullable Work source, State state, Choices choices, Outline outline) {}

    private Exchange content() {
        State now = isReading() ? new State.Empty() : state.get();
        return new Exchange(name, source, now, choices.get(), outline.get());
    }

    private void take(Exchange other) {
        name = other.name;
        source = other.source;
        choices.set(other.choices);
        state.set(other.state);
        show(other.outline);
    }
}
