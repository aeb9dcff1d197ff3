/** A comparison as JSON: {@link org.clauseline.exchange.json.ComparisonJson}. */
@NullMarked
package org.clauseline.exchange.json;

import org.jspecify.annotations.NullMarked;
