/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A Gantt chart in words and numbers. */
#include <math.h>

#include "chart/gantt-data.h"

#define NO_BREAK_SPACE "\302\240"
#define DASH "\342\200\223"

char *
logro_gantt_data_format_progress (const LogroGanttData *data,
                                  guint row)
{
  const LogroGanttRow *r = logro_gantt_data_get_row (data, row);

  if (r == NULL || isnan (r->progress))
    return g_strdup ("");
  return g_strdup_printf ("%d" NO_BREAK_SPACE "%s", (int) floor (r->progress + 0.5),
                          data->words.percent);
}

char *
logro_gantt_data_format_day (const LogroGanttData *data,
                             guint32 day)
{
  char text[64];
  GDate date;

  g_return_val_if_fail (data != NULL, NULL);

  if (!g_date_valid_julian (day) || day > LOGRO_GANTT_LAST_DAY)
    return g_strdup (DASH);
  g_date_set_julian (&date, day);
  if (*data->words.day_format == '\0'
      || g_date_strftime (text, sizeof text, data->words.day_format, &date) == 0)
    g_date_strftime (text, sizeof text, "%Y-%m-%d", &date);
  return g_strdup (text);
}

/* Adds @word, if there is one, after what is there already. */
static void
append (GString *out,
        const char *before,
        const char *word)
{
  if (word != NULL && *word != '\0')
    g_string_append_printf (out, "%s%s", before, word);
}

static void
describe_days (const LogroGanttData *data,
               const LogroGanttRow *row,
               GString *out)
{
  LogroGanttDates dates = logro_gantt_row_check_dates (row);
  g_autofree char *start = logro_gantt_data_format_day (data, row->start);
  g_autofree char *end = logro_gantt_data_format_day (data, row->end);

  if (row->kind == LOGRO_GANTT_HEADING)
    return;
  if (row->kind == LOGRO_GANTT_HITO && row->end != 0)
    append (out, ": ", end);
  else if (dates != LOGRO_GANTT_DATES_NONE)
    g_string_append_printf (out, ": %s " DASH " %s", start, end);
  append (out, "; ", data->words.dates[dates]);
}

char *
logro_gantt_describe_row (const LogroGanttData *data,
                          guint row)
{
  const LogroGanttRow *r = logro_gantt_data_get_row (data, row);
  const LogroGanttWords *words;
  g_autofree char *progress = NULL;
  GString *out;

  g_return_val_if_fail (r != NULL, NULL);

  words = &data->words;
  progress = logro_gantt_data_format_progress (data, row);
  out = g_string_new (r->name);
  describe_days (data, r, out);
  if (*progress != '\0')
    g_string_append_printf (out, "; %s %s", words->marks[LOGRO_GANTT_DONE], progress);
  if (logro_gantt_data_is_overdue (data, row))
    append (out, "; ", words->marks[LOGRO_GANTT_OVERDUE]);
  append (out, "; ", logro_gantt_data_get_word (data, row));
  append (out, "; ", r->responsable);
  g_string_append_c (out, '.');
  return g_string_free (out, FALSE);
}

char *
logro_gantt_describe (const LogroGanttData *data)
{
  GString *out;

  g_return_val_if_fail (data != NULL, NULL);

  out = g_string_new (NULL);
  if (*data->title != '\0')
    g_string_append_printf (out, "%s.\n", data->title);
  for (guint i = 0; i < data->rows->len; i++)
    {
      g_autofree char *row = logro_gantt_describe_row (data, i);

      g_string_append_printf (out, "%s\n", row);
    }
  g_string_append (out, data->note);
  return g_string_free (out, FALSE);
}
