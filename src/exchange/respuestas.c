/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads answers row by row; what is not understood becomes a sentence, never a guess. */

#include "exchange/respuestas.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "core/text.h"
#include "document/error.h"
#include "exchange/csv.h"

enum
{
  ELEMENTO,
  ALTERNATIVA,
  OBSERVACION,
  N_COLUMNS
};

static const char * const headings[] = { "elemento", "alternativa", "observacion" };

typedef struct
{
  LogroRespuestas *result;
  const char *name;
  const LogroCsvRow *row;
  int columns[N_COLUMNS]; /* where each stands in a row, or -1 */
  guint n_columns;        /* cells of the row of headings */
  GHashTable *seen;       /* LogroElemento → line where it was answered first */
} Reading;

static void
leida_free (LogroRespuestaLeida *leida)
{
  g_free (leida->observacion);
  g_free (leida);
}

void
logro_respuestas_free (LogroRespuestas *self)
{
  g_object_unref (self->modelo);
  g_ptr_array_unref (self->leidas);
  g_ptr_array_unref (self->problemas);
  g_ptr_array_unref (self->avisos);
  g_free (self);
}

static gboolean
is_blank (const char *cell)
{
  return cell[strspn (cell, " \t\r\n")] == '\0';
}

static gboolean
is_blank_row (const LogroCsvRow *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    if (!is_blank (row->cells[i]))
      return FALSE;
  return TRUE;
}

/* The cell of a column without the blanks around it; "" where the row has none. */
static char *
dup_cell (const Reading *reading,
          guint          column)
{
  int at = reading->columns[column];
  gboolean there = at >= 0 && (guint) at < reading->row->n_cells;

  return g_strstrip (g_strdup (there ? reading->row->cells[at] : ""));
}

/* Takes @reason. */
static void
add_problem (Reading *reading,
             char    *reason)
{
  g_ptr_array_add (reading->result->problemas,
                   g_strdup_printf (_("%s, line %u: %s"), reading->name, reading->row->line,
                                    reason));
  g_free (reason);
}

/* Finds the columns by their headings. */
static gboolean
read_headings (Reading  *reading,
               GError  **error)
{
  reading->n_columns = reading->row->n_cells;
  for (guint i = 0; i < N_COLUMNS; i++)
    reading->columns[i] = -1;

  for (guint i = 0; i < reading->n_columns; i++)
    {
      g_autofree char *heading = logro_text_fold (reading->row->cells[i]);
      guint column = 0;

      g_strstrip (heading);
      while (column < N_COLUMNS && strcmp (heading, headings[column]) != 0)
        column++;

      if (column == N_COLUMNS && *heading != '\0')
        g_ptr_array_add (reading->result->avisos,
                         g_strdup_printf (_("%s, line %u: the column “%s” was not read"),
                                          reading->name, reading->row->line,
                                          reading->row->cells[i]));
      else if (column < N_COLUMNS && reading->columns[column] >= 0)
        {
          g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID,
                       _("%s, line %u: there are two columns “%s”"), reading->name,
                       reading->row->line, headings[column]);
          return FALSE;
        }
      else if (column < N_COLUMNS)
        reading->columns[column] = i;
    }

  if (reading->columns[ELEMENTO] >= 0 && reading->columns[ALTERNATIVA] >= 0)
    return TRUE;

  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID,
               _("%s, line %u: the first row must hold the headings “elemento” and “alternativa” "
                 "(and “observacion” if you like)"), reading->name, reading->row->line);
  return FALSE;
}

static char *
list_alternativas (LogroElemento *elemento)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (elemento->escalera); i++)
    {
      LogroAlternativa *alternativa = logro_list_get (elemento->escalera, i);

      g_string_append_printf (list, "%s%" G_GINT64_FORMAT, i > 0 ? ", " : "", alternativa->valor);
    }
  return g_string_free (list, FALSE);
}

/* Whether @text is the points of one of the element's alternatives, or empty. */
static gboolean
read_alternativa (Reading       *reading,
                  LogroElemento *elemento,
                  const char    *text,
                  gint64        *alternativa)
{
  g_autofree char *list = NULL;

  *alternativa = LOGRO_SIN_RESPUESTA;
  if (*text == '\0')
    return TRUE;

  if (g_ascii_string_to_signed (text, 10, 0, G_MAXINT, alternativa, NULL) &&
      logro_elemento_find_alternativa (elemento, *alternativa) != NULL)
    return TRUE;

  list = list_alternativas (elemento);
  add_problem (reading, g_strdup_printf (_("“%s” is no alternative of element %s; it has %s"), text,
                                         elemento->id, list));
  return FALSE;
}

/* Says that the element was answered before, and takes that answer back. */
static void
refuse_twice (Reading       *reading,
              LogroElemento *elemento,
              guint          first)
{
  GPtrArray *leidas = reading->result->leidas;

  for (guint i = 0; i < leidas->len; i++)
    if (((LogroRespuestaLeida *) leidas->pdata[i])->elemento == elemento)
      {
        g_ptr_array_remove_index (leidas, i);
        break;
      }
  add_problem (reading, g_strdup_printf (_("element %s was already answered in line %u"),
                                         elemento->id, first));
}

/* Whether the row has something in a cell without heading. */
static gboolean
has_too_many (const Reading *reading)
{
  for (guint i = reading->n_columns; i < reading->row->n_cells; i++)
    if (!is_blank (reading->row->cells[i]))
      return TRUE;
  return FALSE;
}

static void
read_row (Reading *reading)
{
  g_autofree char *id = dup_cell (reading, ELEMENTO);
  g_autofree char *points = dup_cell (reading, ALTERNATIVA);
  g_autofree char *text = dup_cell (reading, OBSERVACION);
  LogroElemento *elemento = logro_modelo_find_elemento (reading->result->modelo, id);
  LogroRespuestaLeida *leida;
  gpointer first;
  gint64 alternativa;

  if (has_too_many (reading))
    add_problem (reading, g_strdup (_("there are more cells than headings; a text with the "
                                      "delimiter in it goes in quotes (\")")));
  else if (*id == '\0')
    add_problem (reading, g_strdup (_("it does not say which element is answered")));
  else if (elemento == NULL)
    add_problem (reading, g_strdup_printf (_("the model “%s” has no element “%s”"),
                                           reading->result->modelo->id, id));
  else if ((first = g_hash_table_lookup (reading->seen, elemento)) != NULL)
    refuse_twice (reading, elemento, GPOINTER_TO_UINT (first));
  else
    {
      g_hash_table_insert (reading->seen, elemento, GUINT_TO_POINTER (reading->row->line));
      if (!read_alternativa (reading, elemento, points, &alternativa))
        return;

      leida = g_new (LogroRespuestaLeida, 1);
      *leida = (LogroRespuestaLeida) {
        reading->row->line, elemento, alternativa, logro_text_clean (text, TRUE)
      };
      g_ptr_array_add (reading->result->leidas, leida);
    }
}

LogroRespuestas *
logro_respuestas_read (GBytes       *bytes,
                       const char   *name,
                       LogroModelo  *modelo,
                       GError      **error)
{
  g_autoptr (LogroCsv) table = logro_csv_read (bytes, name, error);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (LogroRespuestas) self = NULL;
  Reading reading = { .name = name, .seen = seen };
  const LogroCsvRow blank = { .line = 1 };
  guint i = 0;

  if (table == NULL)
    return NULL;

  reading.result = self = g_new0 (LogroRespuestas, 1);
  self->modelo = g_object_ref (modelo);
  self->leidas = g_ptr_array_new_with_free_func ((GDestroyNotify) leida_free);
  self->problemas = g_ptr_array_new_with_free_func (g_free);
  self->avisos = g_ptr_array_ref (table->notes);

  while (i < table->n_rows && is_blank_row (&table->rows[i]))
    i++;
  reading.row = i < table->n_rows ? &table->rows[i] : &blank;
  if (!read_headings (&reading, error))
    return NULL;

  for (i++; i < table->n_rows; i++)
    {
      reading.row = &table->rows[i];
      if (!is_blank_row (reading.row))
        read_row (&reading);
    }
  return g_steal_pointer (&self);
}

guint
logro_respuestas_apply (LogroRespuestas *self,
                        LogroPlan       *plan)
{
  LogroJournal *journal = logro_plan_get_journal (plan);
  guint n = 0;

  logro_journal_begin (journal, _("Answers from a table"));
  for (guint i = 0; i < self->leidas->len; i++)
    {
      LogroRespuestaLeida *leida = self->leidas->pdata[i];
      LogroRecord *respuesta = LOGRO_RECORD (logro_plan_get_respuesta (plan, leida->elemento));

      if (leida->alternativa != LOGRO_SIN_RESPUESTA)
        logro_record_set_number (respuesta, "alternativa", leida->alternativa);
      if (leida->observacion != NULL)
        logro_record_set_text (respuesta, "observacion", leida->observacion);
      n += leida->alternativa != LOGRO_SIN_RESPUESTA || leida->observacion != NULL;
    }
  logro_journal_end (journal);
  return n;
}
