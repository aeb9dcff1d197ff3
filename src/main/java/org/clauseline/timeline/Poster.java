package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.WebAddress;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A timeline as an image to publish: laid out for its size, with a headline, large labels, a
 * legend, sources and credit. Wide images have lanes along a time axis, tall ones a list day by
 * day. Events are chosen by importance as long as there is room; how many are left out is said in
 * the image.
 *
 * @param picture what to paint; its title and description are those of the file
 * @param shown number of events in it
 * @param total number of events in the time that it shows
 * @param undrawn number of responses between events that are in it which no line shows, as in a
 *     list; the text for people who cannot see it tells them
 * @param warnings what a picture editor would want to know
 */
public record Poster(
        Picture picture, int shown, int total, int undrawn, List<PosterWarning> warnings) {
    /** Less height than this for events is not worth having, in sizes of type. */
    private static final double LEAST_BODY = 4;

    public Poster {
        warnings = List.copyOf(warnings);
    }

    /** Lays an image out. The same dossier and settings give the same image. */
    public static Poster of(Dossier dossier, PosterSettings settings, FontMetrics metrics) {
        PosterLook look = PosterLook.of(dossier, settings, metrics);
        Dossier known = settings.period().asOf().view(dossier);
        PosterEvents events = PosterEvents.of(known, settings, look.words());
        List<Event> possible = events.entries().stream().map(PosterEvents.Entry::event).toList();
        PosterFoot foot =
                new PosterFoot(
                        look,
                        known,
                        possible,
                        Integer.MAX_VALUE,
                        lanes(events),
                        possibleSigns(possible));
        PosterHead head = head(look, look.height() - foot.height());
        PosterBody body = body(look, events, head, foot);
        for (int again = 0; again < 2; again++) {
            PosterFoot tighter = foot(look, known, events, body);
            if (tighter.height() < foot.height()) {
                PosterBody fuller = body(look, events, head, tighter);
                if (foot(look, known, events, fuller).height() <= tighter.height()) {
                    body = fuller;
                    foot = tighter;
                }
            }
        }
        foot = foot(look, known, events, body);
        PosterWarnings.Lack lack = PosterWarnings.Lack.of(body.shown().size(), events.total());
        List<Shape> shapes = new ArrayList<>(body.shapes());
        head.draw(shapes);
        foot.draw(shapes);
        if (lack != PosterWarnings.Lack.NOTHING) {
            shapes.add(lack(look, lack, head.bottom(), look.height() - foot.height()));
        }
        shapes.sort(Comparator.comparing(shape -> shape.tag().role()));
        Picture.About about =
                new Picture.About(
                        settings.text().title(),
                        PosterAlt.describe(look, events, body.shown()),
                        known.language(),
                        settings.text().credit());
        Picture picture =
                new Picture(
                        look.width(),
                        look.height(),
                        settings.dress().palette().surface(),
                        shapes,
                        about);
        boolean cut = head.isCut() || body.cut() || foot.isCut();
        return new Poster(
                picture,
                body.shown().size(),
                events.total(),
                responses(body) - body.connected(),
                PosterWarnings.of(look, shapes, cut, lack));
    }

    /** How many responses there are between events that are shown. */
    private static int responses(PosterBody body) {
        List<Event> shown = body.shown().stream().map(PosterEvents.Entry::event).toList();
        Set<String> ids = shown.stream().map(Event::id).collect(Collectors.toSet());
        return (int)
                shown.stream()
                        .flatMap(event -> event.responds().stream())
                        .filter(ids::contains)
                        .count();
    }

    /** What the legend could have to explain at most, so that room is kept for it. */
    private static Set<PosterSign> possibleSigns(List<Event> events) {
        return events.stream().allMatch(event -> event.responds().isEmpty())
                ? Set.of(PosterSign.DOUBT)
                : Set.of(PosterSign.DOUBT, PosterSign.RESPONSE);
    }

    /** What the note on lanes without room could say at most, so that room is kept for it. */
    private static List<String> lanes(PosterEvents events) {
        return events.lanes().stream().skip(1).map(PosterEvents.Group::described).toList();
    }

    private static PosterBody body(
            PosterLook look, PosterEvents events, PosterHead head, PosterFoot foot) {
        double bottom = look.height() - foot.height();
        double top = Math.min(head.bottom(), Math.max(0, bottom - LEAST_BODY * look.size()));
        Box area = new Box(look.margin(), top, look.width() - look.margin(), bottom);
        return look.isList()
                ? PosterList.lay(look, events, area)
                : PosterLanes.lay(look, events, area);
    }

    /** A head that tells the time shown and the whole title, unless events would lack the room. */
    private static PosterHead head(PosterLook look, double bottom) {
        double most = bottom - LEAST_BODY * look.size();
        PosterHead head = new PosterHead(look, true, PosterHead.MOST_LINES);
        for (int lines = PosterHead.MOST_LINES; lines > 0 && head.bottom() > most; lines--) {
            head = new PosterHead(look, false, lines);
        }
        return head;
    }

    private static Shape lack(
            PosterLook look, PosterWarnings.Lack lack, double top, double bottom) {
        return new Shape.Text(
                look.width() / 2,
                Math.round((top + bottom) / 2 + look.size()),
                look.words()
                        .get(lack == PosterWarnings.Lack.ROOM ? "poster.noroom" : "poster.nothing"),
                look.label(),
                look.palette().quiet(),
                Anchor.MIDDLE,
                Tag.of(Role.LABEL));
    }

    private static PosterFoot foot(
            PosterLook look, Dossier known, PosterEvents events, PosterBody body) {
        List<Event> shown = body.shown().stream().map(PosterEvents.Entry::event).toList();
        return new PosterFoot(look, known, shown, events.total(), body.missing(), body.signs());
    }

    /** The same image with another text alternative. */
    public Poster described(String description) {
        Picture.About about = picture.about();
        Picture.About other =
                new Picture.About(about.title(), description, about.language(), about.credit());
        return new Poster(
                new Picture(
                        picture.width(),
                        picture.height(),
                        picture.background(),
                        picture.shapes(),
                        other,
                        picture.links()),
                shown,
                total,
                undrawn,
                warnings);
    }

    /**
     * The same image with links: the words of an event lead to the first of its sources that has an
     * address on the web. For SVG and PDF.
     */
    public Poster linked(Dossier dossier) {
        Map<String, String> addresses = new HashMap<>();
        dossier.sources().forEach(source -> addresses.put(source.id(), source.url()));
        Map<String, String> links = new LinkedHashMap<>();
        for (Event event : dossier.events()) {
            event.sources().stream()
                    .map(id -> addresses.getOrDefault(id, ""))
                    .filter(WebAddress::is)
                    .findFirst()
                    .ifPresent(url -> links.put(event.id(), url));
        }
        return new Poster(
                new Picture(
                        picture.width(),
                        picture.height(),
                        picture.background(),
                        picture.shapes(),
                        picture.about(),
                        links),
                shown,
                total,
                undrawn,
                warnings);
    }

    /** What the image leaves out, a sentence each. */
    public List<String> losses(Locale locale) {
        List<String> losses = new ArrayList<>();
        if (total > shown) {
            losses.add(new Words(locale).get("poster.lost", total - shown, total));
        }
        if (undrawn > 0) {
            losses.add(new Words(locale).get("poster.undrawn", undrawn));
        }
        warnings.stream()
                .filter(warning -> warning.kind() == PosterWarning.Kind.WORDS_CUT)
                .map(PosterWarning::message)
                .forEach(losses::add);
        return losses;
    }
}
