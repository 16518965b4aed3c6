/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the tests of pages: made-up contents, and readers of what was made. */
#include "read-back.h"

#include <cairo.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

LogroReport *
sample_report (void)
{
  LogroReport *report = logro_report_new ("Acta de prueba", "es");

  logro_report_set_municipality (report, "Municipalidad de Ñuñoa del Río");
  logro_report_set_date (report, "12-03-2026");
  logro_report_set_page_words (report, "Página {n} de {m}");
  return report;
}

char *
sample_words (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "palabra%u ", i);
  return g_string_free (text, FALSE);
}

LogroTable *
sample_table (guint n_rows)
{
  LogroTable *table = logro_table_new ("Tabla de prueba");

  logro_table_add_column (table, "Cabezal", LOGRO_ALIGN_START, 1);
  logro_table_add_column (table, "Texto", LOGRO_ALIGN_START, 4);
  logro_table_add_column (table, "Puntos", LOGRO_ALIGN_END, 1);
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *id = g_strdup_printf ("inicio%u", i);
      g_autofree char *end = g_strdup_printf ("Una frase que necesita dos o tres líneas de la "
                                              "columna para que la fila sea más alta, pues así "
                                              "hay algo que cortar, y termina en fin%u.", i);

      logro_table_add_row (table, id, end, "3", NULL);
    }
  return table;
}

LogroChartData *
sample_chart (guint n_axes)
{
  LogroChartData *data = logro_chart_data_new ("Porcentaje de logro", 100, "%");

  logro_chart_data_add_series (data, "Diagnóstico");
  for (guint i = 0; i < n_axes; i++)
    {
      g_autofree char *label = g_strdup_printf ("Procesos de apoyo para la prestación %u", i);

      logro_chart_data_add_axis (data, label);
      logro_chart_data_set (data, 0, i, (i * 37) % 100);
    }
  return data;
}

LogroPages *
lay_out (LogroReport *report,
         const char  *paper_id,
         gboolean     landscape)
{
  LogroPaper paper;

  g_assert_true (logro_paper_init (&paper, paper_id, landscape));
  return logro_pages_new (report, &paper);
}

char *
read_pdf (LogroPages *pages,
          const char *program,
          const char *option1,
          const char *option2)
{
  g_autofree char *found = g_find_program_in_path (program);
  g_autofree char *path = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int fd;
  const char *argv[] = { program, option1, option2, NULL, NULL, NULL };

  if (found == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return NULL;
    }
  pdf = logro_pages_to_pdf (pages, NULL, &error);
  g_assert_no_error (error);
  fd = g_file_open_tmp ("logro-XXXXXX.pdf", &path, &error);
  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  argv[option1 == NULL ? 1 : option2 == NULL ? 2 : 3] = path;
  if (strcmp (program, "pdftotext") == 0)
    argv[option1 == NULL ? 2 : option2 == NULL ? 3 : 4] = "-";
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, NULL,
                &error);
  g_assert_no_error (error);
  g_unlink (path);
  return out;
}

GStrv
read_texts (LogroPages *pages)
{
  g_autofree char *text = read_pdf (pages, "pdftotext", "-layout", NULL);
  GStrv texts;
  guint n;

  if (text == NULL)
    return NULL;
  texts = g_strsplit (text, "\f", -1);
  n = g_strv_length (texts);
  g_assert_cmpuint (n, ==, logro_pages_get_n (pages) + 1);
  g_clear_pointer (&texts[n - 1], g_free);
  return texts;
}

int
find_page (GStrv       texts,
           const char *word)
{
  for (guint i = 0; texts[i] != NULL; i++)
    if (strstr (texts[i], word) != NULL)
      return i;
  return -1;
}

guint
count_word (const char *text,
            const char *word)
{
  guint n = 0;

  for (; (text = strstr (text, word)) != NULL; text += strlen (word))
    n++;
  return n;
}

void
assert_ink_inside (LogroPages *pages)
{
  for (guint i = 0; i < logro_pages_get_n (pages); i++)
    {
      const LogroPaper *paper = logro_pages_get_paper (pages, i);
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
      cairo_t *cr = cairo_create (surface);
      double x, y, width, height;

      logro_pages_draw (pages, i, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
      g_assert_cmpfloat (x, >=, paper->margin - 4);
      g_assert_cmpfloat (x + width, <=, paper->width - paper->margin + 4);
      g_assert_cmpfloat (y, >=, paper->margin - 4);
      g_assert_cmpfloat (y + height, <=, paper->height - 6);
    }
}
