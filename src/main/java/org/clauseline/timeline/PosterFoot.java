package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The foot of an image: legend, what is known and left out, sources, and at the right credit and
 * logo.
 */
final class PosterFoot {
    private static final int MOST_LINES = 5;

    private final PosterLook look;
    private final PosterLegend legend;
    private final List<String> lines = new ArrayList<>();
    private final TextBlock credit;
    private final boolean creditBeside;
    private final PosterLogo logo;
    private final boolean cut;

    /**
     * @param dossier the dossier as it was known
     * @param shown the events in the image
     * @param total number of events in the time shown
     * @param missing lanes without room
     * @param signs what is in the image beside marks of events
     */
    PosterFoot(
            PosterLook look,
            Dossier dossier,
            Collection<Event> shown,
            int total,
            List<String> missing,
            Set<PosterSign> signs) {
        this.look = look;
        logo = new PosterLogo(look);
        double beside = look.width() - 2 * look.margin() - logo.room();
        double width = look.isList() ? beside + logo.room() : beside;
        TextBlock whole =
                TextBlock.wrap(
                        look.settings().text().credit(), look.small(), beside, 2, look.metrics());
        creditBeside = !look.isList() && whole.lines().size() <= 1 && whole.width() < width * 0.28;
        credit = whole;
        double column =
                creditBeside && !whole.lines().isEmpty()
                        ? width - whole.width() - 2 * look.size()
                        : width;
        PosterSettings.Foot foot = look.settings().foot();
        legend =
                new PosterLegend(
                        look,
                        dossier.sides(),
                        foot.legend() ? shown : List.of(),
                        foot.legend() ? signs : Set.of(),
                        column);
        PosterNotes notes = new PosterNotes(look, dossier);
        String known = foot.notes() ? notes.known(shown.size(), total, missing) : "";
        boolean brief = look.isNarrow() && foot.sources();
        double noteWidth = foot.sources() && !brief ? width : column;
        String told = brief ? known + " " + notes.sources(shown, 1.3 * column) : known;
        TextBlock note = wrap(told.strip(), noteWidth);
        lines.addAll(note.lines());
        boolean sourcesCut = false;
        if (foot.sources() && !brief) {
            TextBlock sources = wrap(notes.sources(shown, column), column);
            lines.addAll(sources.lines());
            sourcesCut = sources.cut();
        }
        cut = note.cut() || sourcesCut || credit.cut();
    }

    private TextBlock wrap(String text, double width) {
        return TextBlock.wrap(text, look.small(), width, MOST_LINES, look.metrics());
    }

    boolean isCut() {
        return cut;
    }

    /** Height with the rule above it and the margin below. */
    double height() {
        double between = legend.lines() > 0 && !lines.isEmpty() ? gap() : 0;
        double above = (legend.lines() + lines.size()) * look.smallLine();
        double below = creditBeside ? 0 : credit.lines().size() * look.smallLine();
        double rows =
                look.isList()
                        ? above + Math.max(logo.height() > 0 ? logo.height() + gap() : 0, below)
                        : Math.max(logo.height(), above + below);
        return Math.round(
                1.1 * look.size()
                        + between
                        + Math.max(look.smallLine(), rows)
                        + 0.7 * look.margin());
    }

    private double gap() {
        return Math.round(0.3 * look.small().size());
    }

    void draw(List<Shape> out) {
        double line = look.smallLine();
        double left = look.margin();
        double first = look.height() - height() + 1.1 * look.size() + look.small().size() * 0.85;
        double baseline = first;
        legend.draw(left, baseline, out);
        baseline += legend.lines() * line + (legend.lines() > 0 ? gap() : 0);
        Tag tag = Tag.of(Role.CREDIT);
        for (String words : lines) {
            out.add(
                    new Shape.Text(
                            left,
                            Math.round(baseline),
                            words,
                            look.small(),
                            look.palette().quiet(),
                            Anchor.START,
                            tag));
            baseline += line;
        }
        double right = look.width() - look.margin() - logo.room();
        logo.draw(Math.rint(look.height() - 0.7 * look.margin()), out);
        if (creditBeside) {
            double last =
                    lines.isEmpty()
                            ? first + Math.max(0, legend.lines() - 1) * line
                            : baseline - line;
            look.text(
                    credit,
                    right,
                    last,
                    line,
                    look.small(),
                    look.palette().quiet(),
                    Anchor.END,
                    tag,
                    out);
        } else {
            double own = credit.lines().size() * line;
            look.text(
                    credit,
                    left,
                    look.isList() && logo.height() > 0
                            ? baseline + Math.max(0, logo.height() + gap() - own)
                            : baseline,
                    line,
                    look.small(),
                    look.palette().quiet(),
                    Anchor.START,
                    tag,
                    out);
        }
    }
}
