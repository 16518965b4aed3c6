/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the search for the letter and the columns with which all rows of a Gantt chart fit.
 *
 * Names decide: they wrap, then shrink, then are cut. The other columns come and go with the
 * width of the page alone; a responsable makes a row higher only where letters need not get much
 * smaller for it. */
#include "chart/gantt-fit.h"

#include <math.h>

#include "chart/share.h"

#define NAME_PART 0.31        /* of the width, at most */
#define ALONE_PART 0.36       /* the same when there is no responsable */
#define WIDE_PART 0.43        /* the same where names would be cut */
#define RESPONSABLE_PART 0.14
#define STATE_PART 0.13
/* Letters that fit side by side on a page wide enough for each column; names have no condition. */
static const double least_ems[LOGRO_GANTT_N_COLUMNS] = { 0, 76, 34, 62 };

#define MAX_LINES 3
#define PAGE_LINES 2
#define DETAIL_LINES 2
#define DETAIL_SIZE 0.85 /* of the letter wished: below it details are rather cut */
#define SIZE_TRIALS 5
#define LEAST_GAP 0.3   /* points between rows that are as many as can be */
#define GOOD_GAP 0.5    /* letter sizes between rows where there is height for it */
#define LOOSEST 2.7     /* letter sizes: no row of one line is higher */

/* Whether any row of the whole chart, drawn or not, has something in @column. */
static gboolean
is_used (const LogroGanttData *data,
         LogroGanttColumn column)
{
  for (guint i = 0; i < data->rows->len; i++)
    {
      const LogroGanttRow *row = logro_gantt_data_get_row (data, i);

      if ((column == LOGRO_GANTT_NAME)
          || (column == LOGRO_GANTT_RESPONSABLE && row->responsable != NULL
              && *row->responsable != '\0')
          || (column == LOGRO_GANTT_PROGRESS && !isnan (row->progress))
          || (column == LOGRO_GANTT_STATE && *logro_gantt_data_get_word (data, i) != '\0'))
        return TRUE;
    }
  return FALSE;
}

static double
measure_percent (LogroText *text,
                 const LogroGanttWords *words,
                 double size)
{
  g_autofree char *hundred = g_strdup_printf ("100\302\240%s", words->percent);
  g_autoptr (LogroRuler) ruler = logro_ruler_new (text, hundred, TRUE);

  return logro_ruler_fit (ruler, size, G_MAXDOUBLE, 1).width + 0.5;
}

void
logro_gantt_fit_columns (LogroGanttFit *fit,
                         LogroText *text,
                         double width)
{
  double most[LOGRO_GANTT_N_COLUMNS]
    = { width * NAME_PART, width * RESPONSABLE_PART,
        measure_percent (text, &fit->data->words, text->size), width * STATE_PART };

  for (guint c = 0; c < LOGRO_GANTT_N_COLUMNS; c++)
    {
      gboolean there = width >= least_ems[c] * text->size && is_used (fit->data, c);

      fit->widths[c] = there ? most[c] : 0;
    }
  if (fit->widths[LOGRO_GANTT_RESPONSABLE] <= 0)
    fit->widths[LOGRO_GANTT_NAME] = width * ALONE_PART;
  fit->wide = width * WIDE_PART;
}

static char *
format_cell (const LogroGanttData *data,
             LogroGanttColumn column,
             guint row)
{
  switch (column)
    {
    case LOGRO_GANTT_NAME:
      return g_strdup (logro_gantt_data_get_row (data, row)->name);
    case LOGRO_GANTT_RESPONSABLE:
      return g_strdup (logro_gantt_data_get_row (data, row)->responsable);
    case LOGRO_GANTT_PROGRESS:
      return logro_gantt_data_format_progress (data, row);
    default:
      return g_strdup (logro_gantt_data_get_word (data, row));
    }
}

static gboolean
is_bold (const LogroGanttFit *fit,
         guint k)
{
  LogroGanttKind kind = logro_gantt_data_get_row (fit->data, fit->first + k)->kind;

  return kind == LOGRO_GANTT_LINEA || kind == LOGRO_GANTT_HEADING;
}

void
logro_gantt_fit_measure (LogroGanttFit *fit,
                         LogroText *text,
                         guint first,
                         guint n)
{
  fit->first = first;
  fit->n = fit->shown = n;
  fit->heights = g_new0 (double, n);
  for (guint c = 0; c < LOGRO_GANTT_N_COLUMNS; c++)
    {
      fit->cells[c] = g_new0 (LogroRuler *, n);
      if (fit->widths[c] <= 0)
        continue;
      if (*fit->data->words.heads[c] != '\0')
        fit->heads[c] = logro_ruler_new (text, fit->data->words.heads[c], FALSE);
      for (guint k = 0; k < n; k++)
        {
          g_autofree char *string = format_cell (fit->data, c, first + k);

          if (string != NULL && *string != '\0')
            fit->cells[c][k]
              = logro_ruler_new (text, string, c == LOGRO_GANTT_NAME && is_bold (fit, k));
        }
    }
}

void
logro_gantt_fit_clear (LogroGanttFit *fit)
{
  for (guint c = 0; c < LOGRO_GANTT_N_COLUMNS; c++)
    {
      for (guint k = 0; k < fit->n; k++)
        logro_ruler_free (fit->cells[c][k]);
      g_clear_pointer (&fit->heads[c], logro_ruler_free);
      g_clear_pointer (&fit->cells[c], g_free);
    }
  g_clear_pointer (&fit->heights, g_free);
}

double
logro_gantt_fit_get_indent (const LogroGanttFit *fit,
                            guint k)
{
  double width = fit->widths[LOGRO_GANTT_NAME];

  /* A page too narrow for names has no room for their order either. */
  return is_bold (fit, k) ? 0 : MIN (LOGRO_GANTT_INDENT * fit->size, 0.2 * width);
}

static LogroFit
fit_name (const LogroGanttFit *fit,
          guint k,
          double size)
{
  LogroRuler *ruler = fit->cells[LOGRO_GANTT_NAME][k];
  double width = fit->widths[LOGRO_GANTT_NAME] - logro_gantt_fit_get_indent (fit, k);

  if (ruler == NULL)
    return (LogroFit) { .height = size * 1.2 };
  return logro_ruler_fit (ruler, size, width, fit->lines);
}

static double
measure_detail (const LogroGanttFit *fit,
                guint k,
                double size)
{
  LogroRuler *ruler = fit->cells[LOGRO_GANTT_RESPONSABLE][k];
  double width = fit->widths[LOGRO_GANTT_RESPONSABLE];

  return ruler == NULL ? 0 : logro_ruler_fit (ruler, size, width, DETAIL_LINES).height;
}

/* Writes what each row needs to heights; gives the sum, or infinity when a name is not whole and
 * @whole asks for that. */
static double
measure_rows (LogroGanttFit *fit,
              double size,
              gboolean whole,
              gboolean details)
{
  double sum = 0;

  fit->size = size;
  fit->cut = FALSE;
  for (guint k = 0; k < fit->n; k++)
    {
      LogroFit name = fit_name (fit, k, size);

      if (whole && (name.broken || name.cut))
        return INFINITY;
      fit->cut |= name.cut;
      fit->heights[k] = MAX (name.height, details ? measure_detail (fit, k, size) : 0) + LEAST_GAP;
      sum += fit->heights[k];
    }
  return sum;
}

static gboolean
try_sizes (LogroGanttFit *fit,
           double min_size,
           double max_size,
           gboolean whole,
           gboolean details)
{
  double good = min_size;

  if (measure_rows (fit, max_size, whole, details) <= fit->height)
    return TRUE;
  if (measure_rows (fit, min_size, whole, details) > fit->height)
    return FALSE;
  for (guint i = 0; i < SIZE_TRIALS; i++)
    {
      double trial = (good + max_size) / 2;

      if (measure_rows (fit, trial, whole, details) <= fit->height)
        good = trial;
      else
        max_size = trial;
    }
  measure_rows (fit, good, whole, details);
  return TRUE;
}

static gboolean
try_whole (LogroGanttFit *fit,
           double min_size,
           double max_size)
{
  double narrow = fit->widths[LOGRO_GANTT_NAME];

  fit->lines = MAX_LINES;
  if (try_sizes (fit, MAX (min_size, DETAIL_SIZE * max_size), max_size, TRUE, TRUE)
      || try_sizes (fit, min_size, max_size, TRUE, FALSE))
    return TRUE;
  fit->widths[LOGRO_GANTT_NAME] = fit->wide;
  if (try_sizes (fit, min_size, max_size, TRUE, FALSE))
    return TRUE;
  fit->widths[LOGRO_GANTT_NAME] = narrow;
  return FALSE;
}

/* The least width of a column in which none of its texts takes more lines. */
static double
narrow_column (const LogroGanttFit *fit,
               LogroGanttColumn column)
{
  guint lines = column == LOGRO_GANTT_NAME          ? fit->lines
                : column == LOGRO_GANTT_RESPONSABLE ? DETAIL_LINES
                                                    : 1;
  double most = fit->widths[column];
  double width = fit->heads[column] != NULL && most > 0
                   ? logro_ruler_fit (fit->heads[column], fit->size, most, 1).width
                   : 0;

  for (guint k = 0; k < fit->n; k++)
    {
      double indent = column == LOGRO_GANTT_NAME ? logro_gantt_fit_get_indent (fit, k) : 0;

      if (fit->cells[column][k] != NULL)
        width = MAX (width, indent + logro_ruler_balance (fit->cells[column][k], fit->size,
                                                          most - indent, lines));
    }
  return MIN (width, most);
}

/* First some air for all rows alike, then the rest as equal heights. */
static void
loosen (LogroGanttFit *fit)
{
  double left = fit->height;
  double air;

  for (guint k = 0; k < fit->n; k++)
    left -= fit->heights[k];
  air = CLAMP (left / MAX (1, fit->n), 0, GOOD_GAP * fit->size);
  for (guint k = 0; k < fit->n; k++)
    fit->heights[k] += air;
  logro_share_height (fit->heights, fit->n, MIN (fit->height, fit->n * LOOSEST * fit->size));
}

gboolean
logro_gantt_fit_all (LogroGanttFit *fit,
                     double min_size,
                     double max_size)
{
  gboolean found = try_whole (fit, min_size, max_size);

  for (fit->lines = found ? fit->lines : 2; !found && fit->lines >= 1;)
    {
      found = try_sizes (fit, min_size, min_size, FALSE, FALSE);
      if (!found)
        fit->lines--;
    }
  if (!found)
    return FALSE;
  for (guint c = LOGRO_GANTT_N_COLUMNS; c-- > 0;)
    fit->widths[c] = narrow_column (fit, c);
  loosen (fit);
  return TRUE;
}

double
logro_gantt_fit_page (LogroGanttFit *fit,
                      double size,
                      double air)
{
  double sum;
  double height = 0;

  fit->lines = PAGE_LINES;
  sum = measure_rows (fit, size, FALSE, TRUE) + fit->n * air;
  fit->cut = FALSE;
  for (fit->shown = 0; fit->shown < fit->n; fit->shown++)
    {
      guint k = fit->shown;

      if (k > 0 && height + fit->heights[k] + air > fit->height)
        break;
      fit->heights[k] += air;
      height += fit->heights[k];
      fit->cut |= fit_name (fit, k, size).cut;
    }
  /* A page too low for one row has it all the same, as low as the page. */
  if (fit->shown == 1)
    fit->heights[0] = MIN (fit->heights[0], fit->height);
  return sum;
}
