/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of formats. */
#include "report/format.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "report/docx.h"
#include "report/html.h"
#include "report/odt.h"
#include "report/pages.h"

static GBytes *
write_pdf (LogroReport          *report,
           const LogroPaper     *paper,
           const LogroProgress  *progress,
           GError              **error)
{
  g_autoptr (LogroPages) pages = logro_pages_new_stepwise (report, paper, progress, error);

  return pages != NULL ? logro_pages_to_pdf (pages, progress, error) : NULL;
}

static const LogroFormat formats[] = {
  { "pdf", "application/pdf", N_("PDF"), write_pdf },
  { "odt", "application/vnd.oasis.opendocument.text", N_("OpenDocument text (Writer)"),
    logro_odt_write },
  { "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    N_("Word document"), logro_docx_write },
  { "html", "text/html", N_("Web page"), logro_html_write }
};

const LogroFormat *
logro_formats_list (guint *n)
{
  g_return_val_if_fail (n != NULL, NULL);

  *n = G_N_ELEMENTS (formats);
  return formats;
}

const LogroFormat *
logro_formats_find (const char  *id_or_name,
                    GError     **error)
{
  const char *dot = id_or_name != NULL ? strrchr (id_or_name, '.') : NULL;
  const char *id = dot != NULL ? dot + 1 : id_or_name;
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (id != NULL && g_ascii_strcasecmp (formats[i].id, id) == 0)
        return &formats[i];
      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", formats[i].id);
    }
  g_set_error (error, LOGRO_REPORT_ERROR, LOGRO_REPORT_ERROR_UNKNOWN,
               _("A document cannot be written as “%s”. The formats are: %s."),
               id_or_name != NULL ? id_or_name : "", known->str);
  return NULL;
}

GBytes *
logro_format_write (const LogroFormat    *format,
                    LogroReport          *report,
                    const LogroPaper     *paper,
                    const LogroProgress  *progress,
                    GError              **error)
{
  g_return_val_if_fail (format != NULL && report != NULL && paper != NULL, NULL);

  return format->write (report, paper, progress, error);
}
