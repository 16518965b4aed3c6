/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of a spreadsheet become records: all of them, or none and a word on the one that does not
 * fit. */

#include "app/record-rows.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/record-cells.h"
#include "core/decimal.h"
#include "core/error.h"
#include "core/fecha.h"
#include "core/references.h"
#include "core/text.h"
#include "exchange/csv.h"

static char *
adapt_boolean (const char *folded)
{
  static const char *const yes[] = { "si", "x", "1", "yes", "true", "verdadero", NULL };

  if (g_strv_contains (yes, folded))
    return g_strdup ("si");
  return *folded == '\0' ? g_strdup ("no") : NULL;
}

static char *
adapt_choice (const LogroField *field,
              const char       *folded)
{
  for (guint i = 0; field->choices[i].word != NULL; i++)
    {
      g_autofree char *label = logro_text_fold (_(field->choices[i].label));

      if (g_str_equal (folded, label))
        return g_strdup (field->choices[i].word);
    }
  return NULL;
}

static char *
adapt_whole (const char *text)
{
  gint64 number;

  return logro_decimal_parse_whole (text, &number)
           ? g_strdup_printf ("%" G_GINT64_FORMAT, number)
           : NULL;
}

/* A cell of a spreadsheet as the field wants it: people write dates and figures their way,
 * names for ids, and "x" for yes. What cannot be understood stays as it is, for the field to
 * refuse. */
static char *
adapt (const LogroField *field,
       LogroRecord      *root,
       const char       *cell)
{
  g_autofree char *text = g_strstrip (g_strdup (cell));
  g_autofree char *folded = logro_text_fold (text);
  char *read = NULL;

  if (field->kind == LOGRO_BOOLEAN)
    read = adapt_boolean (folded);
  else if (*text == '\0')
    return g_steal_pointer (&text);
  else if (field->kind == LOGRO_DATE)
    read = logro_fecha_parse (text);
  else if (field->kind == LOGRO_TIME)
    read = logro_hora_parse (text);
  else if (field->kind == LOGRO_DECIMAL)
    read = logro_decimal_parse (text);
  else if (field->kind == LOGRO_INTEGER)
    read = adapt_whole (text);
  else if (field->kind == LOGRO_CHOICE)
    read = adapt_choice (field, folded);
  else if (field->refers != LOGRO_REFERS_NOTHING && LOGRO_IS_PLAN (root))
    read = logro_references_parse (LOGRO_PLAN (root), field, text);
  return read != NULL ? read : g_steal_pointer (&text);
}

/* A column with a key keeps its value in a record of its own, if there is one. */
static gboolean
read_cell (LogroRecordCells *column,
           LogroRecord      *record,
           const char       *text,
           GError          **error)
{
  const LogroField *field = logro_record_cells_get_field (column);
  const LogroField *list = logro_record_cells_get_list (column);
  g_autoptr (LogroRecord) value = NULL;

  /* an empty cell leaves the field as it is when new */
  if (*text == '\0')
    return TRUE;
  if (list == NULL)
    return logro_record_set_from_text (record, field, text, error);
  value = logro_record_cells_make_keyed (column);
  if (!logro_record_set_from_text (value, field, text, error))
    return FALSE;
  if (!logro_record_is_implied (value))
    logro_list_append (logro_record_get_list (record, list), g_steal_pointer (&value));
  return TRUE;
}

static LogroRecord *
read_row (GPtrArray         *columns,
          LogroList         *list,
          const LogroCsvRow *row,
          GError           **error)
{
  g_autoptr (LogroRecord) record = g_object_new (logro_list_get_field (list)->type (), NULL);
  LogroRecord *root = logro_record_get_root (logro_list_get_owner (list));

  for (guint i = 0; i < MIN (columns->len, row->n_cells); i++)
    {
      const LogroField *field = logro_record_cells_get_field (columns->pdata[i]);
      g_autofree char *text = field != NULL ? adapt (field, root, row->cells[i]) : NULL;
      g_autoptr (GError) reason = NULL;

      if (field != NULL && !read_cell (columns->pdata[i], record, text, &reason))
        {
          g_autofree char *title = logro_record_cells_dup_title (columns->pdata[i]);

          g_set_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_INVALID,
                       _("Row %u, column “%s”: %s. Nothing was pasted."), row->line - 1, title,
                       reason->message);
          return NULL;
        }
    }
  return g_steal_pointer (&record);
}

GPtrArray *
logro_record_rows_read (GPtrArray  *columns,
                        LogroList  *list,
                        const char *text,
                        GError    **error)
{
  /* spreadsheets copy with tabs, whatever else the cells hold */
  char *marked = g_strconcat ("sep=\t\n", text, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_take (marked, strlen (marked));
  g_autoptr (LogroCsv) csv = logro_csv_read (bytes, _("The clipboard"), error);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  if (csv == NULL)
    return NULL;
  for (guint i = 0; i < csv->n_rows; i++)
    {
      LogroRecord *record;

      if (csv->rows[i].n_cells == 1 && *csv->rows[i].cells[0] == '\0')
        continue;
      record = read_row (columns, list, &csv->rows[i], error);
      if (record == NULL)
        return NULL;
      g_ptr_array_add (records, record);
    }
  return g_steal_pointer (&records);
}
