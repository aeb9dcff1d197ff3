package org.clauseline.desktop.timeline;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Index;
import org.clauseline.timeline.Lead;
import org.clauseline.timeline.Leads;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * Gaps and contradictions as a list, each of which leads to its place. They are found on a thread
 * of their own while the list is shown, from what was known at the instant of the window.
 */
final class LeadsPane extends BorderPane {
    private static final double HEIGHT = 190;

    /**
     * So much room stays beside a place, as a share of its length; and at the least, in seconds.
     */
    private static final double MARGIN = 0.3;

    private static final double LEAST = 6 * 3600;

    private final Workspace workspace;
    private final TimelineView view;
    private final Words words;
    private final Label count = new Label();
    private final ListView<Lead> list = new ListView<>();
    private @Nullable Index foundFor;

    /**
     * @param close takes the list away
     */
    LeadsPane(Workspace workspace, TimelineView view, Words words, Runnable close) {
        this.workspace = workspace;
        this.view = view;
        this.words = words;
        setId("leads");
        getStyleClass().add("leads");
        count.getStyleClass().addAll("strong", "small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = new Button("", Icon.CLOSE.node(10));
        done.getStyleClass().addAll("icon-button", "small-button");
        done.setAccessibleText(words.get("leads.close"));
        Hint.on(done, words.get("leads.close"));
        done.setOnAction(event -> close.run());
        HBox head = new HBox(8, count, space, done);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("leads-head");
        list.setCellFactory(shown -> new LeadCell(workspace.locale()));
        list.setAccessibleText(words.get("leads"));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((observed, before, now) -> goTo(now));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        goTo(list.getSelectionModel().getSelectedItem());
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
        setTop(head);
        setCenter(list);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        visibleProperty().subscribe(shown -> find());
        workspace.known().addListener((observed, before, now) -> find());
    }

    /** What is listed. */
    ListView<Lead> list() {
        return list;
    }

    @SuppressWarnings("ReferenceEquality")
    private void find() {
        Index known = workspace.known().getValue();
        if (!isVisible() || known == foundFor) {
            return;
        }
        foundFor = known;
        count.setText(words.get("leads.looking"));
        list.setPlaceholder(new Label(words.get("leads.looking")));
        var zone = workspace.zone().get();
        Thread.ofVirtual()
                .name("gaps and contradictions")
                .start(
                        () -> {
                            List<Lead> found = Leads.of(known.dossier(), zone, workspace.locale());
                            Platform.runLater(() -> take(known, found));
                        });
    }

    @SuppressWarnings("ReferenceEquality")
    private void take(Index of, List<Lead> found) {
        if (foundFor == of) {
            list.setPlaceholder(new WrappedLabel(words.get("leads.none")));
            list.getItems().setAll(found);
            count.setText(words.get("leads.count", found.size()));
        }
    }

    private void goTo(@Nullable Lead lead) {
        if (lead == null) {
            return;
        }
        double margin = Math.max(MARGIN * (lead.to() - lead.from()), LEAST);
        workspace.selection().set(new Selection(lead.events()));
        view.travelTo(new Span(lead.from() - margin, lead.to() + margin));
    }

    /** What sort of lead it is, and what it rests on. */
    private static final class LeadCell extends ListCell<Lead> {
        private static final int LETTERS = 600;

        private final Locale locale;

        LeadCell(Locale locale) {
            this.locale = locale;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Lead lead, boolean empty) {
            super.updateItem(lead, empty);
            if (empty || lead == null) {
                setGraphic(null);
                return;
            }
            Label kind = new Label(Leads.name(lead.kind(), locale));
            kind.getStyleClass().addAll("strong", "small");
            WrappedLabel evidence = new WrappedLabel(Legible.brief(lead.evidence(), LETTERS));
            evidence.getStyleClass().add("small");
            evidence.setMinHeight(USE_PREF_SIZE);
            VBox lines = new VBox(kind, evidence);
            lines.prefWidthProperty().bind(getListView().widthProperty().subtract(40));
            setGraphic(lines);
            setAccessibleText(kind.getText() + ": " + evidence.getText());
        }
    }
}
