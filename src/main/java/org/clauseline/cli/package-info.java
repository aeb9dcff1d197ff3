/** The command line: one class a command, each of them thin. */
@NullMarked
package org.clauseline.cli;

import org.jspecify.annotations.NullMarked;
