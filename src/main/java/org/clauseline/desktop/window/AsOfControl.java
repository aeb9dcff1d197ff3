package org.clauseline.desktop.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Card;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.AsOfSteps;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;
import org.clauseline.dossier.WhenWording;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The one instant of the window: read it, step it by event or by day, type it, or go back to the
 * latest.
 */
final class AsOfControl extends HBox {
    private final Workspace workspace;
    private final Words words;
    private final Button moment = new Button();
    private final Button latest = new Button();
    private final RadioButton byEvent = new RadioButton();
    private final RadioButton byDay = new RadioButton();

    /** Of what is open; made when they are first asked for, since in a large dossier that takes. */
    private Optional<AsOfSteps> steps = Optional.empty();

    AsOfControl(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        Label name = new Label(words.get("asof"));
        name.getStyleClass().addAll("quiet", "small");
        name.setMinWidth(Region.USE_PREF_SIZE);
        moment.setId("as-of");
        moment.getStyleClass().addAll("strong", "as-of-moment");
        moment.setGraphic(Icon.DOWN.node(10));
        moment.setContentDisplay(ContentDisplay.RIGHT);
        moment.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(moment, words.get("asof.hint"));
        moment.setOnAction(event -> openCard());
        latest.setText(words.get("asof.latest"));
        latest.setId("as-of-latest");
        latest.setMinWidth(Region.USE_PREF_SIZE);
        latest.setOnAction(event -> workspace.asOf().set(AsOf.LATEST));
        getChildren()
                .addAll(
                        name,
                        moment,
                        arrow(Icon.PREVIOUS, words.get("asof.back"), "as-of-back", false),
                        arrow(Icon.NEXT, words.get("asof.forward"), "as-of-forward", true),
                        latest);
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup unit = new ToggleGroup();
        byEvent.setText(words.get("asof.by.event"));
        byDay.setText(words.get("asof.by.day"));
        byEvent.setToggleGroup(unit);
        byDay.setToggleGroup(unit);
        byEvent.setSelected(true);
        workspace
                .opened()
                .addListener(
                        (observed, before, now) -> {
                            steps = Optional.empty();
                            show();
                        });
        workspace.asOf().addListener((observed, before, now) -> show());
        workspace.zone().addListener((observed, before, now) -> show());
        show();
    }

    /** The keys that step it. */
    Map<String, Runnable> keys() {
        return Map.of(
                "Alt+Left", () -> step(false, false),
                "Alt+Right", () -> step(true, false),
                "Alt+Shift+Left", () -> step(false, true),
                "Alt+Shift+Right", () -> step(true, true));
    }

    /** Goes one step, by event or by day as chosen. */
    void step(boolean forward) {
        step(forward, byDay.isSelected());
    }

    /** Goes one step by event or by day. */
    void step(boolean forward, boolean day) {
        AsOf now = workspace.asOf().get();
        var zone = workspace.zone().get();
        AsOfSteps ready = steps();
        if (day) {
            workspace.asOf().set(forward ? ready.nextDay(now, zone) : ready.previousDay(now, zone));
        } else {
            workspace.asOf().set(forward ? ready.next(now) : ready.previous(now));
        }
    }

    private AsOfSteps steps() {
        AsOfSteps ready = steps.orElseGet(() -> new AsOfSteps(workspace.opened().get().dossier()));
        steps = Optional.of(ready);
        return ready;
    }

    private Button arrow(Icon icon, String says, String id, boolean forward) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon.node(12));
        button.getStyleClass().add("icon-button");
        Hint.on(button, says);
        button.setAccessibleText(says);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> step(forward));
        return button;
    }

    private void show() {
        String told = told(workspace.asOf().get());
        moment.setText(told);
        moment.setAccessibleText(words.get("asof") + " " + told);
        latest.setDisable(workspace.asOf().get().isLatest());
    }

    private String told(AsOf asOf) {
        if (asOf.isLatest()) {
            return words.get("asof.latest");
        }
        WhenWording wording = new WhenWording(workspace.zone().get(), workspace.locale());
        AsOfText text = text();
        if (!text.isEndOfDay(asOf)) {
            return wording.instant(asOf.instant());
        }
        try {
            When day = When.parse(text.dayBefore(asOf), workspace.zone().get());
            return words.get("asof.end", wording.describe(day));
        } catch (EdtfException farAway) {
            return wording.instant(asOf.instant());
        }
    }

    private AsOfText text() {
        Dossier dossier = workspace.opened().get().dossier();
        long known = Math.clamp(dossier.span().latestEnd(), 0L, 253_402_300_799L);
        int year = Instant.ofEpochSecond(known - 1).atZone(workspace.zone().get()).getYear();
        return new AsOfText(workspace.zone().get(), workspace.locale(), year);
    }

    private void openCard() {
        TextField field = new TextField();
        field.setId("as-of-field");
        field.setPromptText(words.get("asof.type"));
        field.setAccessibleText(words.get("asof.type"));
        Label trouble = new Label();
        trouble.setWrapText(true);
        trouble.getStyleClass().addAll("danger", "small");
        Label explained = new Label(words.get("asof.explained"));
        explained.setWrapText(true);
        explained.getStyleClass().addAll("quiet", "small");
        VBox content =
                new VBox(
                        8,
                        field,
                        trouble,
                        explained,
                        new Label(words.get("asof.step")),
                        byEvent,
                        byDay);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        content.setPrefWidth(300);
        Card card = new Card(content);
        field.setOnAction(
                event -> {
                    Optional<AsOf> read = text().read(field.getText());
                    if (read.isPresent()) {
                        workspace.asOf().set(read.get());
                        card.hide();
                    } else {
                        trouble.setText(words.get("asof.trouble"));
                    }
                });
        card.showBelow(moment);
        field.requestFocus();
    }
}
