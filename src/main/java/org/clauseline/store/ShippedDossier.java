package org.clauseline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The dossier that comes with the program: the talks on a peace plan for Ukraine of 19 to 28
 * November 2025.
 */
public final class ShippedDossier {
    private static final String RESOURCE =
            "/org/clauseline/assets/dossiers/us-ukraine-november-2025.dossier.json";

    private ShippedDossier() {}

    /** Reads it. */
    public static Reading read() {
        try (InputStream in = ShippedDossier.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + RESOURCE);
            }
            return DossierReader.readOwn(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("the program is damaged: " + RESOURCE, broken);
        }
    }
}
