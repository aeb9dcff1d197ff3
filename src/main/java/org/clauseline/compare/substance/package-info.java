/**
 * What changed in substance, beside the words: numbers, money, dates, percentages, negations, modal
 * verbs, named parties and conditions that a text gained, lost or exchanged.
 *
 * <p>Start with {@link org.clauseline.compare.substance.Substance}. It reads the mentions on both
 * sides of every row by the rules of the text's language, leaves out what stands on both sides, and
 * pairs what one side gives up with what the other puts in its place. The rules are lists of words
 * in {@code words_LANGUAGE.properties} beside the comparison; a language without such a file is
 * read for numbers, dates in figures, percent signs and currency signs alone.
 */
@NullMarked
package org.clauseline.compare.substance;

import org.jspecify.annotations.NullMarked;
