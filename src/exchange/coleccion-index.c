/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The index of a collection: one table, as CSV for programs and as HTML for people. */

#include "exchange/coleccion-private.h"

#include <glib/gi18n-lib.h>

#include "document/error.h"
#include "exchange/csv.h"

static const char *
get_word (LogroColeccion *self,
          const char     *id)
{
  return logro_modelo_get_palabra (self->model, id);
}

static const char *
get_text (const char *text)
{
  return text != NULL ? text : "";
}

static LogroTable *
make_table (LogroColeccion *self)
{
  static const struct
  {
    const char *word;
    LogroAlign align;
    double weight;
  } columns[] = {
    { "coleccion.fase", LOGRO_ALIGN_START, 2 },
    { "coleccion.elemento", LOGRO_ALIGN_START, 3 },
    { "coleccion.descripcion", LOGRO_ALIGN_START, 3 },
    { "coleccion.archivo", LOGRO_ALIGN_START, 3 },
    { "coleccion.estado", LOGRO_ALIGN_START, 1 },
    { "coleccion.tamano", LOGRO_ALIGN_END, 1 },
    { "coleccion.sha256", LOGRO_ALIGN_START, 4 },
    { "coleccion.origen", LOGRO_ALIGN_START, 3 },
  };
  LogroTable *table = logro_table_new (self->titulo);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    logro_table_add_column (table, get_word (self, columns[i].word), columns[i].align,
                            columns[i].weight);
  for (guint i = 0; i < self->files->len; i++)
    {
      const LogroColectado *one = self->files->pdata[i];
      g_autofree char *estado =
        g_strconcat ("adjunto.", logro_adjunto_estado_get_id (one->estado), NULL);
      g_autofree char *tamano = g_strdup_printf ("%" G_GINT64_FORMAT, one->tamano);
      g_autofree char *origen = logro_adjunto_dup_shown (one->ruta);

      logro_table_add_cells (table,
                             (const char *[]) { one->fase, get_text (one->elemento),
                                                get_text (one->descripcion),
                                                get_text (one->archivo), get_word (self, estado),
                                                tamano, get_text (one->sha256), origen, NULL },
                             FALSE);
    }
  return table;
}

static GBytes *
make_csv (const LogroTable *table)
{
  GString *out = g_string_new ("\xef\xbb\xbf"); /* spreadsheets know it is UTF-8 */
  guint n = logro_table_get_n_columns (table);
  g_autofree const char **cells = g_new0 (const char *, n + 1);

  for (guint i = 0; i < n; i++)
    cells[i] = logro_table_get_title (table, i);
  logro_csv_append_row (out, cells, TRUE);
  for (guint row = 0; row < logro_table_get_n_rows (table); row++)
    {
      for (guint i = 0; i < n; i++)
        cells[i] = logro_table_get_cell (table, row, i);
      logro_csv_append_row (out, cells, TRUE);
    }
  return g_string_free_to_bytes (out);
}

static GBytes *
make_html (LogroColeccion   *self,
           const LogroTable *table)
{
  g_autofree char *body = logro_table_to_html (table);
  g_autofree char *title = g_markup_escape_text (get_word (self, "coleccion.titulo"), -1);
  GString *out = g_string_new ("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");

  g_string_append_printf (out, "%s</title>\n<style>body { font-family: sans-serif } table { "
                               "border-collapse: collapse } th, td { border: 1px solid #888; "
                               "padding: 4px 8px; text-align: left; overflow-wrap: anywhere }"
                               "</style></head>\n<body><h1>%s</h1>\n%s\n</body></html>\n",
                          title, title, body);
  return g_string_free_to_bytes (out);
}

static gboolean
write_index (const char  *root,
             const char  *name,
             GBytes      *bytes,
             GError     **error)
{
  for (guint i = 1; i <= LOGRO_COLECCION_MAX_TRIES; i++)
    {
      g_autofree char *numbered = logro_coleccion_dup_numbered (name, i);
      g_autofree char *path = g_build_filename (root, numbered, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);

      if (!logro_coleccion_is_taken (path))
        return logro_file_write (file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL, error);
    }
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED, "%s: %s", name,
               _("there are too many files of this name"));
  return FALSE;
}

gboolean
logro_coleccion_write_index (LogroColeccion  *self,
                             const char      *root,
                             GError         **error)
{
  g_autoptr (LogroTable) table = make_table (self);
  g_autoptr (GBytes) csv = make_csv (table);
  g_autoptr (GBytes) html = make_html (self, table);

  return write_index (root, "indice.csv", csv, error) &&
         write_index (root, "indice.html", html, error);
}
