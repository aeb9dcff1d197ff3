/**
 * Calendars (iCalendar, RFC 5545 and RFC 7986): {@link
 * org.clauseline.exchange.calendar.CalendarWriter} writes events, {@link
 * org.clauseline.exchange.calendar.CalendarReader} reads them.
 */
@NullMarked
package org.clauseline.exchange.calendar;

import org.jspecify.annotations.NullMarked;
