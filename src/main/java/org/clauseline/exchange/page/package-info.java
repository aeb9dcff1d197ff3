/**
 * Timeline and comparison as one page to look into: {@link
 * org.clauseline.exchange.page.InteractivePage}.
 */
@NullMarked
package org.clauseline.exchange.page;

import org.jspecify.annotations.NullMarked;
