package org.clauseline.desktop.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.clauseline.compare.Change;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;

/** Kept points told in one line, which opens and closes them. */
final class FoldRow extends HBox {
    FoldRow(Line.Fold fold, Runnable toggle, Page page) {
        super(8);
        getStyleClass().add("fold");
        setAlignment(Pos.CENTER_LEFT);
        Label says = new Label(RowText.folded(fold, page));
        says.getStyleClass().addAll("small", "quiet");
        says.setMinWidth(0);
        getChildren()
                .addAll(
                        (fold.open() ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN).node(10),
                        ChangeSign.of(Change.KEPT)
                                .draw(13, Paints.of(page.look().palette().neutral())),
                        says);
        Hint.on(this, page.words().get(fold.open() ? "fold.close" : "fold.open"));
        setOnMouseClicked(
                event -> {
                    if (event.isStillSincePress()) {
                        toggle.run();
                        event.consume();
                    }
                });
    }
}
