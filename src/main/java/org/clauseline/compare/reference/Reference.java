package org.clauseline.compare.reference;

/**
 * A place where a text names another point.
 *
 * @param path the point
 * @param start where the number begins in the text
 * @param end where it ends, exclusive
 * @param elsewhere whether it names a point of another document, as in "NATO’s Article 5"
 */
public record Reference(PointPath path, int start, int end, boolean elsewhere) {}
