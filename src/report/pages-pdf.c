/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages as a PDF file in memory. */
#include "report/pages-private.h"
#include "report/pdf-declare.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

static cairo_status_t
on_write (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_property (cairo_surface_t      *surface,
              cairo_pdf_metadata_t  which,
              const char           *value)
{
  if (value[0] != '\0')
    cairo_pdf_surface_set_metadata (surface, which, value);
}

static void
set_properties (cairo_surface_t *surface,
                LogroReport     *report)
{
  set_property (surface, CAIRO_PDF_METADATA_TITLE, logro_report_get_title (report));
  set_property (surface, CAIRO_PDF_METADATA_AUTHOR, logro_report_get_author (report));
  set_property (surface, CAIRO_PDF_METADATA_SUBJECT, logro_report_get_subject (report));
  set_property (surface, CAIRO_PDF_METADATA_CREATOR, "Logro");
  set_property (surface, CAIRO_PDF_METADATA_CREATE_DATE,
                logro_report_get_created (report));
}

/* Adds the headings that begin on page n. parents[l] is the last entry above level l. */
static void
add_outline (LogroPages      *pages,
             guint            n,
             cairo_surface_t *surface,
             int              parents[5])
{
  guint first = g_array_index (pages->pages, LogroPage, n).first;
  guint end = n + 1 < pages->pages->len
                ? g_array_index (pages->pages, LogroPage, n + 1).first : pages->strips->len;

  for (guint i = first; i < end; i++)
    {
      const LogroStrip *strip = &g_array_index (pages->strips, LogroStrip, i);
      const LogroBlock *block = logro_report_get_block (pages->report, strip->block);
      g_autofree char *link = NULL;
      int id;

      if (block->kind != LOGRO_BLOCK_HEADING || strip->from > 0)
        continue;
      /* A whole number: cairo reads it with the decimal sign of the locale. */
      link = g_strdup_printf ("page=%u pos=[0 %d]", n + 1,
                              (int) (logro_pages_get_paper (pages, n)->margin + strip->y));
      id = cairo_pdf_surface_add_outline (surface, parents[block->level], block->text, link,
                                          CAIRO_PDF_OUTLINE_FLAG_OPEN);
      for (guint level = block->level + 1; level < 5; level++)
        parents[level] = id;
    }
}

static cairo_status_t
draw_pages (LogroPages           *pages,
            cairo_surface_t      *surface,
            const LogroProgress  *progress,
            GError              **error)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status = cairo_status (cr);
  guint n = pages->pages->len;
  int parents[5] = { 0 };

  for (guint i = 0; i < n && status == CAIRO_STATUS_SUCCESS
                    && logro_progress_step (progress, (1 + i / (double) n) / 2, error); i++)
    {
      const LogroPaper *paper = logro_pages_get_paper (pages, i);

      cairo_pdf_surface_set_size (surface, paper->width, paper->height);
      /* A new size forgets what was begun before it. */
      if (i == 0)
        cairo_tag_begin (cr, "Document", NULL);
      logro_pages_draw (pages, i, cr);
      add_outline (pages, i, surface, parents);
      cairo_show_page (cr);
      status = cairo_status (cr);
    }
  cairo_tag_end (cr, "Document");
  cairo_destroy (cr);
  return status;
}

GBytes *
logro_pages_to_pdf (LogroPages           *pages,
                    const LogroProgress  *progress,
                    GError              **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GError) cancelled = NULL;
  cairo_surface_t *surface;
  cairo_status_t status;

  g_return_val_if_fail (pages != NULL, NULL);

  surface = cairo_pdf_surface_create_for_stream (on_write, bytes, pages->papers[0].width,
                                                 pages->papers[0].height);
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  set_properties (surface, pages->report);
  pages->linked = TRUE;
  status = draw_pages (pages, surface, progress, &cancelled);
  pages->linked = FALSE;
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS && cancelled == NULL)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (cancelled != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&cancelled));
      return NULL;
    }
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, LOGRO_REPORT_ERROR, LOGRO_REPORT_ERROR_FAILED,
                   _("The PDF could not be written: %s"), cairo_status_to_string (status));
      return NULL;
    }
  logro_pdf_declare (bytes, logro_report_get_language (pages->report));
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
