/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every export goes through the safe writer of document/file.h: a file is whole or it is not
 * there. */

#include "app/export.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "chart/export.h"

/* Points; a picture of this width stands between the margins of any of our papers. */
#define CHART_WIDTH 480

/* Pixels per point of a PNG: 288 dots per inch, and no pixel that is only half of the picture. */
#define CHART_SCALE 4

typedef struct
{
  GtkWidget *widget;
  GBytes *bytes;
} Saving;

GBytes *
logro_export_chart (LogroChartKind        kind,
                    const LogroChartData *data,
                    LogroChartFormat      format,
                    GError              **error)
{
  const LogroInk *ink = logro_ink_light ();
  double height = logro_chart_natural_height (kind, data, ink, CHART_WIDTH);

  return logro_chart_export (kind, data, ink, format, CHART_WIDTH, height, CHART_SCALE, error);
}

/* The window of a plan that @widget, or the dialog it is in, belongs to. */
static LogroWindow *
find_window (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWindow *window = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;

  while (window != NULL && !LOGRO_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  return window != NULL ? LOGRO_WINDOW (window) : NULL;
}

void
logro_export_say (GtkWidget  *widget,
                  const char *text)
{
  LogroWindow *window = find_window (widget);

  if (window != NULL)
    logro_window_say (window, text);
}

char *
logro_export_dup_name (GtkWidget  *widget,
                       const char *what,
                       const char *suffix)
{
  LogroWindow *window = find_window (widget);
  LogroDocument *document = window != NULL ? logro_window_get_document (window) : NULL;
  g_autofree char *name = document != NULL ? logro_document_dup_file_name (document) : NULL;

  if (name == NULL)
    return g_strdup_printf ("%s.%s", what, suffix);
  if (strrchr (name, '.') != NULL)
    *strrchr (name, '.') = '\0';
  return g_strdup_printf ("%s-%s.%s", name, what, suffix);
}

static void
write_chosen (Saving *saving,
              GFile  *file)
{
  GtkRoot *root = gtk_widget_get_root (saving->widget);
  g_autofree char *name = g_file_get_parse_name (file);
  g_autofree char *warning = NULL;
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;

  if (!logro_file_write (file, saving->bytes, NULL, LOGRO_FILE_PLAIN, NULL, &warning, &error))
    {
      logro_show_error (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                        _("The file could not be written"), error);
      return;
    }
  said = warning != NULL ? g_strdup (warning) : g_strdup_printf (_("Saved in %s"), name);
  logro_export_say (saving->widget, said);
}

static void
on_chosen (GFile   *file,
           gpointer data)
{
  Saving *saving = data;

  if (file != NULL)
    write_chosen (saving, file);
  g_object_unref (saving->widget);
  g_bytes_unref (saving->bytes);
  g_free (saving);
}

void
logro_export_save (GtkWidget  *widget,
                   const char *title,
                   const char *what,
                   const char *suffix,
                   GBytes     *bytes)
{
  g_autofree char *name = logro_export_dup_name (widget, what, suffix);
  g_autofree char *upper = g_ascii_strup (suffix, -1);
  g_autofree char *words = g_strdup_printf (_("%s files"), upper);
  g_autofree char *pattern = g_strdup_printf ("*.%s", suffix);
  const LogroFileKind kinds[] = { { words, pattern }, { NULL } };
  Saving *saving = g_new (Saving, 1);

  saving->widget = g_object_ref (widget);
  saving->bytes = g_bytes_ref (bytes);
  logro_choose_save (GTK_WINDOW (gtk_widget_get_root (widget)), title, name, NULL, kinds,
                     on_chosen, saving);
}
