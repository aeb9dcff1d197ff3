/**
 * What the program writes down about itself, for the case that something goes wrong: {@link
 * org.clauseline.desktop.logs.Log}, which says nothing of what is in a dossier or where it lies,
 * and {@link org.clauseline.desktop.logs.Diagnostics}, what a user may copy to ask for help.
 */
@NullMarked
package org.clauseline.desktop.logs;

import org.jspecify.annotations.NullMarked;
