/** Finding words in the dossier: the field in the header and the list of hits below it. */
@NullMarked
package org.clauseline.desktop.find;

import org.jspecify.annotations.NullMarked;
