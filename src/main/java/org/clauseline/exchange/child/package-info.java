/**
 * Reading documents of involved formats in a process of its own, so that a hostile one can do
 * nothing to the program: it has little memory and little time, and it ends with the document.
 *
 * <p>Start with {@link org.clauseline.exchange.child.Child}, the side of the program. {@link
 * org.clauseline.exchange.child.ChildMain} is what runs in the other process; {@link
 * org.clauseline.exchange.child.Frames} is how it answers.
 */
@NullMarked
package org.clauseline.exchange.child;

import org.jspecify.annotations.NullMarked;
