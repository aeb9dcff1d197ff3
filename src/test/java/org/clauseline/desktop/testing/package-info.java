/**
 * What tests of the window stand on: {@link org.clauseline.desktop.testing.FxTest} runs them on the
 * JavaFX thread of the headless platform, {@link org.clauseline.desktop.testing.Hands} presses keys
 * and moves the pointer, and {@link org.clauseline.desktop.testing.Snapshot} looks at the outcome.
 */
@NullMarked
package org.clauseline.desktop.testing;

import org.jspecify.annotations.NullMarked;
