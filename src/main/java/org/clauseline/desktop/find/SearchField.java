package org.clauseline.desktop.find;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.clauseline.desktop.theme.Card;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Search;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * The search field. What it finds is marked in the panes and listed below; Enter and Shift+Enter
 * step through the hits, Escape ends the search. Only what was known at the instant of the window
 * is found.
 */
public final class SearchField extends CustomTextField {
    private static final int MOST_HITS = 500;
    private static final double LIST_HEIGHT = 360;

    /** What the words that invite to search need. */
    private static final double LEAST_WIDTH = 184;

    private final Workspace workspace;
    private final Words words;
    private final ListView<Search.Hit> list = new ListView<>();
    private final Label count = new Label();
    private final Card card;
    private final PauseTransition pause = new PauseTransition(Duration.millis(60));
    private Found found = Found.NOTHING;
    private boolean stepWhenFound;
    private @Nullable Search search;
    private @Nullable Task<Found> running;

    /** A field that searches the dossier of a workspace. */
    public SearchField(Workspace workspace) {
        this.workspace = workspace;
        words = Words.of(SearchField.class, workspace.locale());
        setId("search");
        setPromptText(words.get("prompt"));
        setAccessibleText(words.get("prompt"));
        setLeft(Icon.SEARCH.node());
        setPrefWidth(200);
        setMinWidth(LEAST_WIDTH);
        count.getStyleClass().addAll("quiet", "small");
        list.setCellFactory(view -> new HitCell(workspace, words));
        list.setPrefSize(440, LIST_HEIGHT);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(
                event -> {
                    int place = list.getSelectionModel().getSelectedIndex();
                    if (place >= 0) {
                        goTo(found.at(place));
                    }
                });
        card = new Card(new VBox(8, count, list)).passive();
        pause.setOnFinished(event -> find());
        textProperty().addListener((observed, before, now) -> pause.playFromStart());
        workspace.known().addListener((observed, before, now) -> forget());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((observed, before, focused) -> showList());
    }

    /** Puts the caret into the field. */
    public void begin() {
        requestFocus();
        selectAll();
    }

    /** Stands at the next hit, or the one before. */
    public void step(boolean forward) {
        if (getText().equals(found.phrase())) {
            goTo(forward ? found.next() : found.previous());
        } else {
            stepWhenFound = true;
            pause.stop();
            find();
        }
    }

    /** Closes the list; called before the window closes. */
    public void close() {
        card.hide();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> step(!event.isShiftDown());
            case DOWN -> step(true);
            case UP -> step(false);
            case ESCAPE -> {
                clear();
                getParent().requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The dossier changed: what was prepared for it is of no use any more. */
    private void forget() {
        search = null;
        if (!getText().isBlank()) {
            pause.playFromStart();
        }
    }

    private void find() {
        if (running != null) {
            running.cancel();
        }
        String phrase = getText();
        if (phrase.isBlank()) {
            stepWhenFound = false;
            show(Found.NOTHING);
            return;
        }
        Index known = workspace.known().getValue();
        Search prepared = search;
        Task<Found> task =
                new Task<>() {
                    @Override
                    protected Found call() {
                        Search ready = prepared == null ? new Search(known.dossier()) : prepared;
                        Found hits =
                                Found.of(phrase, ready.find(phrase, MOST_HITS, this::isCancelled));
                        Platform.runLater(() -> keep(ready, known));
                        return hits;
                    }
                };
        task.setOnSucceeded(event -> show(task.getValue()));
        running = task;
        Thread.ofVirtual().name("search").start(task);
    }

    private void keep(Search ready, Index of) {
        if (workspace.known().getValue() == of) {
            search = ready;
        }
    }

    private void show(Found hits) {
        found = hits;
        boolean step = stepWhenFound;
        stepWhenFound = false;
        workspace.hits().set(hits.ids());
        list.getItems().setAll(hits.hits());
        tellCount();
        showList();
        if (step) {
            goTo(found.next());
        }
    }

    private void tellCount() {
        int all = found.hits().size();
        if (found.current() >= 0) {
            count.setText(words.get("count.at", found.current() + 1, all));
        } else if (all == MOST_HITS) {
            count.setText(words.get("count.most", all));
        } else {
            count.setText(words.get("count", all));
        }
    }

    private void showList() {
        boolean wanted =
                isFocused()
                        && !found.phrase().isEmpty()
                        && getScene() != null
                        && getScene().getWindow() != null;
        if (wanted && !card.isShowing()) {
            card.showBelow(this);
        } else if (!wanted && card.isShowing()) {
            card.hide();
        }
    }

    private void goTo(Found place) {
        found = place;
        if (found.current() >= 0) {
            list.getSelectionModel().select(found.current());
            list.scrollTo(Math.max(0, found.current() - 2));
            workspace
                    .selection()
                    .set(Selection.of(Found.target(found.hits().get(found.current()).item())));
        }
        tellCount();
    }
}
