package org.clauseline.desktop.timeline;

import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Event;
import org.clauseline.timeline.Timeline;

import java.util.List;
import java.util.Optional;

/**
 * How many events are in view, beside the axis; and the tray of those without a date, which opens.
 * Its words change at every frame of a journey: what lies around it need not be laid out, and they
 * are a plain text, for a label would lay itself out twice.
 */
final class Counts extends Pane {
    private static final double MARGIN = 6;
    private static final double LEFT = 8;
    private static final double TOP = 4;

    private final Workspace workspace;
    private final TimelineView view;
    private final Words words;
    private final Text count = new Text();
    private final Hyperlink undated = new Hyperlink();
    private AsOf counted = AsOf.LATEST;
    private List<Event> countedOf = List.of();
    private long laterCount;
    private Numbers told = new Numbers(-1, 0, 0, -1);

    /** How many events are in view, are there, come later and have no date. */
    private record Numbers(int shown, int all, long later, int undated) {}

    Counts(Workspace workspace, TimelineView view, Members members, Words words) {
        this.workspace = workspace;
        this.view = view;
        this.words = words;
        setPickOnBounds(false);
        count.getStyleClass().addAll("small", "quiet");
        count.setTextOrigin(VPos.TOP);
        count.setMouseTransparent(true);
        count.setManaged(false);
        undated.setId("undated");
        undated.getStyleClass().add("small");
        undated.setManaged(false);
        undated.setVisible(false);
        Hint.on(undated, words.get("undated.tip"));
        undated.setOnAction(event -> members.openUndated(undated));
        getChildren().addAll(count, undated);
        view.widthProperty().subscribe(this::place);
    }

    /**
     * Called at every frame: the words are put together only when a number changes, and take other
     * room only when there are more or fewer letters, for figures are equally wide.
     */
    void tell() {
        AsOf asOf = workspace.asOf().get();
        Optional<Timeline> timeline = view.timeline().get();
        Numbers numbers =
                new Numbers(
                        view.frame().get().map(frame -> frame.shown()).orElse(0),
                        workspace.opened().get().dossier().events().size(),
                        asOf.isLatest() ? 0 : later(asOf),
                        timeline.map(it -> it.undated().size()).orElse(0));
        if (!numbers.equals(told)) {
            String before = count.getText();
            boolean others = numbers.undated() != told.undated();
            told = numbers;
            count.setText(inWords(numbers));
            if (others) {
                undated.setText(words.get("undated.link", numbers.undated()));
                undated.setVisible(numbers.undated() > 0);
            }
            if (others || count.getText().length() != before.length()) {
                place();
            }
        }
    }

    private void place() {
        double width = view.nameWidth() - MARGIN - LEFT;
        count.setWrappingWidth(Math.max(0, width));
        count.relocate(LEFT, TOP);
        double height = count.prefHeight(width);
        undated.resizeRelocate(LEFT, TOP + height, width, undated.prefHeight(width));
    }

    private String inWords(Numbers numbers) {
        StringBuilder text =
                new StringBuilder(words.get("count.shown", numbers.shown(), numbers.all()));
        if (numbers.later() > 0) {
            text.append("\n").append(words.get("count.later", numbers.later()));
        }
        return text.toString();
    }

    /**
     * How many events nobody could know of yet; counted anew only when the instant or the facts
     * change.
     */
    @SuppressWarnings("ReferenceEquality")
    private long later(AsOf asOf) {
        List<Event> events = workspace.opened().get().dossier().events();
        if (!asOf.equals(counted) || events != countedOf) {
            counted = asOf;
            countedOf = events;
            laterCount = events.stream().filter(event -> !asOf.knows(event)).count();
        }
        return laterCount;
    }
}
