/** Other people's formats, in and out. */
@NullMarked
package org.clauseline.exchange;

import org.jspecify.annotations.NullMarked;
