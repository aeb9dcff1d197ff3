package org.clauseline.desktop.timeline;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.timeline.Ribbons;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The ribbons of what is open, as far as it was known at the instant the window stands at: those of
 * topics at once, those of points on a thread of their own. Of several under way the latest wins.
 */
final class RibbonSource {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Ribbons> ribbons;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private Optional<Dossier> of = Optional.empty();
    private AtomicBoolean ended = new AtomicBoolean();

    RibbonSource(Workspace workspace) {
        this.workspace = workspace;
        ribbons =
                new ReadOnlyObjectWrapper<>(
                        Ribbons.ofTopics(workspace.known().getValue().dossier()));
        workspace.ribbons().subscribe(this::follow);
        workspace.ribbonsShown().subscribe(this::follow);
        workspace.known().subscribe(known -> follow());
    }

    /** The ribbons made last. */
    ReadOnlyObjectProperty<Ribbons> ribbons() {
        return ribbons.getReadOnlyProperty();
    }

    /** Whether others are under way. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    private void follow() {
        if (!workspace.ribbonsShown().get()) {
            return;
        }
        Dossier dossier = workspace.known().getValue().dossier();
        Ribbons.Of kind = workspace.ribbons().get();
        boolean asked = of.isPresent() && isSame(of.get(), dossier);
        if (asked && (working.get() || ribbons.get().kind() == kind)) {
            return;
        }
        of = Optional.of(dossier);
        ended.set(true);
        working.set(kind == Ribbons.Of.POINTS);
        if (kind == Ribbons.Of.TOPICS) {
            ribbons.set(Ribbons.ofTopics(dossier));
        } else {
            begin(dossier);
        }
    }

    /** Whether both hold the same of what ribbons are made of. */
    private static boolean isSame(Dossier one, Dossier other) {
        return one.drafts().equals(other.drafts())
                && one.outcomes().equals(other.outcomes())
                && one.pins().equals(other.pins())
                && one.topics().equals(other.topics())
                && one.language().equals(other.language());
    }

    private void begin(Dossier dossier) {
        AtomicBoolean end = new AtomicBoolean();
        ended = end;
        Thread.ofVirtual()
                .name("ribbons of points")
                .start(
                        () -> {
                            try {
                                Ribbons made = PointRibbons.of(dossier, share -> check(end));
                                Platform.runLater(() -> take(end, made));
                            } catch (CancellationException another) {
                                // Nobody waits for these any more; the next are under way.
                            }
                        });
    }

    private static void check(AtomicBoolean end) {
        if (end.get()) {
            throw new CancellationException();
        }
    }

    private void take(AtomicBoolean end, Ribbons made) {
        if (!end.get()) {
            working.set(false);
            ribbons.set(made);
        }
    }
}
