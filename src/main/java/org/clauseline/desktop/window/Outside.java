package org.clauseline.desktop.window;

import org.clauseline.desktop.opening.FileChoosers;
import org.clauseline.desktop.settings.SettingsFile;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a window needs of the world around it, handed in so that tests can bring their own.
 *
 * @param files asks for files
 * @param browser hands an address to the system; called only after a yes
 * @param clipboard takes text that is copied
 * @param clock tells the time of notes
 * @param zone the reader's own zone
 * @param locale the reader's language
 * @param settings where the window remembers how it was left
 */
public record Outside(
        FileChoosers files,
        Consumer<String> browser,
        Consumer<String> clipboard,
        InstantSource clock,
        ZoneId zone,
        Locale locale,
        SettingsFile settings) {}
