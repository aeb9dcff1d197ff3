/**
 * What the window is about: the open dossier, what is selected, the instant it stands at, filters
 * and viewports.
 *
 * <p>Start with {@link org.clauseline.desktop.workspace.Workspace}. Views render from it and send
 * their intents to it; no view holds a copy of facts or talks to another view. Everything here is
 * tested without a stage.
 */
@NullMarked
package org.clauseline.desktop.workspace;

import org.jspecify.annotations.NullMarked;
