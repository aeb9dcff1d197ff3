/**
 * Documents out and events in: the dialogs <em>Export document…</em> and <em>Import events…</em>.
 *
 * <p>Start with {@link org.clauseline.desktop.publish.DocumentPane} and {@link
 * org.clauseline.desktop.publish.ImportPane}; {@link org.clauseline.desktop.publish.PublishDialogs}
 * puts them into windows.
 */
@NullMarked
package org.clauseline.desktop.publish;

import org.jspecify.annotations.NullMarked;
