package org.clauseline.desktop.workspace;

import java.util.List;

/**
 * What is selected: events, or points of drafts, by id. The other views mark what is linked to it.
 *
 * @param ids ids in the order of selection; empty for nothing
 */
public record Selection(List<String> ids) {
    /** Nothing selected. */
    public static final Selection NONE = new Selection(List.of());

    public Selection {
        ids = List.copyOf(ids);
    }

    /** One thing selected. */
    public static Selection of(String id) {
        return new Selection(List.of(id));
    }
}
