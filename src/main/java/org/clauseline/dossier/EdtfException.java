package org.clauseline.dossier;

/** Says why an expression of time cannot be read. */
public final class EdtfException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param reason a sentence for the author of the expression
     */
    public EdtfException(String reason) {
        super(reason);
    }
}
