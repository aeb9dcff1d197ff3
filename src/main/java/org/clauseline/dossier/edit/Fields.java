package org.clauseline.dossier.edit;

import org.clauseline.dossier.Item;

import java.util.List;

/** Which fields of a thing a change touches. */
public final class Fields {
    private Fields() {}

    /**
     * Names of the fields, as the model has them, in which two states of one thing differ; empty
     * where they are different kinds of thing, or the same.
     */
    public static List<String> changed(Item before, Item after) {
        return before.getClass() == after.getClass()
                ? Parts.changed((Record) before, (Record) after)
                : List.of();
    }
}
