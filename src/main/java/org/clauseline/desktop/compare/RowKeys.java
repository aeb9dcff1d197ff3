package org.clauseline.desktop.compare;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What keys do among the rows. */
final class RowKeys {
    private final CompareModel model;
    private final RowChoice choice;
    private final RowFlow<Line> flow;
    private final Intents intents;

    /**
     * What keys ask the pane for.
     *
     * @param copy copies, with marks or without
     * @param toggle shows or hides what stands behind a line
     * @param bonds what the user says of points
     * @param biography shows the life of the point where the keys are
     * @param finer marks changes more finely
     * @param lens shows the other end of a line under it, or hides it
     * @param unlens hides it wherever it is; false if it is nowhere
     * @param visit goes to the other end of a line
     */
    record Intents(
            Consumer<Boolean> copy,
            Consumer<Line> toggle,
            Bonds bonds,
            Runnable biography,
            Runnable finer,
            Consumer<Line> lens,
            BooleanSupplier unlens,
            Consumer<Line> visit) {}

    RowKeys(CompareModel model, RowChoice choice, RowFlow<Line> flow, Intents intents) {
        this.model = model;
        this.choice = choice;
        this.flow = flow;
        this.intents = intents;
    }

    /** Goes to the next change among the lines that are shown, or to the one before. */
    void step(boolean forward) {
        double place =
                choice.lead()
                        .map(Line::place)
                        .orElse(Math.max((double) model.marks().get().lead(), -1));
        Steps.next(model.lines().get(), place, forward)
                .ifPresent(
                        line -> {
                            choice.choose(line);
                            flow.reveal(flow.items().indexOf(line));
                        });
    }

    /** Handles a key that was pressed anywhere in the pane. */
    void press(KeyEvent event) {
        boolean done =
                event.getCode() == KeyCode.F7
                        ? stepOf(event)
                        : hasFocus() && (move(event) || act(event));
        if (done) {
            event.consume();
        }
    }

    private boolean hasFocus() {
        return flow.getScene() != null && flow.equals(flow.getScene().getFocusOwner());
    }

    private boolean stepOf(KeyEvent event) {
        step(!event.isShiftDown());
        return true;
    }

    private boolean move(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        int far = flow.items().size();
        switch (event.getCode()) {
            case UP, KP_UP -> go(-1, event);
            case DOWN, KP_DOWN -> go(1, event);
            case HOME -> go(-far, event);
            case END -> go(far, event);
            case PAGE_UP -> flow.scrollBy(-flow.getHeight() * 0.9);
            case PAGE_DOWN -> flow.scrollBy(flow.getHeight() * 0.9);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int by, KeyEvent event) {
        choice.move(by, event.isShiftDown())
                .ifPresent(line -> flow.show(flow.items().indexOf(line)));
    }

    private boolean act(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        return switch (event.getCode()) {
            case C -> shortcut && does(() -> intents.copy().accept(event.isShiftDown()));
            case A -> shortcut && does(choice::chooseAll);
            case ENTER ->
                    choice.lead().isPresent()
                            && does(() -> choice.lead().ifPresent(intents.toggle()));
            case P ->
                    !shortcut
                            && does(
                                    event.isShiftDown()
                                            ? intents.bonds()::release
                                            : intents.bonds()::join);
            case Z -> !shortcut && does(intents.finer());
            case K -> !shortcut && does(model::toggleKept);
            case B -> !shortcut && does(intents.biography());
            case L -> !shortcut && does(() -> choice.lead().ifPresent(intents.lens()));
            case O -> !shortcut && does(() -> choice.lead().ifPresent(intents.visit()));
            case ESCAPE -> intents.unlens().getAsBoolean();
            case X -> !shortcut && does(intents.bonds()::part);
            default -> false;
        };
    }

    private static boolean does(Runnable action) {
        action.run();
        return true;
    }
}
