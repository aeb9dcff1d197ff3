package org.clauseline.desktop.edit;

import org.clauseline.dossier.Item;
import org.clauseline.dossier.edit.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A form and the change that it makes.
 *
 * @param form the fields
 * @param change what they say; asked for only when everything is right
 */
record ItemForm(Form form, Supplier<Change> change) {
    /** A form for one thing, which comes into the dossier with what was made on the way. */
    static ItemForm of(Form form, Material material, Supplier<Item> item) {
        return new ItemForm(
                form,
                () -> {
                    List<Item> all = new ArrayList<>(material.made());
                    all.add(item.get());
                    return new Change.Put(all);
                });
    }
}
