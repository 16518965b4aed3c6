/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a Gantt chart shows: storage, cleaning, and what follows from a row's dates. */
#include "chart/gantt-data.h"

#include <math.h>
#include <string.h>

#include "chart/clean.h"

static void
row_clear (gpointer item)
{
  LogroGanttRow *row = item;

  g_free (row->name);
  g_free (row->responsable);
  g_free (row->word);
}

/* The words of a document are few and the same for all charts, so they may stay for good. */
static void
keep_words (const char **words,
            guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *clean = logro_clean_text (words[i]);

      words[i] = g_intern_string (clean);
    }
}

LogroGanttData *
logro_gantt_data_new (const char *title,
                      const LogroGanttWords *words)
{
  LogroGanttData *data;

  g_return_val_if_fail (words != NULL, NULL);

  data = g_new0 (LogroGanttData, 1);
  data->title = logro_clean_text (title);
  data->note = logro_clean_text (NULL);
  data->words = *words;
  keep_words (data->words.months, G_N_ELEMENTS (words->months));
  keep_words (data->words.quarters, G_N_ELEMENTS (words->quarters));
  keep_words (data->words.heads, G_N_ELEMENTS (words->heads));
  keep_words (data->words.marks, G_N_ELEMENTS (words->marks));
  keep_words (data->words.lights, G_N_ELEMENTS (words->lights));
  keep_words (data->words.dates, G_N_ELEMENTS (words->dates));
  keep_words (&data->words.today, 1);
  keep_words (&data->words.percent, 1);
  keep_words (&data->words.day_format, 1);
  data->rows = g_array_new (FALSE, TRUE, sizeof (LogroGanttRow));
  g_array_set_clear_func (data->rows, row_clear);
  return data;
}

void
logro_gantt_data_free (LogroGanttData *data)
{
  if (data == NULL)
    return;
  g_array_unref (data->rows);
  g_free (data->title);
  g_free (data->note);
  g_free (data);
}

void
logro_gantt_data_set_note (LogroGanttData *data,
                           const char *note)
{
  g_return_if_fail (data != NULL);

  g_free (data->note);
  data->note = logro_clean_text (note);
}

static guint32
check_day (guint32 day)
{
  return day <= LOGRO_GANTT_LAST_DAY ? day : 0;
}

void
logro_gantt_data_set_today (LogroGanttData *data,
                            guint32 today)
{
  g_return_if_fail (data != NULL);

  data->today = check_day (today);
}

guint
logro_gantt_data_add (LogroGanttData *data,
                      LogroGanttKind kind,
                      const char *name,
                      guint32 start,
                      guint32 end)
{
  LogroGanttRow row = { kind, NULL, NULL, NULL, check_day (start), check_day (end), NAN };

  g_assert (data != NULL && kind <= LOGRO_GANTT_HEADING);

  row.name = logro_clean_text (name);
  if (kind == LOGRO_GANTT_HITO)
    row.start = row.end;
  else if (kind == LOGRO_GANTT_HEADING)
    row.start = row.end = 0;
  g_array_append_val (data->rows, row);
  return data->rows->len - 1;
}

static LogroGanttRow *
get_row (const LogroGanttData *data,
         guint row)
{
  return &g_array_index (data->rows, LogroGanttRow, row);
}

void
logro_gantt_data_set_progress (LogroGanttData *data,
                               guint row,
                               double progress)
{
  g_return_if_fail (data != NULL && row < data->rows->len);

  get_row (data, row)->progress = progress >= 0 ? MIN (progress, 100) : NAN;
}

void
logro_gantt_data_set_state (LogroGanttData *data,
                            guint row,
                            LogroChartLight light,
                            const char *word)
{
  g_return_if_fail (data != NULL && row < data->rows->len);
  g_return_if_fail (light < LOGRO_N_LIGHTS);

  get_row (data, row)->light = light;
  g_free (get_row (data, row)->word);
  get_row (data, row)->word = word != NULL ? logro_clean_text (word) : NULL;
}

void
logro_gantt_data_set_responsable (LogroGanttData *data,
                                  guint row,
                                  const char *responsable)
{
  g_return_if_fail (data != NULL && row < data->rows->len);

  g_free (get_row (data, row)->responsable);
  get_row (data, row)->responsable = logro_clean_text (responsable);
}

const LogroGanttRow *
logro_gantt_data_get_row (const LogroGanttData *data,
                          guint row)
{
  g_return_val_if_fail (data != NULL && row < data->rows->len, NULL);

  return get_row (data, row);
}

LogroGanttDates
logro_gantt_row_check_dates (const LogroGanttRow *row)
{
  g_return_val_if_fail (row != NULL, LOGRO_GANTT_DATES_NONE);

  /* A heading lacks nothing. */
  if (row->kind == LOGRO_GANTT_HEADING)
    return LOGRO_GANTT_DATES_WHOLE;
  if (row->start == 0 && row->end == 0)
    return LOGRO_GANTT_DATES_NONE;
  if (row->start == 0 || row->end == 0)
    return LOGRO_GANTT_DATES_PARTIAL;
  return row->end < row->start ? LOGRO_GANTT_DATES_INVERTED : LOGRO_GANTT_DATES_WHOLE;
}

gboolean
logro_gantt_row_get_days (const LogroGanttRow *row,
                          guint32 *first,
                          guint32 *last)
{
  guint32 start;
  guint32 end;

  g_return_val_if_fail (row != NULL && first != NULL && last != NULL, FALSE);

  start = row->start != 0 ? row->start : row->end;
  end = row->end != 0 ? row->end : row->start;
  *first = MIN (start, end);
  *last = MAX (start, end);
  return start != 0;
}

gboolean
logro_gantt_data_get_span (const LogroGanttData *data,
                           guint32 *first,
                           guint32 *last)
{
  gboolean found = FALSE;

  g_return_val_if_fail (data != NULL && first != NULL && last != NULL, FALSE);

  *first = G_MAXUINT32;
  *last = 0;
  for (guint i = 0; i < data->rows->len; i++)
    {
      guint32 start, end;

      if (!logro_gantt_row_get_days (get_row (data, i), &start, &end))
        continue;
      *first = MIN (*first, start);
      *last = MAX (*last, end);
      found = TRUE;
    }
  return found;
}

gboolean
logro_gantt_data_is_overdue (const LogroGanttData *data,
                             guint row)
{
  const LogroGanttRow *r = logro_gantt_data_get_row (data, row);
  guint32 first, last;

  /* Written so that an unknown progress counts as not done. */
  return r != NULL && data->today != 0 && logro_gantt_row_get_days (r, &first, &last)
         && last < data->today && !(r->progress >= 100);
}

const char *
logro_gantt_data_get_word (const LogroGanttData *data,
                           guint row)
{
  const LogroGanttRow *r = logro_gantt_data_get_row (data, row);

  return r->word != NULL ? r->word : data->words.lights[r->light];
}

guint32
logro_gantt_day_from_iso (const char *iso)
{
  gint64 year, month, day;

  if (iso == NULL || strlen (iso) != 10 || iso[4] != '-' || iso[7] != '-')
    return 0;
  for (guint i = 0; i < 10; i++)
    if (i != 4 && i != 7 && !g_ascii_isdigit (iso[i]))
      return 0;
  year = g_ascii_strtoll (iso, NULL, 10);
  month = g_ascii_strtoll (iso + 5, NULL, 10);
  day = g_ascii_strtoll (iso + 8, NULL, 10);
  if (!g_date_valid_dmy (day, month, year))
    return 0;
  return g_date_get_julian (&(GDate) { .dmy = 1, .day = day, .month = month, .year = year });
}
