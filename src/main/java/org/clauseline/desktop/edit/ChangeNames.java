package org.clauseline.desktop.edit;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.edit.Change;
import org.clauseline.dossier.edit.Fields;

import java.util.List;

/** What changes are called in the undo menu, such as "change title of Geneva talks begin". */
final class ChangeNames {
    private final Words words;

    ChangeNames(Words words) {
        this.words = words;
    }

    /**
     * The name of a change.
     *
     * @param before the dossier that it is made to
     */
    String of(Change change, Dossier before) {
        Index index = new Index(before);
        return switch (change) {
            case Change.Put put -> put(put.items(), index);
            case Change.AddPoint add -> words.get("did.add", Names.brief(add.point()));
            case Change.Remove remove ->
                    remove.ids().size() == 1
                            ? words.get("did.remove", name(remove.ids().iterator().next(), index))
                            : words.get("did.remove.several", remove.ids().size());
            case Change.SplitPoint split -> words.get("did.split", name(split.point(), index));
            case Change.MergePoints merge -> words.get("did.merge", merge.points().size());
            case Change.Renumber renumber ->
                    words.get("did.renumber", name(renumber.draft(), index));
            case Change.MovePoint move -> words.get("did.move", name(move.point(), index));
            case Change.PutOutcome outcome ->
                    words.get(outcome.at() < 0 ? "did.add.outcome" : "did.change.outcome");
            case Change.RemoveOutcome outcome -> words.get("did.remove.outcome");
            case Change.Describe describe -> words.get("did.describe");
            case Change.EachEvent each -> words.get("did.each", each.ids().size());
            case Change.AddDraft add -> words.get("did.add", Names.brief(add.draft()));
            case Change.Together all -> last(all.changes(), before);
        };
    }

    private String last(List<Change> changes, Dossier before) {
        return changes.isEmpty() ? "" : of(changes.getLast(), before);
    }

    private String put(List<Item> items, Index index) {
        if (items.isEmpty()) {
            return "";
        }
        Item item = items.getLast();
        Item old = index.item(item.id()).orElse(null);
        if (old == null) {
            return words.get("did.add", Names.brief(item));
        }
        List<String> fields = Fields.changed(old, item);
        return fields.size() == 1
                ? words.get("did.change.field", field(fields.getFirst(), item), Names.brief(old))
                : words.get("did.change", Names.brief(old));
    }

    /** The name of a field as the form has it. */
    private String field(String field, Item item) {
        String key =
                switch (field) {
                    case "title" -> item instanceof Source ? "headline" : field;
                    case "text" -> item instanceof Question ? "question" : field;
                    case "when" -> item instanceof Draft ? "made" : field;
                    default -> field;
                };
        return words.get("field." + key).toLowerCase(words.locale());
    }

    private static String name(String id, Index index) {
        return index.item(id).map(Names::brief).orElse(Legible.brief(id));
    }
}
