/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages that the preview shows and the PDF has are the pages that are printed: laid out when
 * printing begins, for the paper chosen in the dialog. What was chosen there is remembered in
 * $XDG_CONFIG_HOME/logro/print.ini; losing it loses nothing. */

#include "app/print.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/settings.h"
#include "report/pages.h"

typedef struct
{
  LogroReport *report;
  LogroPages *pages; /* once printing has begun */
} Job;

/* What the button for a preview in the dialog calls. */
typedef struct
{
  GtkWindow *parent; /* the dialog keeps it */
  LogroPreviewFunc preview;
  gpointer data;
  GDestroyNotify free_data;
} Asked;

static char *
get_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "logro", "print.ini", NULL);
}

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->pages, logro_pages_free);
  logro_report_unref (job->report);
  g_free (job);
}

const char *
logro_print_get_paper (const char *country)
{
  g_autofree char *preferred = logro_settings_get_string ("paper");
  LogroPaper paper;

  return logro_paper_init (&paper, preferred, FALSE) ? paper.id : logro_paper_for_country (country);
}

void
logro_print_set_paper (const char *paper)
{
  logro_settings_set_string ("paper", paper);
}

static void
recall (GtkPrintOperation *operation,
        const char        *paper,
        const char        *name)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *path = get_path ();
  g_autoptr (GtkPrintSettings) settings = NULL;
  g_autoptr (GtkPageSetup) setup = NULL;
  g_autoptr (GtkPaperSize) size = gtk_paper_size_new (logro_paper_get_pwg_name (paper));

  if (g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL))
    {
      settings = gtk_print_settings_new_from_key_file (file, NULL, NULL);
      setup = gtk_page_setup_new_from_key_file (file, NULL, NULL);
    }
  if (settings == NULL)
    settings = gtk_print_settings_new ();
  if (setup == NULL)
    setup = gtk_page_setup_new ();
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_print_settings_set_paper_size (settings, size);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_default_page_setup (operation, setup);
}

/* The paper taken in the dialog is that of the next document too, if it is one of ours. */
static void
prefer_paper (GtkPageSetup *setup)
{
  const char *name = gtk_paper_size_get_name (gtk_page_setup_get_paper_size (setup));
  const char *const *ids = logro_paper_list_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_strcmp0 (logro_paper_get_pwg_name (ids[i]), name) == 0)
      logro_print_set_paper (ids[i]);
}

static void
remember (GtkPrintOperation *operation)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (operation);

  if (settings == NULL || setup == NULL)
    return;
  /* How many copies, which pages and to which file is a matter of one document. */
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_N_COPIES);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_PRINT_PAGES);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_PAGE_RANGES);
  gtk_print_settings_to_key_file (settings, file, NULL);
  gtk_page_setup_to_key_file (setup, file, NULL);
  prefer_paper (setup);
  g_mkdir_with_parents (folder, 0700);
  g_key_file_save_to_file (file, path, NULL);
}

static void
on_begin (GtkPrintOperation *operation,
          GtkPrintContext   *context,
          Job               *job)
{
  LogroPaper paper;

  logro_paper_init_size (&paper, gtk_print_context_get_width (context),
                         gtk_print_context_get_height (context));
  g_clear_pointer (&job->pages, logro_pages_free);
  job->pages = logro_pages_new (job->report, &paper);
  gtk_print_operation_set_n_pages (operation, logro_pages_get_n (job->pages));
}

/* A page that lies down asks for its sheet to lie down too. */
static void
on_request_setup (GtkPrintOperation *operation,
                  GtkPrintContext   *context,
                  int                page,
                  GtkPageSetup      *setup,
                  Job               *job)
{
  const LogroPaper *paper = logro_pages_get_paper (job->pages, page);

  gtk_page_setup_set_orientation (setup, paper->width > paper->height
                                           ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                           : GTK_PAGE_ORIENTATION_PORTRAIT);
}

static void
on_draw (GtkPrintOperation *operation,
         GtkPrintContext   *context,
         int                page,
         Job               *job)
{
  logro_pages_draw (job->pages, page, gtk_print_context_get_cairo_context (context));
}

static void
on_done (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         gpointer                 data)
{
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    remember (operation);
}

GtkPrintOperation *
logro_print_operation_new (LogroReport *report,
                           const char  *paper)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  Job *job = g_new0 (Job, 1);

  job->report = logro_report_ref (report);
  gtk_print_operation_set_job_name (operation, logro_report_get_title (report));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  recall (operation, paper, logro_report_get_title (report));
  g_signal_connect (operation, "begin-print", G_CALLBACK (on_begin), job);
  g_signal_connect (operation, "request-page-setup", G_CALLBACK (on_request_setup), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (on_draw), job);
  g_signal_connect_data (operation, "done", G_CALLBACK (on_done), job,
                         (GClosureNotify) (void (*) (void)) job_free, 0);
  return operation;
}

/* Errors of a printing that goes on behind come with "done". */
static void
on_told (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         GtkWindow               *parent)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  logro_show_error (parent, _("The document could not be printed"), error);
}

static void
asked_free (gpointer  data,
            GClosure *closure)
{
  Asked *asked = data;

  asked->free_data (asked->data);
  g_free (asked);
}

static void
on_ready (GtkPrintOperationPreview *preview,
          GtkPrintContext          *context,
          Asked                    *asked)
{
  gtk_print_operation_preview_end_preview (preview);
  asked->preview (asked->parent, asked->data);
}

/* GTK would start an outside viewer, which is often not there, and then nothing happens at all. */
static gboolean
on_preview (GtkPrintOperation        *operation,
            GtkPrintOperationPreview *preview,
            GtkPrintContext          *context,
            GtkWindow                *parent,
            Asked                    *asked)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (surface);

  /* The context asks for somewhere to draw, although nothing is drawn. */
  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_signal_connect (preview, "ready", G_CALLBACK (on_ready), asked);
  return TRUE;
}

void
logro_print (GtkWindow       *parent,
             LogroReport     *report,
             const char      *paper,
             LogroPreviewFunc preview,
             gpointer         data,
             GDestroyNotify   free_data)
{
  g_autoptr (GtkPrintOperation) operation = logro_print_operation_new (report, paper);
  Asked *asked = g_new (Asked, 1);

  *asked = (Asked) { parent, preview, data, free_data };
  g_signal_connect_object (operation, "done", G_CALLBACK (on_told), parent, 0);
  g_signal_connect_data (operation, "preview", G_CALLBACK (on_preview), asked, asked_free, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}
