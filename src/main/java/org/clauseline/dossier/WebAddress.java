package org.clauseline.dossier;

/** What counts as an address of the web, which alone may stand in a dossier and become a link. */
public final class WebAddress {
    private static final String[] SCHEMES = {"https://", "http://"};

    private WebAddress() {}

    /**
     * Whether a text is one whole address: {@code https://} or {@code http://} in capitals or not,
     * a host behind it, and no spaces.
     */
    public static boolean is(String text) {
        int host = afterScheme(text);
        return host >= 0
                && host < text.length()
                && text.charAt(host) != '/'
                && text.chars().noneMatch(Character::isWhitespace);
    }

    private static int afterScheme(String text) {
        for (String scheme : SCHEMES) {
            if (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return -1;
    }
}
