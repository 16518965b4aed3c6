/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks that stand in rows and columns: tables, fields and signatures. */
#include "report/office-private.h"

#define ABOVE_TABLE 12
#define FIELD_GAP 12             /* between labels and values */
#define MAX_LABEL_SHARE 0.36     /* of the width */
#define BOX_LABEL_SHARE 0.27
#define SIGNER_GAP 36            /* between two signatures in a row */
#define SIGNATURE_HEIGHT 100     /* about */
#define SMALL_SHARE 0.6          /* of the height of a page: a table that is kept whole, */
#define LARGE_SHARE 0.8          /* a row that is not */

static void
begin_table (LogroOffice            *office,
             const LogroOfficeTable *table,
             double                  above)
{
  if (above > 0 && !office->fresh)
    logro_office_leave (office, above, TRUE);
  logro_office_prepare (office);
  office->top = FALSE;
  office->klass->begin_table (office, table);
}

static void
end_table (LogroOffice *office)
{
  office->klass->end_table (office);
}

/* A paragraph inside a cell. */
static void
write_in (LogroOffice        *office,
          LogroOfficeStyleId  style,
          LogroAlign          align,
          const char         *text)
{
  LogroOfficeParagraph paragraph = { style, align, text };

  office->klass->paragraph (office, &paragraph);
}

static void
add_cell (LogroOffice           *office,
          const LogroOfficeCell *cell,
          LogroOfficeStyleId     style,
          LogroAlign             align,
          const char            *text)
{
  office->klass->begin_cell (office, cell);
  if (!cell->covered)
    write_in (office, style, align, text);
  office->klass->end_cell (office);
}

/* --- Tables ---------------------------------------------------------------------------------- */

/* The kind of cell, and the style of what is in it, in that table. */
static LogroOfficeCellKind
get_kind (const LogroTable    *table,
          LogroOfficeCellKind  kind)
{
  const guint dense = LOGRO_OFFICE_CELL_DENSE_HEAD - LOGRO_OFFICE_CELL_HEAD;

  return logro_table_is_dense (table) ? kind + dense : kind;
}

static LogroOfficeStyleId
get_style (const LogroTable   *table,
           LogroOfficeStyleId  style)
{
  const guint dense = LOGRO_OFFICE_DENSE_HEAD - LOGRO_OFFICE_HEAD;

  return logro_table_is_dense (table) ? style + dense : style;
}

static gboolean
has_head (const LogroTable *table)
{
  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    if (logro_table_get_title (table, i)[0] != '\0')
      return TRUE;
  return logro_table_has_groups (table);
}

/* One of the two rows of a head with groups: the titles of groups, then those of columns. A column
 * in no group has its title in both. */
static void
tell_grouped_head (LogroOffice      *office,
                   const LogroTable *table,
                   gboolean          upper)
{
  guint columns = logro_table_get_n_columns (table);
  guint i = 0;

  office->klass->begin_row (office, 0, FALSE);
  while (i < columns)
    {
      guint first, n;
      const char *group = logro_table_get_group (table, i, &first, &n);
      gboolean alone = n == 1 && group[0] == '\0';
      LogroOfficeCell cell = { get_kind (table, LOGRO_OFFICE_CELL_HEAD), i, 1, 1 };

      if (alone)
        cell.n_rows = upper ? 2 : 1;
      else if (upper)
        cell.n_columns = n;
      cell.covered = alone && !upper;
      add_cell (office, &cell, get_style (table, LOGRO_OFFICE_HEAD),
                upper && !alone ? LOGRO_ALIGN_CENTER : logro_table_get_align (table, i),
                upper && !alone ? group : logro_table_get_title (table, i));
      i += cell.n_columns;
    }
  office->klass->end_row (office);
}

static void
tell_head (LogroOffice      *office,
           const LogroTable *table)
{
  if (logro_table_has_groups (table))
    {
      tell_grouped_head (office, table, TRUE);
      tell_grouped_head (office, table, FALSE);
      return;
    }
  office->klass->begin_row (office, 0, FALSE);
  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    {
      LogroOfficeCell cell = { get_kind (table, LOGRO_OFFICE_CELL_HEAD), i, 1, 1 };

      add_cell (office, &cell, get_style (table, LOGRO_OFFICE_HEAD),
                logro_table_get_align (table, i), logro_table_get_title (table, i));
    }
  office->klass->end_row (office);
}

/* About the height of a text set in that width. */
static double
estimate_height (LogroOffice *office,
                 LogroFaceId  id,
                 const char  *text,
                 double       width)
{
  const LogroFace *face = logro_type_get_face (office->type, id);
  double lines = 1;

  for (const char *p = text; *p != '\0'; p++)
    lines += *p == '\n';
  lines += g_utf8_strlen (text, -1) * face->digit / MAX (width, face->digit);
  return lines * face->line;
}

/* A row that may need more than a page must be allowed to go on on the next one. */
static gboolean
may_break (LogroOffice      *office,
           const LogroTable *table,
           guint             row,
           const double     *widths)
{
  double share = logro_table_is_dense (table) ? LOGRO_COLUMNS_WHOLE_DENSE : LARGE_SHARE;

  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    if (estimate_height (office, logro_columns_get_face (table, FALSE),
                         logro_table_get_cell (table, row, i),
                         widths[i] - 2 * logro_columns_get_pad (table)) > office->height * share)
      return TRUE;
  return FALSE;
}

static void
tell_row (LogroOffice      *office,
          const LogroTable *table,
          guint             row,
          const double     *widths)
{
  gboolean strong = logro_table_is_strong (table, row);
  gboolean blank = logro_table_is_blank (table, row);
  LogroOfficeCellKind kind = strong                             ? LOGRO_OFFICE_CELL_STRONG
                             : logro_table_is_form (table, row) ? LOGRO_OFFICE_CELL_BLANK
                                                                : LOGRO_OFFICE_CELL_PLAIN;

  office->klass->begin_row (office, blank ? LOGRO_OFFICE_WRITING_LINE : 0,
                            may_break (office, table, row, widths));
  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    {
      LogroOfficeCell cell = { get_kind (table, kind), i, 1, 1 };

      add_cell (office, &cell,
                get_style (table, strong ? LOGRO_OFFICE_STRONG : LOGRO_OFFICE_CELL),
                logro_table_get_align (table, i), logro_table_get_cell (table, row, i));
    }
  office->klass->end_row (office);
}

/* Whether all rows have one line, and few of them: such a table is taken in at a glance. */
static gboolean
is_small (LogroOffice      *office,
          const LogroTable *table,
          const double     *widths)
{
  guint n_rows = logro_table_get_n_rows (table);
  double row = logro_type_get_face (office->type, logro_columns_get_face (table, FALSE))->line +
               2 * 3;
  double pad = logro_columns_get_pad (table);

  if ((n_rows + 2) * row > office->height * SMALL_SHARE)
    return FALSE;
  for (guint i = 0; i < n_rows; i++)
    for (guint j = 0; j < logro_table_get_n_columns (table); j++)
      if (logro_type_measure (office->type, logro_columns_get_face (table, TRUE),
                              logro_table_get_cell (table, i, j)) > widths[j] - 2 * pad)
        return FALSE;
  return TRUE;
}

void
logro_office_tell_table (LogroOffice      *office,
                         guint             index,
                         const LogroBlock *block)
{
  const LogroTable *table = block->table;
  const char *caption = logro_table_get_caption (table);
  g_autofree double *widths = logro_columns_share (office->type, table, office->width);
  LogroOfficeTable shape = { widths, logro_table_get_n_columns (table), 0, 0,
                             block->whole || is_small (office, table, widths),
                             block->keep_next, caption };

  if (shape.n_columns == 0)
    return;
  if (has_head (table))
    shape.n_head = logro_table_has_groups (table) ? 2 : 1;
  if (caption[0] != '\0')
    logro_office_say (office, LOGRO_OFFICE_CAPTION, caption, TRUE);
  shape.n_rows = shape.n_head + logro_table_get_n_rows (table);
  if (shape.n_rows == 0)
    return;
  begin_table (office, &shape, caption[0] != '\0' ? 0 : ABOVE_TABLE);
  if (shape.n_head > 0)
    tell_head (office, table);
  for (guint i = 0; i < logro_table_get_n_rows (table); i++)
    tell_row (office, table, i, widths);
  end_table (office);
}

/* --- Fields ---------------------------------------------------------------------------------- */

static double
label_width (LogroOffice      *office,
             const LogroBlock *block)
{
  double width = 0;

  for (guint i = 0; i < block->pairs->len; i++)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);

      width = MAX (width, logro_type_measure (office->type, LOGRO_FACE_LABEL, pair->first));
    }
  /* Word processors measure a little otherwise: no label that fits is to be broken. */
  return MIN (width * 1.04 + 2, office->width * MAX_LABEL_SHARE);
}

static void
tell_value (LogroOffice     *office,
            const LogroPair *pair,
            gboolean         boxed)
{
  if (pair->second[0] != '\0' || boxed)
    write_in (office, LOGRO_OFFICE_VALUE, LOGRO_ALIGN_START, pair->second);
  else
    for (guint i = 0; i < pair->lines; i++)
      write_in (office, LOGRO_OFFICE_WRITING, LOGRO_ALIGN_START, "");
}

static void
tell_field (LogroOffice     *office,
            const LogroPair *pair,
            gboolean         boxed,
            double           width)
{
  LogroOfficeCell label = { boxed ? LOGRO_OFFICE_CELL_LABEL : LOGRO_OFFICE_CELL_FIELD, 0, 1, 1 };
  LogroOfficeCell value = { boxed ? LOGRO_OFFICE_CELL_BOX : LOGRO_OFFICE_CELL_FIELD, 1, 1, 1 };
  double least = boxed && pair->second[0] == '\0' ? pair->lines * LOGRO_OFFICE_WRITING_LINE : 0;

  office->klass->begin_row (office, least,
                            MAX (least, estimate_height (office, LOGRO_FACE_BODY, pair->second,
                                                         width))
                              > office->height * LARGE_SHARE);
  add_cell (office, &label, LOGRO_OFFICE_LABEL, LOGRO_ALIGN_START, pair->first);
  office->klass->begin_cell (office, &value);
  tell_value (office, pair, boxed);
  office->klass->end_cell (office);
  office->klass->end_row (office);
}

void
logro_office_tell_fields (LogroOffice      *office,
                          guint             index,
                          const LogroBlock *block)
{
  double label = block->boxed ? office->width * BOX_LABEL_SHARE
                              : label_width (office, block) + FIELD_GAP;
  double widths[] = { label, office->width - label };
  LogroOfficeTable shape = { widths, 2, 0, block->pairs->len, block->whole, block->keep_next,
                             "" };

  begin_table (office, &shape, ABOVE_TABLE / 2);
  for (guint i = 0; i < block->pairs->len; i++)
    tell_field (office, &g_array_index (block->pairs, LogroPair, i), block->boxed,
                widths[1]);
  end_table (office);
}

/* --- Signatures ------------------------------------------------------------------------------ */

/* A cell with a signature, or without one. */
static void
tell_signature (LogroOffice     *office,
                guint            column,
                guint            n_columns,
                const LogroPair *pair)
{
  LogroOfficeCell cell = { LOGRO_OFFICE_CELL_OPEN, column, n_columns, 1 };

  office->klass->begin_cell (office, &cell);
  if (pair != NULL)
    {
      write_in (office, LOGRO_OFFICE_SIGNING, LOGRO_ALIGN_START, "");
      write_in (office, LOGRO_OFFICE_SIGNER, LOGRO_ALIGN_CENTER, pair->first);
      write_in (office, LOGRO_OFFICE_ROLE, LOGRO_ALIGN_CENTER, pair->second);
    }
  else
    {
      write_in (office, LOGRO_OFFICE_ROLE, LOGRO_ALIGN_START, "");
    }
  office->klass->end_cell (office);
}

/* Two in a row; the odd one stands in the middle, so there are columns for both. */
void
logro_office_tell_signatures (LogroOffice      *office,
                              guint             index,
                              const LogroBlock *block)
{
  double width = (office->width - SIGNER_GAP) / 2;
  double outer = (width + SIGNER_GAP) / 2;
  double widths[] = { outer, width - outer, SIGNER_GAP, width - outer, outer };
  gboolean whole = block->pairs->len * SIGNATURE_HEIGHT / 2 < office->height;
  LogroOfficeTable shape = { widths, 5, 0, (block->pairs->len + 1) / 2, whole,
                             block->keep_next, "" };

  begin_table (office, &shape, ABOVE_TABLE / 2);
  for (guint i = 0; i < block->pairs->len; i += 2)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);
      gboolean odd = i + 1 == block->pairs->len;

      office->klass->begin_row (office, 0, FALSE);
      tell_signature (office, 0, odd ? 1 : 2, odd ? NULL : pair);
      tell_signature (office, odd ? 1 : 2, odd ? 3 : 1, odd ? pair : NULL);
      tell_signature (office, odd ? 4 : 3, odd ? 1 : 2, odd ? NULL : pair + 1);
      office->klass->end_row (office);
    }
  end_table (office);
}
