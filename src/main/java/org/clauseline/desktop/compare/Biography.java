package org.clauseline.desktop.compare;

import org.clauseline.compare.lineage.Lineages.Lineage;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Index;

import java.util.List;

/**
 * The life of one point through all drafts that are known.
 *
 * @param index finds what was known
 * @param drafts the drafts by their dates
 * @param lineage the life, with one cell a draft
 */
record Biography(Index index, List<Draft> drafts, Lineage lineage) {
    Biography {
        drafts = List.copyOf(drafts);
    }
}
