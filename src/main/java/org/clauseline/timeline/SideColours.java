package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Side;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;

import java.util.HashMap;
import java.util.Map;

/**
 * The colours of the sides of a dossier, readable in one theme. Sides that name none get one of the
 * theme's.
 */
public final class SideColours {
    private final Map<String, Colour> colours = new HashMap<>();
    private final Palette palette;
    private final Colour neutral;

    /** The colours of all sides of a dossier. */
    public SideColours(Dossier dossier, Palette palette) {
        this.palette = palette;
        neutral = palette.readable(palette.neutral());
        Colour[] spare = {
            palette.accent(),
            palette.movedText(),
            palette.amended(),
            palette.removedText(),
            palette.addedText(),
            palette.deadline()
        };
        int used = 0;
        for (Side side : dossier.sides()) {
            Colour colour =
                    side.colour().isEmpty()
                            ? spare[used++ % spare.length]
                            : Colour.parse(side.colour());
            colours.put(side.id(), palette.readable(colour));
        }
    }

    /** Whether they are those of this theme. */
    boolean suit(Palette other) {
        return palette.equals(other);
    }

    /** The colour of a side; a neutral one for no side. */
    public Colour of(String side) {
        return colours.getOrDefault(side, neutral);
    }
}
