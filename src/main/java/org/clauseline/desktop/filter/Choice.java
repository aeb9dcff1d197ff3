package org.clauseline.desktop.filter;

import org.clauseline.desktop.workspace.Facets;
import org.clauseline.dossier.Filter;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * One thing that can be switched on in a filter.
 *
 * @param name what the reader sees
 * @param chosen whether a filter has it on
 * @param count how many events it would show
 * @param with the filter with it on or off
 */
record Choice(
        String name,
        Predicate<Filter> chosen,
        ToIntFunction<Facets> count,
        BiFunction<Filter, Boolean, Filter> with) {}
