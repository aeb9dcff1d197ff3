/**
 * Long tests of what must never happen: work lost, strangers' files that stop the program, anything
 * that leaves the machine. {@link org.clauseline.soak.Main} runs them by name for as long as asked
 * (see {@code packaging/soak}); {@link org.clauseline.soak.SoakTest} runs a slice of each with
 * every build. Each has a control, which does the same to something naive and must find fault with
 * it: a test that cannot fail shows nothing.
 */
package org.clauseline.soak;
