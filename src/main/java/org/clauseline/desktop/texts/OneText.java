package org.clauseline.desktop.texts;

import javafx.application.Platform;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.draft.Cutter;
import org.clauseline.exchange.draft.Cutter.Fineness;
import org.clauseline.exchange.draft.Outline;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** One text, chosen, dropped or pasted, with a preview of where its points begin. */
public final class OneText extends VBox {
    private final TextSide side;

    /**
     * A pane without a text.
     *
     * @param owner the window above which files are chosen
     */
    public OneText(Locale locale, Supplier<Window> owner) {
        Words words = Words.of(OneText.class, locale);
        side = new TextSide(Platform::runLater, this::cut);
        SidePane pane =
                new SidePane(
                        words,
                        words.get("one"),
                        side,
                        () -> TextsDialog.choose(owner.get(), words),
                        TextsDialog::pasted);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
    }

    /** Finds where points begin, beside the JavaFX thread; what was read last wins. */
    private void cut() {
        TextSide.State state = side.state().get();
        if (state instanceof TextSide.State.Read read) {
            List<Paragraph> paragraphs = read.document().paragraphs();
            Thread.ofVirtual()
                    .start(
                            () -> {
                                Fineness fitting = Cutter.fitting(List.of(paragraphs));
                                Outline found = Cutter.cut(paragraphs, fitting);
                                Platform.runLater(() -> show(state, found));
                            });
        }
    }

    private void show(TextSide.State of, Outline found) {
        if (side.state().get().equals(of)) {
            side.show(found);
        }
    }

    /** Where its points begin; without any as long as there is no text. */
    public Outline outline() {
        return side.outline().get();
    }
}
