/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/paperwork.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/export.h"
#include "app/preview-dialog.h"
#include "app/print.h"
#include "report/documents.h"

/* The preview that the print dialog may ask for. */
typedef struct
{
  LogroPlan *plan;
  char *document;
} Asked;

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  g_object_unref (asked->plan);
  g_free (asked->document);
  g_free (asked);
}

static void
on_preview_asked (GtkWindow *parent,
                  gpointer   data)
{
  Asked *asked = data;

  logro_preview_dialog_open (parent, asked->plan, asked->document);
}

static const char *
choose_paper (LogroPlan  *plan,
              const char *paper)
{
  return paper != NULL ? paper : logro_print_get_paper (plan->municipalidad->pais);
}

/* The ids are written in the program, so an unknown one is no error of a person. */
static LogroReport *
build (LogroPlan  *plan,
       const char *document)
{
  g_autoptr (GError) error = NULL;
  LogroReport *report = logro_documents_build (document, plan, NULL, &error);

  if (report == NULL)
    g_error ("%s", error->message);
  return report;
}

LogroPages *
logro_paperwork_lay_out (LogroPlan  *plan,
                         const char *document,
                         const char *paper)
{
  g_autoptr (LogroReport) report = build (plan, document);
  LogroPaper sheet;

  logro_paper_init (&sheet, choose_paper (plan, paper), FALSE);
  return logro_pages_new (report, &sheet);
}

void
logro_paperwork_print (GtkWidget  *widget,
                       LogroPlan  *plan,
                       const char *document,
                       const char *paper)
{
  g_autoptr (LogroReport) report = build (plan, document);
  Asked *asked = g_new (Asked, 1);

  asked->plan = g_object_ref (plan);
  asked->document = g_strdup (document);
  logro_print (GTK_WINDOW (gtk_widget_get_root (widget)), report, choose_paper (plan, paper),
               on_preview_asked, asked, asked_free);
}

/* A document on its way into a file. */
typedef struct
{
  LogroReport *report;
  LogroPaper paper;
  const LogroFormat *format;
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  logro_report_unref (writing->report);
  g_free (writing);
}

static GBytes *
write_document (gpointer              data,
                const LogroProgress  *progress,
                char                **warning,
                GError              **error)
{
  Writing *writing = data;

  return logro_format_write (writing->format, writing->report, &writing->paper, progress, error);
}

void
logro_paperwork_save (GtkWidget         *widget,
                      LogroPlan         *plan,
                      const char        *document,
                      const char        *paper,
                      const LogroFormat *format)
{
  const LogroExport export = { _("Save the Document"), document, format->id, write_document,
                               writing_free };
  Writing *writing = g_new (Writing, 1);

  writing->report = build (plan, document);
  writing->format = format;
  logro_paper_init (&writing->paper, choose_paper (plan, paper), FALSE);
  logro_export_begin (widget, &export, writing);
}
