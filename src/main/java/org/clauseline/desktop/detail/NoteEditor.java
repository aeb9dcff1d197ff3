package org.clauseline.desktop.detail;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.util.Duration;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedArea;
import org.clauseline.desktop.workspace.Annotations;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Note;

import java.time.InstantSource;

/**
 * The user's note on one thing. It is kept as it is typed; what is typed in one go is taken back in
 * one go.
 */
final class NoteEditor {
    private final TextArea area = new WrappedArea();
    private final PauseTransition pause = new PauseTransition(Duration.millis(700));
    private final Workspace workspace;
    private final Words words;
    private final InstantSource clock;
    private String about = "";
    private int visit;

    NoteEditor(Workspace workspace, Words words, InstantSource clock) {
        this.workspace = workspace;
        this.words = words;
        this.clock = clock;
        area.setId("note");
        area.setPrefRowCount(3);
        area.setMinHeight(64);
        area.setPromptText(words.get("note.prompt"));
        area.setAccessibleText(words.get("note"));
        pause.setOnFinished(event -> keep());
        area.textProperty().addListener((observed, before, now) -> pause.playFromStart());
        area.focusedProperty()
                .addListener(
                        (observed, before, focused) -> {
                            if (!focused) {
                                keep();
                                visit++;
                            }
                        });
    }

    TextArea node() {
        return area;
    }

    /** Turns to another thing, after keeping what was written on the one before. */
    void turnTo(String id) {
        if (!id.equals(about)) {
            keep();
            visit++;
            about = id;
        } else if (area.isFocused()) {
            return;
        }
        area.setText(
                Annotations.noteOn(workspace.opened().get().dossier(), id)
                        .map(Note::text)
                        .orElse(""));
        pause.stop();
    }

    /** Puts what is in the field into the dossier now. */
    void keep() {
        pause.stop();
        String id = about;
        if (!id.isEmpty() && workspace.opened().get().index().item(id).isPresent()) {
            String text = area.getText();
            workspace.apply(
                    words.get("note.change"),
                    "note " + id + " " + visit,
                    dossier -> Annotations.write(dossier, id, text, clock.instant()));
        }
    }
}
