package org.clauseline.desktop.edit;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.edit.Change;

import java.util.Optional;

/** Asks where a point is cut in two: at the cursor in its words. */
final class SplitForm {
    private SplitForm() {}

    static ItemForm of(Words words, Draft draft, Point point) {
        Form form = new Form(words);
        form.note(words.get("split.hint"));
        TextArea text = form.area("text", point.text(), 10);
        text.setEditable(false);
        TextArea second = form.area("second", "", 6);
        second.setEditable(false);
        second.setFocusTraversable(false);
        text.caretPositionProperty()
                .addListener(
                        (observed, before, now) -> {
                            second.setText(point.text().substring(cut(text)).strip());
                            form.again();
                        });
        text.positionCaret(0);
        form.check(
                second,
                () ->
                        cut(text) == 0 || second.getText().isEmpty()
                                ? Optional.of(words.get("needs.cut"))
                                : Optional.empty());
        TextField number = form.text("second.number", "");
        form.check(
                number,
                () ->
                        draft.points().stream()
                                        .filter(p -> p.parent().equals(point.parent()))
                                        .map(Point::number)
                                        .filter(taken -> !taken.isEmpty())
                                        .anyMatch(number.getText().strip()::equals)
                                ? Optional.of(words.get("needs.number", number.getText().strip()))
                                : Optional.empty());
        return new ItemForm(
                form, () -> new Change.SplitPoint(point.id(), cut(text), number.getText().strip()));
    }

    /** The place of the cursor; never inside a letter of two code units. */
    private static int cut(TextArea text) {
        int at = Math.min(text.getCaretPosition(), text.getLength());
        String words = text.getText();
        return at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at))
                ? at - 1
                : at;
    }
}
