/**
 * Events in, whatever the file is: start with {@link org.clauseline.exchange.intake.Intake}, which
 * finds out the format and has it read.
 */
@NullMarked
package org.clauseline.exchange.intake;

import org.jspecify.annotations.NullMarked;
