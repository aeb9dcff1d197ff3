package org.clauseline.desktop.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that one part of the window shows, in the reader's language as far as there is a
 * translation, else in English. Each part keeps its words beside its classes, in {@code
 * words.properties}.
 */
public final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words of a part of the window.
     *
     * @param part a class of that part; the words lie in its package
     * @throws java.util.MissingResourceException if that part has none
     */
    public static Words of(Class<?> part, Locale locale) {
        String name = part.getPackageName() + ".words";
        return new Words(
                ResourceBundle.getBundle(name, locale, part.getClassLoader(), NO_FALLBACK), locale);
    }

    /**
     * A phrase.
     *
     * @param key its name in the file
     * @param arguments what stands for {@code {0}}, {@code {1}} and so on (see {@link
     *     MessageFormat})
     * @throws java.util.MissingResourceException if there is no such phrase
     */
    public String get(String key, Object... arguments) {
        String phrase = bundle.getString(key);
        return arguments.length == 0 ? phrase : filled(key, phrase, arguments);
    }

    /** Reading a phrase costs ten times as much as filling it, and some are filled every frame. */
    private String filled(String key, String phrase, Object... arguments) {
        MessageFormat format =
                read.computeIfAbsent(key, unread -> new MessageFormat(phrase, locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** The language of these words, and of the dates and numbers among them. */
    public Locale locale() {
        return locale;
    }
}
