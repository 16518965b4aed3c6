/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of finished texts.
 *
 * The cells of all rows stand in one array, row after row, so that a table of some thousand
 * rows costs little more than its texts. */
#include "core/table.h"

#include <string.h>

typedef struct
{
  char       *title;
  LogroAlign  align;
  double      weight;
  char       *group;    /* above it; only the first of a group has it */
  guint       first;    /* column of its group; itself in none */
  guint       n;        /* columns of the group, told by the first */
} Column;

/* What a row is for. */
typedef enum
{
  ROW_NORMAL,
  ROW_STRONG,
  ROW_HEAD,
  ROW_BLANK
} RowKind;

struct _LogroTable
{
  char       *caption;
  GArray     *columns;
  GPtrArray  *cells;    /* n_rows × n_columns texts */
  GByteArray *kinds;    /* a RowKind per row, so its length is the number of rows */
  gboolean    dense;
};

static void
column_clear (gpointer data)
{
  Column *column = data;

  g_free (column->title);
  g_free (column->group);
}

LogroTable *
logro_table_new (const char *caption)
{
  LogroTable *table = g_new0 (LogroTable, 1);

  table->caption = g_strdup (caption != NULL ? caption : "");
  table->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  g_array_set_clear_func (table->columns, column_clear);
  table->cells = g_ptr_array_new_with_free_func (g_free);
  table->kinds = g_byte_array_new ();
  return table;
}

void
logro_table_free (LogroTable *table)
{
  if (table == NULL)
    return;
  g_free (table->caption);
  g_array_unref (table->columns);
  g_ptr_array_unref (table->cells);
  g_byte_array_unref (table->kinds);
  g_free (table);
}

void
logro_table_add_column (LogroTable *table,
                        const char *title,
                        LogroAlign  align,
                        double      weight)
{
  Column column = { NULL, align, weight, NULL, 0, 1 };

  g_return_if_fail (table != NULL);
  g_return_if_fail (table->kinds->len == 0);
  g_return_if_fail (weight > 0);

  column.title = g_strdup (title != NULL ? title : "");
  column.first = table->columns->len;
  g_array_append_val (table->columns, column);
}

void
logro_table_group_columns (LogroTable *table,
                           guint       first,
                           guint       n,
                           const char *title)
{
  g_return_if_fail (table != NULL);
  g_return_if_fail (n > 0 && first + n <= table->columns->len);

  for (guint i = first; i < first + n; i++)
    {
      Column *column = &g_array_index (table->columns, Column, i);

      g_return_if_fail (column->first == i && column->group == NULL);
      column->first = first;
      column->n = n;
    }
  g_array_index (table->columns, Column, first).group = g_strdup (title != NULL ? title : "");
}

/* Ends the row begun by adding cells: fills it up with empty texts. */
static void
end_row (LogroTable *table,
         RowKind     kind)
{
  guint8 byte = kind;

  g_byte_array_append (table->kinds, &byte, 1);
  while (table->cells->len < table->kinds->len * table->columns->len)
    g_ptr_array_add (table->cells, g_strdup (""));
}

static gboolean
row_has_room (LogroTable *table)
{
  return table->cells->len < (table->kinds->len + 1) * table->columns->len;
}

static void
add_row_valist (LogroTable *table,
                RowKind     kind,
                va_list     args)
{
  const char *cell;

  while ((cell = va_arg (args, const char *)) != NULL)
    {
      if (!row_has_room (table))
        {
          g_critical ("A row has more cells than its table has columns");
          break;
        }
      g_ptr_array_add (table->cells, g_strdup (cell));
    }
  end_row (table, kind);
}

void
logro_table_add_row (LogroTable *table,
                     ...)
{
  va_list args;

  g_return_if_fail (table != NULL);

  va_start (args, table);
  add_row_valist (table, ROW_NORMAL, args);
  va_end (args);
}

void
logro_table_add_row_strong (LogroTable *table,
                            ...)
{
  va_list args;

  g_return_if_fail (table != NULL);

  va_start (args, table);
  add_row_valist (table, ROW_STRONG, args);
  va_end (args);
}

void
logro_table_add_row_head (LogroTable *table,
                          ...)
{
  va_list args;

  g_return_if_fail (table != NULL);

  va_start (args, table);
  add_row_valist (table, ROW_HEAD, args);
  va_end (args);
}

void
logro_table_add_cells (LogroTable         *table,
                       const char * const *cells,
                       gboolean            strong)
{
  g_return_if_fail (table != NULL);
  g_return_if_fail (cells != NULL);
  g_return_if_fail (g_strv_length ((char **) cells) <= table->columns->len);

  for (guint i = 0; cells[i] != NULL; i++)
    g_ptr_array_add (table->cells, g_strdup (cells[i]));
  end_row (table, strong ? ROW_STRONG : ROW_NORMAL);
}

void
logro_table_add_rows_blank (LogroTable *table,
                            guint       n)
{
  g_return_if_fail (table != NULL);

  for (guint i = 0; i < n; i++)
    end_row (table, ROW_BLANK);
}

void
logro_table_set_dense (LogroTable *table)
{
  g_return_if_fail (table != NULL);

  table->dense = TRUE;
}

gboolean
logro_table_is_dense (const LogroTable *table)
{
  g_return_val_if_fail (table != NULL, FALSE);

  return table->dense;
}

void
logro_table_set_caption (LogroTable *table,
                         const char *caption)
{
  g_return_if_fail (table != NULL);

  g_free (table->caption);
  table->caption = g_strdup (caption != NULL ? caption : "");
}

const char *
logro_table_get_caption (const LogroTable *table)
{
  g_return_val_if_fail (table != NULL, "");

  return table->caption;
}

guint
logro_table_get_n_columns (const LogroTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->columns->len;
}

const char *
logro_table_get_title (const LogroTable *table,
                       guint             column)
{
  g_return_val_if_fail (table != NULL && column < table->columns->len, "");

  return g_array_index (table->columns, Column, column).title;
}

LogroAlign
logro_table_get_align (const LogroTable *table,
                       guint             column)
{
  g_return_val_if_fail (table != NULL && column < table->columns->len, LOGRO_ALIGN_START);

  return g_array_index (table->columns, Column, column).align;
}

double
logro_table_get_weight (const LogroTable *table,
                        guint             column)
{
  g_return_val_if_fail (table != NULL && column < table->columns->len, 1);

  return g_array_index (table->columns, Column, column).weight;
}

const char *
logro_table_get_group (const LogroTable *table,
                       guint             column,
                       guint            *first,
                       guint            *n)
{
  const Column *head;

  g_return_val_if_fail (table != NULL && column < table->columns->len, "");

  head = &g_array_index (table->columns, Column,
                         g_array_index (table->columns, Column, column).first);
  if (first != NULL)
    *first = head->first;
  if (n != NULL)
    *n = head->n;
  return head->group != NULL ? head->group : "";
}

gboolean
logro_table_has_groups (const LogroTable *table)
{
  g_return_val_if_fail (table != NULL, FALSE);

  for (guint i = 0; i < table->columns->len; i++)
    if (g_array_index (table->columns, Column, i).group != NULL)
      return TRUE;
  return FALSE;
}

guint
logro_table_get_n_rows (const LogroTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->kinds->len;
}

const char *
logro_table_get_cell (const LogroTable *table,
                      guint             row,
                      guint             column)
{
  g_return_val_if_fail (table != NULL, "");
  g_return_val_if_fail (row < table->kinds->len && column < table->columns->len, "");

  return g_ptr_array_index (table->cells, row * table->columns->len + column);
}

gboolean
logro_table_is_strong (const LogroTable *table,
                       guint             row)
{
  g_return_val_if_fail (table != NULL && row < table->kinds->len, FALSE);

  return table->kinds->data[row] == ROW_STRONG || table->kinds->data[row] == ROW_HEAD;
}

gboolean
logro_table_is_head (const LogroTable *table,
                     guint             row)
{
  g_return_val_if_fail (table != NULL && row < table->kinds->len, FALSE);

  return table->kinds->data[row] == ROW_HEAD;
}

gboolean
logro_table_is_blank (const LogroTable *table,
                      guint             row)
{
  g_return_val_if_fail (table != NULL && row < table->kinds->len, FALSE);

  return table->kinds->data[row] == ROW_BLANK;
}

gboolean
logro_table_is_form (const LogroTable *table,
                     guint             row)
{
  if (logro_table_is_blank (table, row))
    return TRUE;
  for (guint i = 0; i < table->columns->len; i++)
    {
      const char *cell = logro_table_get_cell (table, row, i);

      if (cell[0] == '\n' && cell[strspn (cell, "\n")] == '\0')
        return TRUE;
    }
  return FALSE;
}
