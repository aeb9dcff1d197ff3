package org.clauseline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids by name, for reading a dossier that is wanted and saying what is wrong with it. */
final class NamedIds implements Ids {
    private record Reference(String id, Kind kind, long at) {}

    private record Given(String id, Kind kind) {}

    private final Findings findings;
    private final Map<String, Given> given = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    NamedIds(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void give(String id, Kind kind, long at) {
        if (!Ids.isWellFormed(id)) {
            findings.error(
                    at,
                    Wording.fill(
                            "\"%s\" is no id: use the letters a to z, digits and hyphens only.",
                            id));
            return;
        }
        Given other = given.putIfAbsent(id, new Given(id, kind));
        if (other != null) {
            findings.error(
                    at,
                    Wording.fill(
                            "The id \"%s\" is already that of %s; each id stands for one thing in"
                                    + " the whole file.",
                            id, other.kind));
        }
    }

    /**
     * {@inheritDoc} Of an id that was given before, the answer is the very one, since in a large
     * dossier the same few ids stand hundreds of thousands of times.
     */
    @Override
    public String refer(String id, Kind kind, long at) {
        Given found = given.get(id);
        if (found == null) {
            references.add(new Reference(id, kind, at));
            return id;
        }
        if (kind != Kind.ANY && kind != found.kind) {
            references.add(new Reference(id, kind, at));
        }
        return found.id;
    }

    @Override
    public void checkReferences() {
        for (Reference reference : references) {
            Given named = given.get(reference.id);
            Kind found = named == null ? Kind.ANY : named.kind;
            if (named == null) {
                String missing =
                        Wording.fill(
                                "Nothing in the file has the id \"%s\"",
                                Tokens.shortened(reference.id));
                findings.error(
                        reference.at,
                        reference.kind == Kind.ANY
                                ? missing + "."
                                : missing + "; " + reference.kind + " is meant here.");
            } else if (reference.kind != Kind.ANY && reference.kind != found) {
                findings.error(
                        reference.at,
                        Wording.fill(
                                "\"%s\" is %s; %s is meant here.",
                                reference.id, found, reference.kind));
            }
        }
    }
}
