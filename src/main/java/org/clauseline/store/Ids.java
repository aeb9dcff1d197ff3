package org.clauseline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids that a file gives and the references that it makes; whether they fit can be said only
 * when all of it is read.
 */
final class Ids {
    private record Reference(String id, Kind kind, long at) {}

    private final Findings findings;
    private final Map<String, Kind> given = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    Ids(Findings findings) {
        this.findings = findings;
    }

    void give(String id, Kind kind, long at) {
        if (!isWellFormed(id)) {
            findings.error(
                    at,
                    Wording.fill(
                            "\"%s\" is no id: use the letters a to z, digits and hyphens only.",
                            id));
            return;
        }
        Kind other = given.putIfAbsent(id, kind);
        if (other != null) {
            findings.error(
                    at,
                    Wording.fill(
                            "The id \"%s\" is already that of %s; each id stands for one thing in"
                                    + " the whole file.",
                            id, other));
        }
    }

    void refer(String id, Kind kind, long at) {
        references.add(new Reference(id, kind, at));
    }

    /** Reports what refers to nothing, or to something of another kind. */
    void checkReferences() {
        for (Reference reference : references) {
            Kind found = given.get(reference.id);
            if (found == null) {
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

    private static boolean isWellFormed(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
