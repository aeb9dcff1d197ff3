package org.clauseline.desktop.timeline;

import javafx.scene.input.KeyCode;

import org.clauseline.timeline.Ribbons;

import java.util.Optional;
import java.util.OptionalInt;

/** Where the keys stand among the stretches of the ribbons, and how they move. */
final class RibbonKeys {
    private int row = -1;
    private int place;

    /** The row that is stood in, counted from the top; absent before the first key. */
    OptionalInt row() {
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    Optional<Ribbons.Ribbon> ribbon(Ribbons ribbons) {
        return row < 0 || row >= ribbons.all().size()
                ? Optional.empty()
                : Optional.of(ribbons.all().get(row));
    }

    Optional<Ribbons.Stretch> focused(Ribbons ribbons) {
        return ribbon(ribbons)
                .map(it -> it.stretches().get(Math.min(place, it.stretches().size() - 1)));
    }

    /** Stands nowhere any more. */
    void leave() {
        row = -1;
        place = 0;
    }

    /** Stands where the pointer chose. */
    void stand(Ribbons ribbons, Ribbons.Ribbon ribbon, Ribbons.Stretch stretch) {
        row = ribbons.all().indexOf(ribbon);
        place = ribbon.stretches().indexOf(stretch);
    }

    /** Moves by an arrow key; says whether it was one. */
    boolean move(KeyCode code, Ribbons ribbons) {
        switch (code) {
            case UP -> row = Math.max(0, row - 1);
            case DOWN -> row = Math.min(ribbons.all().size() - 1, row + 1);
            case LEFT -> place = Math.max(0, place - 1);
            case RIGHT -> {
                row = Math.max(0, row);
                int most = ribbon(ribbons).map(it -> it.stretches().size() - 1).orElse(0);
                place = Math.min(most, place + 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
