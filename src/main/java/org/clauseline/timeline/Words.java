package org.clauseline.timeline;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words that a timeline itself adds to what a dossier says, in one language. */
final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<Category, String> categories = new EnumMap<>(Category.class);
    private final Map<Status, String> statuses = new EnumMap<>(Status.class);
    private final String more;

    Words(Locale locale) {
        this.locale = locale;
        bundle =
                ResourceBundle.getBundle(
                        "org.clauseline.timeline.words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        for (Category category : Category.values()) {
            categories.put(category, bundle.getString("category." + category.word()));
        }
        for (Status status : Status.values()) {
            statuses.put(status, bundle.getString("status." + status.word()));
        }
        more = bundle.getString("more");
    }

    String other() {
        return bundle.getString("lane.other");
    }

    String everything() {
        return bundle.getString("lane.everything");
    }

    String category(Category category) {
        return categories.getOrDefault(category, "");
    }

    String asOf() {
        return bundle.getString("as-of");
    }

    /** A sentence of the bundle with its gaps filled. */
    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** How long a folded time is; the whole words say whether anything may go on in it. */
    String fold(Folds.Gap gap, boolean whole) {
        String length = new Lengths(this).tell(gap.length());
        return whole ? get(gap.quiet() ? "fold.quiet" : "fold.nothing", length) : length;
    }

    /** What an event says to somebody who cannot see its mark. */
    String event(String title, Event event) {
        return title + "; " + category(event.category()) + ", " + statuses.get(event.status());
    }

    /** What several events that are shown as one say. */
    String cluster(String title, int others, Status worst, List<String> sides) {
        return title
                + " "
                + more.replace("{0}", NumberFormat.getIntegerInstance(locale).format(others))
                + "; "
                + statuses.get(worst)
                + (sides.isEmpty() ? "" : "; " + String.join(", ", sides));
    }
}
