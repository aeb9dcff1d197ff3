package org.clauseline.desktop.timeline;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;

import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.WhenWording;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.Timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A card beside what is under the pointer: headline, when, who, how sure, and from how many
 * sources.
 */
final class HoverCard {
    private static final Duration DELAY = Duration.millis(450);
    private static final double WIDTH = 320;

    /** Left and right of the words, as the style sheet has it. */
    private static final double PADDING = 12;

    private static final int MOST_MEMBERS = 5;

    /** What a card has room for under the pointer. */
    private static final int MOST_LETTERS = 400;

    private final Workspace workspace;
    private final TimelineView view;
    private final Words words;
    private final PauseTransition delay = new PauseTransition(DELAY);

    /** Made when it is first shown: it is a window of its own. */
    private Optional<Popup> popup = Optional.empty();

    private Optional<Hit> target = Optional.empty();

    HoverCard(Workspace workspace, TimelineView view, Words words) {
        this.workspace = workspace;
        this.view = view;
        this.words = words;
        delay.setOnFinished(event -> target.ifPresent(this::show));
    }

    /** Notes what is under the pointer; the card comes once it has stayed there for a moment. */
    void pointAt(Optional<Hit> hit) {
        if (!hit.map(Hit::tag).equals(target.map(Hit::tag))) {
            hide();
            target = hit;
            if (hit.isPresent()) {
                delay.playFromStart();
            }
        }
    }

    void hide() {
        delay.stop();
        target = Optional.empty();
        popup.ifPresent(Popup::hide);
    }

    private void show(Hit hit) {
        if (view.getScene() == null || view.getScene().getWindow() == null) {
            return;
        }
        Optional<VBox> card = card(hit);
        Point2D at = view.localToScreen(Math.max(view.nameWidth(), hit.left()), hit.bottom() + 4);
        if (card.isPresent() && at != null) {
            Theme.dress(card.get(), workspace.palette().get());
            Popup shown = popup.orElseGet(Popup::new);
            popup = Optional.of(shown);
            shown.getContent().setAll(card.get());
            shown.show(view, at.getX(), at.getY());
        }
    }

    /** What the card says. */
    Optional<VBox> card(Hit hit) {
        Index index = workspace.opened().get().index();
        return index.find(Event.class, hit.tag().about())
                .map(
                        event -> {
                            VBox card = new VBox(4);
                            card.getStyleClass().addAll("root", "card", "hover-card");
                            card.setMaxWidth(WIDTH + 2 * PADDING);
                            card.getChildren().add(line(event.title(), "strong"));
                            card.getChildren().add(line(when(event), "small"));
                            String who = who(event, index);
                            if (!who.isEmpty()) {
                                card.getChildren().add(line(who, "small"));
                            }
                            card.getChildren().add(line(certainty(event), "small", "quiet"));
                            addResponses(event, card);
                            if (hit.count() > 1) {
                                addMembers(hit, event, card);
                            }
                            return card;
                        });
    }

    private String when(Event event) {
        return new WhenWording(workspace.zone().get(), workspace.locale()).describe(event.when());
    }

    private static String who(Event event, Index index) {
        return index.findAll(Actor.class, event.actors()).stream()
                .map(Actor::name)
                .collect(Collectors.joining(", "));
    }

    private String certainty(Event event) {
        return words.get(
                "card.certainty",
                words.get("status." + event.status().word()),
                event.sources().size());
    }

    /** What it responds to and what responds to it, as far as that was known. */
    private void addResponses(Event event, VBox card) {
        Index known = workspace.known().getValue();
        known.find(Event.class, event.id())
                .map(it -> known.findAll(Event.class, it.responds()))
                .filter(causes -> !causes.isEmpty())
                .map(causes -> words.get("card.responds", titles(causes)))
                .ifPresent(told -> card.getChildren().add(line(told, "small")));
        List<Event> answers = known.responsesTo(event.id());
        if (!answers.isEmpty()) {
            card.getChildren().add(line(words.get("card.answered", titles(answers)), "small"));
        }
    }

    private static String titles(List<Event> events) {
        return events.stream()
                .map(event -> "“" + event.title() + "”")
                .collect(Collectors.joining(", "));
    }

    private void addMembers(Hit hit, Event headline, VBox card) {
        List<Event> members =
                view.timeline().get().map((Timeline it) -> it.members(hit)).orElse(List.of());
        int named = 0;
        for (Event member : members) {
            if (!member.id().equals(headline.id()) && named < MOST_MEMBERS) {
                card.getChildren().add(line("+ " + member.title(), "small", "quiet"));
                named++;
            }
        }
        int rest = hit.count() - 1 - named;
        if (rest > 0) {
            card.getChildren().add(line(words.get("card.more", rest), "small", "quiet"));
        }
    }

    private static Label line(String text, String... styles) {
        Label label = new WrappedLabel(Legible.brief(text, MOST_LETTERS));
        label.setMaxWidth(WIDTH);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
