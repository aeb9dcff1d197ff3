package org.clauseline.desktop.timeline;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.WhenWording;
import org.clauseline.timeline.Frame;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.Lane;
import org.clauseline.timeline.SpanSummary;
import org.clauseline.timeline.Timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells in words what is in view, for somebody who cannot see it. */
final class Spoken {
    /** So many lanes, and so many selected events, are named. */
    private static final int NAMED = 8;

    private final Workspace workspace;
    private final Words words;

    Spoken(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    String tell(Optional<Timeline> timeline, Optional<Frame> frame) {
        Span span = workspace.span().get();
        WhenWording times = new WhenWording(workspace.zone().get(), workspace.locale());
        List<String> told = new ArrayList<>();
        told.add(
                words.get(
                        "spoken.view",
                        times.instant((long) span.from()),
                        times.instant((long) span.to()),
                        frame.map(Frame::shown).orElse(0),
                        timeline.map(Timeline::size).orElse(0)));
        if (timeline.isPresent()) {
            SpanSummary summary = timeline.get().summary(span.from(), span.to());
            told.add(words.get("spoken.summary", summary.disputed(), summary.drafts()));
            List<String> lanes =
                    timeline.get().lanes().stream().limit(NAMED).map(Spoken::lane).toList();
            told.add(words.get("spoken.lanes", timeline.get().lanes().size(), join(lanes)));
            if (!timeline.get().undated().isEmpty()) {
                told.add(words.get("spoken.undated", timeline.get().undated().size()));
            }
        }
        List<String> selected =
                workspace
                        .opened()
                        .get()
                        .index()
                        .findAll(Event.class, workspace.selection().get().ids())
                        .stream()
                        .limit(NAMED)
                        .map(event -> Legible.brief(event.title()))
                        .toList();
        if (!selected.isEmpty()) {
            told.add(words.get("spoken.selected", join(selected)));
        }
        return String.join(" ", told);
    }

    /** What something drawn stands for, and when that was. */
    String tell(Hit hit) {
        WhenWording times = new WhenWording(workspace.zone().get(), workspace.locale());
        String when =
                hit.count() > 1
                        ? words.get(
                                "spoken.between",
                                times.instant((long) hit.from()),
                                times.instant((long) hit.to()))
                        : workspace
                                .opened()
                                .get()
                                .index()
                                .find(Event.class, hit.tag().about())
                                .map(event -> times.describe(event.when()))
                                .orElse("");
        return when.isEmpty() ? hit.tag().name() : hit.tag().name() + "; " + when;
    }

    private static String lane(Lane lane) {
        return Legible.brief(lane.name()) + " " + lane.events();
    }

    private static String join(List<String> parts) {
        return String.join(", ", parts);
    }
}
