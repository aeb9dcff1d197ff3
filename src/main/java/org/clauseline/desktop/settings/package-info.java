/**
 * What the window remembers from one day to the next: its shape, its theme, and how each dossier
 * was looked at.
 *
 * <p>Start with {@link org.clauseline.desktop.settings.Settings}, the values; {@link
 * org.clauseline.desktop.settings.SettingsFile} keeps them on disk. Nothing of a dossier's content
 * is among them.
 */
@NullMarked
package org.clauseline.desktop.settings;

import org.jspecify.annotations.NullMarked;
