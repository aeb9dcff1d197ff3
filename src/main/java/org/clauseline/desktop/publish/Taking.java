package org.clauseline.desktop.publish;

import org.clauseline.dossier.Dossier;

import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * How events of a file are taken in.
 *
 * @param day the day of the import
 * @param apart whether they are to make a dossier of their own, unless the user chooses otherwise
 * @param openNew opens such a dossier
 * @param background writes a report of what was not carried over
 */
record Taking(LocalDate day, boolean apart, Consumer<Dossier> openNew, Executor background) {}
