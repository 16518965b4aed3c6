/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How wide the columns of a table are: by their weights, but none so narrow that its ordinary words
 * would be broken. */
#include "report/columns.h"

#define LONGEST_KEPT_WORD 14   /* letters; longer words may be broken to save width */
#define EMPTY_SHARE 0.01       /* of its weight */
#define CUT_STEPS 40           /* halvings, far below a hair's breadth */

LogroFaceId
logro_columns_get_face (const LogroTable *table,
                        gboolean          strong)
{
  if (logro_table_is_dense (table))
    return strong ? LOGRO_FACE_DENSE_STRONG : LOGRO_FACE_DENSE;
  return strong ? LOGRO_FACE_STRONG : LOGRO_FACE_CELL;
}

double
logro_columns_get_pad (const LogroTable *table)
{
  return logro_table_is_dense (table) ? LOGRO_COLUMNS_PAD_DENSE : LOGRO_COLUMNS_PAD;
}

static guint
longest_word (const char *text)
{
  guint longest = 0;
  guint length = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      /* A date is one word. */
      gboolean ends = *text == ' ' || *text == '\n' || *text == '\t' ||
                      (*text == '-' && !g_ascii_isdigit (text[1]));

      length = ends ? 0 : length + 1;
      longest = MAX (longest, length);
    }
  return MIN (longest, LONGEST_KEPT_WORD);
}

/* The width of the widest ordinary word of a title. There are few, so they are measured: letters
 * such as the M of "Máximo" are wider than digits. */
static double
title_min (LogroType   *type,
           LogroFaceId  id,
           const char  *title)
{
  g_auto (GStrv) words = g_strsplit_set (title, " \n\t", -1);
  const LogroFace *face = logro_type_get_face (type, id);
  double width = 0;

  for (guint i = 0; words[i] != NULL; i++)
    width = MAX (width, g_utf8_strlen (words[i], -1) > LONGEST_KEPT_WORD
                          ? LONGEST_KEPT_WORD * face->digit
                          : logro_type_measure (type, id, words[i]));
  /* Word processors measure a little otherwise. */
  return width * 1.04;
}

/* About the width in which no ordinary word of the column is broken. */
static double
column_min (LogroType        *type,
            const LogroTable *table,
            guint             column)
{
  LogroFaceId id = logro_columns_get_face (table, TRUE);
  const LogroFace *face = logro_type_get_face (type, id);
  guint n_rows = logro_table_get_n_rows (table);
  guint longest = 0;

  for (guint i = 0; i < n_rows && longest < LONGEST_KEPT_WORD; i++)
    longest = MAX (longest, longest_word (logro_table_get_cell (table, i, column)));
  return MAX (longest * face->digit, title_min (type, id, logro_table_get_title (table, column)))
         + 2 * logro_columns_get_pad (table) + 1;
}

/* Too little for all: the columns that need most give way until they need as much as the next ones,
 * so that dates and numbers stay whole as long as they can. */
static void
cut_widths (double       *widths,
            const double *least,
            guint         n,
            double        total)
{
  double low = 0;
  double high = total;

  for (guint step = 0; step < CUT_STEPS; step++)
    {
      double most = (low + high) / 2;
      double sum = 0;

      for (guint i = 0; i < n; i++)
        sum += MIN (least[i], most);
      if (sum <= total)
        low = most;
      else
        high = most;
    }
  for (guint i = 0; i < n; i++)
    widths[i] = MIN (least[i], low);
}

/* Shares the width by weight, but no column gets less than its least, as long as there is enough
 * for all. */
static void
share_width (double       *widths,
             const double *least,
             const double *weights,
             guint         n,
             double        total)
{
  double sum = 0;
  gboolean changed = TRUE;

  for (guint i = 0; i < n; i++)
    {
      sum += least[i];
      widths[i] = -1;
    }
  if (sum >= total)
    {
      cut_widths (widths, least, n, total);
      return;
    }
  while (changed)
    {
      double room = total;
      double weight = 0;

      changed = FALSE;
      for (guint i = 0; i < n; i++)
        {
          room -= MAX (widths[i], 0);
          weight += widths[i] < 0 ? weights[i] : 0;
        }
      for (guint i = 0; i < n && !changed; i++)
        if (widths[i] < 0 && room * weights[i] / weight < least[i])
          {
            widths[i] = least[i];
            changed = TRUE;
          }
      for (guint i = 0; i < n && !changed; i++)
        if (widths[i] < 0)
          widths[i] = room * weights[i] / weight;
    }
}

/* In a table of many columns one in which nothing stands leaves its room to the others, unless it
 * is there to be filled by hand. */
static double
get_weight (const LogroTable *table,
            guint             column)
{
  double weight = logro_table_get_weight (table, column);

  if (!logro_table_is_dense (table))
    return weight;
  for (guint i = 0; i < logro_table_get_n_rows (table); i++)
    if (logro_table_is_form (table, i) || logro_table_get_cell (table, i, column)[0] != '\0')
      return weight;
  return weight * EMPTY_SHARE;
}

double *
logro_columns_share (LogroType        *type,
                     const LogroTable *table,
                     double            width)
{
  guint n = logro_table_get_n_columns (table);
  double *widths = g_new (double, n);
  g_autofree double *least = g_new (double, n);
  g_autofree double *weights = g_new (double, n);

  for (guint i = 0; i < n; i++)
    {
      least[i] = column_min (type, table, i);
      weights[i] = get_weight (table, i);
    }
  share_width (widths, least, weights, n, width);
  return widths;
}
