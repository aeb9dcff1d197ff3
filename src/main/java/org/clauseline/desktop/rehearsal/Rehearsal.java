package org.clauseline.desktop.rehearsal;

import javafx.animation.AnimationTimer;

import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.timeline.Grouping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/**
 * Waits for the first frame that shows a dossier, says so, then makes one small step a frame
 * through timeline, comparison and details, and leaves. It changes what is looked at and never a
 * fact.
 */
public final class Rehearsal {
    /** The system property that asks for a rehearsal when it is {@code true}. */
    public static final String PROPERTY = "clauseline.rehearsal";

    /** Pulses until what was asked for has been laid out in one and painted by the next. */
    private static final int PULSES_TO_PAINT = 2;

    /** Pulses that a step may take: some answer from another thread. */
    private static final int PULSES_A_STEP = 6;

    private final Workspace workspace;
    private final Runnable ready;
    private final Runnable leave;

    /**
     * A rehearsal.
     *
     * @param ready called once, after the first frame with a dossier was painted
     * @param leave called once, at the end
     */
    public Rehearsal(Workspace workspace, Runnable ready, Runnable leave) {
        this.workspace = workspace;
        this.ready = ready;
        this.leave = leave;
    }

    /** Begins as soon as the window shows a dossier. On the JavaFX thread. */
    public void begin() {
        inStepWithPulses(
                PULSES_TO_PAINT,
                () -> {
                    if (dossier().events().isEmpty() && dossier().drafts().isEmpty()) {
                        return true;
                    }
                    ready.run();
                    visit();
                    return false;
                });
    }

    private void visit() {
        Queue<Runnable> steps = new ArrayDeque<>(steps());
        inStepWithPulses(
                PULSES_A_STEP,
                () -> {
                    Runnable step = steps.poll();
                    if (step == null) {
                        leave.run();
                        return false;
                    }
                    step.run();
                    return true;
                });
    }

    private List<Runnable> steps() {
        List<Runnable> steps = new ArrayList<>();
        Span whole = Span.of(dossier());
        for (double part : new double[] {0.5, 0.1, 0.02, 1}) {
            steps.add(() -> workspace.span().set(middle(whole, part)));
        }
        for (Grouping grouping : Grouping.values()) {
            steps.add(() -> workspace.grouping().set(grouping));
        }
        steps.add(() -> workspace.grouping().set(Grouping.SIDE));
        dossier().events().stream().limit(3).forEach(event -> steps.add(() -> select(event.id())));
        dossier().drafts().stream()
                .limit(2)
                .flatMap(draft -> draft.points().stream().limit(2))
                .forEach(point -> steps.add(() -> select(point.id())));
        Comparing comparing = Comparing.of(dossier());
        Arrays.stream(Comparing.Mode.values())
                .map(mode -> new Comparing(comparing.from(), comparing.to(), mode))
                .forEach(next -> steps.add(() -> workspace.comparing().set(next)));
        steps.add(() -> workspace.asOf().set(new AsOf((long) (whole.from() + whole.to()) / 2)));
        steps.add(() -> workspace.asOf().set(AsOf.LATEST));
        return steps;
    }

    private void select(String id) {
        workspace.selection().set(Selection.of(id));
    }

    private static Span middle(Span whole, double part) {
        double centre = (whole.from() + whole.to()) / 2;
        double half = (whole.to() - whole.from()) / 2 * part;
        return new Span(centre - half, centre + half);
    }

    private Dossier dossier() {
        return workspace.opened().get().dossier();
    }

    /** Calls an action after every so many pulses until it answers that there is no more. */
    private static void inStepWithPulses(int pulses, BooleanSupplier action) {
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen % pulses == 0 && !action.getAsBoolean()) {
                    stop();
                }
            }
        }.start();
    }
}
