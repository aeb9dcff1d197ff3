package org.clauseline.desktop.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.WhenWording;

import java.util.ArrayList;
import java.util.List;

/** What stands in the middle of the pane where there are no rows: why, and what to do. */
final class Message {
    private Message() {}

    /**
     * Says why nothing is compared.
     *
     * @param again works out what was ended
     */
    static Node of(Shown shown, Words words, Workspace workspace, Runnable again) {
        return switch (shown) {
            case Shown.Pending() -> box(List.of(), List.of());
            case Shown.TooFew() ->
                    box(List.of(words.get("too.few"), words.get("too.few.more")), List.of());
            case Shown.Withheld(List<Draft> drafts) -> withheld(drafts, words, workspace);
            case Shown.Stopped() -> {
                Button compare = new Button(words.get("again"));
                compare.setOnAction(event -> again.run());
                yield box(List.of(words.get("stopped")), List.of(compare));
            }
            case Shown.Failed(String reason) ->
                    box(List.of(words.get("failed"), reason), List.of());
            case Shown.Ready ready -> box(List.of(words.get("no.points")), List.of());
        };
    }

    private static Node withheld(List<Draft> drafts, Words words, Workspace workspace) {
        List<String> sentences = new ArrayList<>();
        drafts.forEach(draft -> sentences.add(notPublic(draft, words, workspace)));
        Button latest = new Button(words.get("latest"));
        latest.setOnAction(event -> workspace.asOf().set(AsOf.LATEST));
        return box(sentences, List.of(latest));
    }

    /** That a draft was not public at the instant at which the window stands. */
    static String notPublic(Draft draft, Words words, Workspace workspace) {
        WhenWording times = new WhenWording(workspace.zone().get(), workspace.locale());
        return words.get(
                "not.public", draft.title(), times.instant(workspace.asOf().get().instant()));
    }

    /** The same in the column of that draft, under its title. */
    static String notYet(Words words, Workspace workspace) {
        WhenWording times = new WhenWording(workspace.zone().get(), workspace.locale());
        AsOf asOf = workspace.asOf().get();
        if (asOf.isLatest()) {
            return "";
        }
        return words.get("not.yet", times.instant(asOf.instant()));
    }

    /** Says that the filter hides everything. */
    static Node nothingMatches(CompareModel model, Words words) {
        Button all = new Button(words.get("show.all"));
        all.setOnAction(event -> model.filter().set(RowFilter.ALL));
        return box(List.of(words.get("nothing.matches")), List.of(all));
    }

    private static Node box(List<String> sentences, List<Button> actions) {
        VBox box = new VBox(12);
        for (String sentence : sentences) {
            Label label = new WrappedLabel(sentence);
            label.getStyleClass().add(box.getChildren().isEmpty() ? "strong" : "quiet");
            label.setTextAlignment(TextAlignment.CENTER);
            box.getChildren().add(label);
        }
        box.getChildren().addAll(actions);
        box.setAlignment(Pos.CENTER);
        box.setMaxWidth(440);
        box.getStyleClass().add("message");
        return box;
    }
}
