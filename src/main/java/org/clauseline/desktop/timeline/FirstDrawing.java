package org.clauseline.desktop.timeline;

import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.picture.Picture;
import org.clauseline.timeline.Emphasis;
import org.clauseline.timeline.Timeline;

import java.util.Optional;
import java.util.Set;

/**
 * The picture that a timeline will first show, drawn while nothing of its pane is made yet. To the
 * pixel it is what the pane draws when it has this size.
 */
public final class FirstDrawing {
    private FirstDrawing() {}

    /**
     * The timeline of what is open.
     *
     * @param width of its canvas, in CSS pixels
     * @param height of its canvas, in CSS pixels
     * @return absent where there is nothing to draw, where drawing takes longer than a frame, and
     *     where the pane has more below its lanes than their strip, so that their size is not known
     */
    public static Optional<Picture> of(Workspace workspace, double width, double height) {
        Canvas canvas = new Canvas(workspace, width, height);
        if (workspace.ribbonsShown().get() || !Preparation.isQuick(workspace)) {
            return Optional.empty();
        }
        Timeline timeline =
                Preparation.now(
                        workspace, canvas.style(), canvas.packedWidth(), canvas.packedHeight());
        if (timeline.size() == 0) {
            return Optional.empty();
        }
        Emphasis none = new Emphasis(Set.of(), Set.of(), Set.of(), "", AsOf.LATEST);
        return Optional.of(timeline.frame(canvas.viewport(0), canvas.style(), none).picture());
    }
}
