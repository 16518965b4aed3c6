/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Civil dates and times of day as text: ISO 8601 in records and files, dd-mm-yyyy on screen. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * logro_fecha_is_valid:
 * @text: "yyyy-mm-dd"
 *
 * Returns: whether @text is a day of the calendar between the years 1900 and 2999, written in full
 */
gboolean logro_fecha_is_valid (const char *text);

/**
 * logro_fecha_parse:
 * @text: what a person wrote: 20-11-2026, 20/11/26, 20.11.2026, 2026-11-20
 *
 * Day first, as in every country the program serves; a year of two digits is of this century.
 * Never guesses from the locale and never falls back on today.
 *
 * Returns: (nullable) (transfer full): the date as "yyyy-mm-dd", or NULL when it is none
 */
char *logro_fecha_parse (const char *text);

/**
 * logro_fecha_format:
 * @iso: (nullable): "yyyy-mm-dd"
 *
 * Returns: (transfer full): "dd-mm-yyyy", or "" for NULL
 */
char *logro_fecha_format (const char *iso);

/**
 * logro_fecha_today:
 *
 * Returns: (transfer full): the local day as "yyyy-mm-dd"
 */
char *logro_fecha_today (void);

/**
 * logro_fecha_get_day:
 * @iso: (nullable): "yyyy-mm-dd"
 *
 * ISO dates compare as text (g_strcmp0); to count days, count with these numbers.
 *
 * Returns: the number of the day, one more each day; 0 for NULL or what is no date
 */
int logro_fecha_get_day (const char *iso);

/**
 * logro_fecha_from_day:
 * @day: from logro_fecha_get_day(), or days away from it
 *
 * Returns: (nullable) (transfer full): the date as "yyyy-mm-dd"; NULL beyond the years 1900 to 2999
 */
char *logro_fecha_from_day (int day);

/**
 * logro_fecha_get_trimestre:
 * @day: from logro_fecha_get_day(), not 0
 *
 * Returns: the number of the quarter: four times the year plus 0 to 3
 */
int logro_fecha_get_trimestre (int day);

/**
 * logro_fecha_get_trimestre_start:
 * @trimestre: the number of a quarter
 *
 * Returns: the number of its first day
 */
int logro_fecha_get_trimestre_start (int trimestre);

/**
 * logro_hora_is_valid:
 * @text: "hh:mm"
 *
 * Returns: whether @text is a time of day, 00:00 to 23:59
 */
gboolean logro_hora_is_valid (const char *text);

/**
 * logro_hora_parse:
 * @text: what a person wrote: 9, 930, 9:30, 9.30, 9h30, 09:30 h
 *
 * Returns: (nullable) (transfer full): "hh:mm", or NULL when it is no time of day
 */
char *logro_hora_parse (const char *text);

G_END_DECLS
