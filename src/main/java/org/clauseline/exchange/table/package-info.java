/**
 * CSV in: {@link org.clauseline.exchange.table.CsvText} finds the cells, {@link
 * org.clauseline.exchange.table.Mapping} says which column holds what, and {@link
 * org.clauseline.exchange.table.TableReader} makes events of rows.
 */
@NullMarked
package org.clauseline.exchange.table;

import org.jspecify.annotations.NullMarked;
