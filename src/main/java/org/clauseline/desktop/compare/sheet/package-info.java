/**
 * What a comparison tells beside the words, as tables: changes in substance, references, and the
 * count of words. Each line leads to its row.
 *
 * <p>Start with {@link org.clauseline.desktop.compare.sheet.Findings}, which holds what was found,
 * and {@link org.clauseline.desktop.compare.sheet.Sheets}, which makes the tables. A {@link
 * org.clauseline.desktop.compare.sheet.Sheet} knows nothing of what it shows but its columns.
 */
@NullMarked
package org.clauseline.desktop.compare.sheet;

import org.jspecify.annotations.NullMarked;
