package org.clauseline.desktop.window;

import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.clauseline.desktop.canvas.PictureView;
import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.timeline.FirstDrawing;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;
import org.clauseline.store.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a window shows before its parts are made: its ground, its cards where they will stand, and
 * the timeline as it will be drawn. Controls and their style sheets take JavaFX most of a start;
 * this needs neither, so the reader sees the events in less than half of the time.
 */
public final class FirstSight extends Region {
    private static final double RADIUS = 8;

    private final Settings settings;
    private final Optional<Workspace> workspace;
    private final List<Region> cards = new ArrayList<>();
    private final Region status = new Region();
    private final PictureView timeline = new PictureView(this::draw);

    /**
     * The sight of a window that will show a dossier.
     *
     * @param settings how the window was left
     * @param first the dossier as it was read; without one only ground and cards are shown
     * @param locale the language of dates and numbers
     */
    public FirstSight(
            Settings settings, Palette palette, Optional<Desk.First> first, Locale locale) {
        this.settings = settings;
        workspace = first.flatMap(read -> workspaceOn(read, palette, locale));
        setBackground(filled(palette.ground(), CornerRadii.EMPTY));
        int shown = Places.of(settings, settings.width(), settings.height()).cards().size();
        for (int place = 0; place < shown; place++) {
            cards.add(card(palette));
        }
        status.setBackground(filled(palette.surface(), CornerRadii.EMPTY));
        status.setBorder(lined(palette, CornerRadii.EMPTY, new BorderWidths(1, 0, 0, 0)));
        getChildren().addAll(cards);
        getChildren().addAll(status, timeline);
    }

    /** Looked at as it was last. */
    private Optional<Workspace> workspaceOn(Desk.First first, Palette palette, Locale locale) {
        if (!(first.reading() instanceof Reading.Loaded loaded)) {
            return Optional.empty();
        }
        Dossier dossier = loaded.dossier();
        Workspace made =
                new Workspace(
                        Opened.of(dossier, first.file()),
                        Span.of(dossier),
                        Comparing.of(dossier),
                        locale);
        made.palette().set(palette);
        Remembering.restore(settings, made);
        return Optional.of(made);
    }

    private static Region card(Palette palette) {
        CornerRadii round = new CornerRadii(RADIUS);
        Region card = new Region();
        card.setBackground(filled(palette.surface(), round));
        card.setBorder(lined(palette, round, BorderWidths.DEFAULT));
        return card;
    }

    private static Background filled(Colour colour, CornerRadii radii) {
        return new Background(new BackgroundFill(paint(colour), radii, Insets.EMPTY));
    }

    private static Border lined(Palette palette, CornerRadii radii, BorderWidths widths) {
        return new Border(
                new BorderStroke(paint(palette.rule()), BorderStrokeStyle.SOLID, radii, widths));
    }

    private static Color paint(Colour colour) {
        return Color.web(colour.hex());
    }

    @Override
    protected void layoutChildren() {
        Places places = Places.of(settings, getWidth(), getHeight());
        for (int place = 0; place < cards.size(); place++) {
            put(cards.get(place), places.cards().get(place));
        }
        status.resizeRelocate(0, getHeight() - Places.STATUS, getWidth(), Places.STATUS);
        places.canvas().ifPresent(canvas -> put(timeline, canvas));
    }

    private static void put(Region part, Rectangle2D place) {
        part.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    private void draw() {
        workspace
                .flatMap(it -> FirstDrawing.of(it, timeline.getWidth(), timeline.getHeight()))
                .ifPresent(timeline::show);
    }
}
