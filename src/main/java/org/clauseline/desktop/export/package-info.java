/**
 * The dialog <em>Export image…</em>.
 *
 * <p>Start with {@link org.clauseline.desktop.export.ExportPane}: the choices at the right, and at
 * the left the very picture that will be written, laid out anew for each choice. {@link
 * org.clauseline.desktop.export.ExportDialog} puts it into a window.
 */
@NullMarked
package org.clauseline.desktop.export;

import org.jspecify.annotations.NullMarked;
