/**
 * Files of the program Timeline (thetimelineproj): {@link
 * org.clauseline.exchange.timelineproject.ProjectReader}.
 */
@NullMarked
package org.clauseline.exchange.timelineproject;

import org.jspecify.annotations.NullMarked;
