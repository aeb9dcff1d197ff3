package org.clauseline.desktop.compare;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.clauseline.compare.Tally;
import org.clauseline.desktop.compare.sheet.Findings;
import org.clauseline.desktop.compare.sheet.Sheets.Kind;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Buttons that show what a comparison tells beside the words, each with its number; the last one is
 * the badge that says whether every word is accounted for.
 */
final class FindingsBar extends HBox {
    private final Words words;
    private final Map<Kind, ToggleButton> buttons = new EnumMap<>(Kind.class);

    /**
     * A bar.
     *
     * @param open is told which table to show; nothing for none
     */
    FindingsBar(Words words, Consumer<Optional<Kind>> open) {
        super(Page.GAP);
        this.words = words;
        getStyleClass().add("findings");
        setAlignment(Pos.CENTER_RIGHT);
        for (Kind kind : Kind.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("chip");
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(
                    event ->
                            open.accept(
                                    button.isSelected() ? Optional.of(kind) : Optional.empty()));
            buttons.put(kind, button);
            getChildren().add(button);
        }
        show(Optional.empty());
    }

    /** Shows how much there is of each; nothing hides the bar. */
    void show(Optional<Findings> findings) {
        setVisible(findings.isPresent());
        setManaged(findings.isPresent());
        findings.ifPresent(this::tell);
    }

    private void tell(Findings findings) {
        int changes = findings.substance().entries().size();
        tell(Kind.SUBSTANCE, words.get("findings.substance", changes), "findings.substance.more");
        int problems = findings.references().problems().size();
        int references = findings.references().entries().size();
        ToggleButton refer =
                tell(
                        Kind.REFERENCES,
                        words.get("findings.references", references),
                        "findings.references.more");
        refer.setGraphic(problems > 0 ? Icon.WARNING.node(11) : null);
        refer.setVisible(references > 0);
        refer.setManaged(references > 0);
        Tally tally = findings.tally();
        boolean texts = findings.hasWords();
        ToggleButton badge = tell(Kind.WORDS, badge(tally, texts), "findings.words.more");
        badge.setGraphic(texts ? (tally.isBalanced() ? Icon.CHECK : Icon.WARNING).node(11) : null);
        String meaning =
                texts
                        ? tally.isBalanced()
                                ? words.get("proof.meaning")
                                : words.get("proof.failed.meaning", tally.unaccounted())
                        : words.get("proof.none.meaning");
        Hint.on(badge, meaning);
        badge.setAccessibleHelp(meaning);
    }

    private String badge(Tally tally, boolean texts) {
        if (!texts) {
            return words.get("proof.none");
        }
        return tally.isBalanced() ? words.get("proof") : words.get("proof.failed");
    }

    private ToggleButton tell(Kind kind, String text, String tooltip) {
        ToggleButton button = buttons.getOrDefault(kind, new ToggleButton());
        button.setText(text);
        Hint.on(button, words.get(tooltip));
        return button;
    }

    /** Shows which table is open. */
    void mark(@Nullable Kind open) {
        buttons.forEach((kind, button) -> button.setSelected(kind == open));
    }
}
