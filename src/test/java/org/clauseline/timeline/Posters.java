package org.clauseline.timeline;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Status;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An image of a few events for the tests of images, and what can be asked of one. */
final class Posters {
    static final FontMetrics METRICS = FontMetrics.shipped();

    static final Dossier TALKS =
            Dossiers.dossier("talks")
                    .title("Ten days on the plan")
                    .span("2025-11-19/2025-11-28")
                    .side("ukraine", "Ukraine")
                    .side("us", "United States")
                    .event(
                            Dossiers.event("arrival", "2025-11-20")
                                    .title("The delegation arrives in Kyiv")
                                    .side("us")
                                    .importance(4))
                    .event(
                            Dossiers.event("geneva", "2025-11-23")
                                    .title("Talks in Geneva")
                                    .side("ukraine")
                                    .category(Category.NEGOTIATION)
                                    .importance(5))
                    .event(
                            Dossiers.event("cut", "2025-11-25")
                                    .title("Plan reported cut to 19 points")
                                    .side("us")
                                    .category(Category.DOCUMENT)
                                    .status(Status.REPORTED)
                                    .importance(3))
                    .event(
                            Dossiers.event("later", "2025-12-03")
                                    .title("Outside the span")
                                    .side("us")
                                    .importance(5))
                    .build();

    private Posters() {}

    static PosterSettings settings(PosterPreset preset) {
        return settings(preset.size());
    }

    static PosterSettings settings(PosterSize size) {
        return PosterSettings.of(TALKS, size, Locale.UK);
    }

    static List<String> words(Poster poster) {
        return Tidiness.texts(poster.picture()).map(Shape.Text::text).toList();
    }

    static List<String> words(Poster poster, Role role) {
        return Tidiness.texts(poster.picture())
                .filter(text -> text.tag().role() == role)
                .map(Shape.Text::text)
                .toList();
    }

    static Stream<String> labelled(Poster poster) {
        return Tidiness.texts(poster.picture())
                .map(Shape.Text::tag)
                .filter(tag -> tag.role() == Role.LABEL)
                .map(Tag::about)
                .distinct();
    }
}
