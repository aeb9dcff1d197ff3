package org.clauseline.desktop.workspace;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Pin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user says of two points: that they belong together or do not. Each change answers with a
 * new dossier.
 */
public final class Pins {
    private Pins() {}

    /** What the user said of two points, in either order. */
    public static Optional<Pin> on(Dossier dossier, String one, String other) {
        return dossier.pins().stream().filter(pin -> pin.isAbout(one, other)).findFirst();
    }

    /**
     * Says of every pair of two sides whether they belong together, in place of what was said of
     * them before.
     */
    public static Dossier say(Dossier dossier, List<String> from, List<String> to, Pin.Bond bond) {
        List<Pin> pins = new ArrayList<>(release(dossier, from, to).pins());
        for (String one : from) {
            for (String other : to) {
                pins.add(new Pin(one, other, bond, Extras.NONE));
            }
        }
        return dossier.revised().pins(pins).dossier();
    }

    /** Takes back what was said of the pairs of two sides. */
    public static Dossier release(Dossier dossier, List<String> from, List<String> to) {
        List<Pin> pins = new ArrayList<>(dossier.pins());
        pins.removeIf(
                pin ->
                        (from.contains(pin.from()) && to.contains(pin.to()))
                                || (from.contains(pin.to()) && to.contains(pin.from())));
        return dossier.revised().pins(pins).dossier();
    }

    /** Takes back whatever was said of these points. */
    public static Dossier release(Dossier dossier, List<String> points) {
        List<Pin> pins = new ArrayList<>(dossier.pins());
        pins.removeIf(pin -> points.contains(pin.from()) || points.contains(pin.to()));
        return dossier.revised().pins(pins).dossier();
    }
}
