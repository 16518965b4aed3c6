/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart as the bytes of a picture file, written by cairo into memory. */
#include "chart/export.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <math.h>

G_DEFINE_QUARK (logro-chart-error-quark, logro_chart_error)

static const char *const format_ids[LOGRO_CHART_N_FORMATS] = {
  [LOGRO_CHART_SVG] = "svg",
  [LOGRO_CHART_PNG] = "png",
  [LOGRO_CHART_PDF] = "pdf",
};

gboolean
logro_chart_format_from_id (const char *id,
                            LogroChartFormat *format,
                            GError **error)
{
  g_return_val_if_fail (id != NULL && format != NULL, FALSE);

  for (guint i = 0; i < LOGRO_CHART_N_FORMATS; i++)
    if (g_ascii_strcasecmp (id, format_ids[i]) == 0)
      {
        *format = i;
        return TRUE;
      }
  g_set_error (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_FORMAT,
               _ ("“%s” is not a picture format that charts have: use svg, png or pdf."), id);
  return FALSE;
}

static cairo_status_t
append_bytes (void *closure,
              const unsigned char *bytes,
              unsigned int n)
{
  g_byte_array_append (closure, bytes, n);
  return CAIRO_STATUS_SUCCESS;
}

/* The image is made in pixels; the others write as they are drawn, in points. */
static cairo_surface_t *
create_surface (LogroChartFormat format,
                const char *title,
                double width,
                double height,
                double scale,
                GByteArray *bytes)
{
  cairo_surface_t *surface;

  switch (format)
    {
    case LOGRO_CHART_SVG:
      surface = cairo_svg_surface_create_for_stream (append_bytes, bytes, width, height);
      cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PT);
      return surface;
    case LOGRO_CHART_PDF:
      surface = cairo_pdf_surface_create_for_stream (append_bytes, bytes, width, height);
      cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
      return surface;
    default:
      surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, ceil (width * scale),
                                            ceil (height * scale));
      cairo_surface_set_device_scale (surface, scale, scale);
      return surface;
    }
}

static cairo_status_t
paint (LogroChartDraw draw,
       gpointer what,
       LogroChartFormat format,
       cairo_surface_t *surface,
       GByteArray *bytes)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  draw (what, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS && format == LOGRO_CHART_PNG)
    status = cairo_surface_write_to_png_stream (surface, append_bytes, bytes);
  cairo_surface_finish (surface);
  return status == CAIRO_STATUS_SUCCESS ? cairo_surface_status (surface) : status;
}

static gboolean
check_request (LogroChartFormat format,
               double width,
               double height,
               double scale,
               GError **error)
{
  double pixels = format == LOGRO_CHART_PNG ? scale : 1;

  if ((guint) format >= LOGRO_CHART_N_FORMATS)
    {
      g_set_error (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_FORMAT,
                   _ ("Charts have no picture format number %d."), format);
      return FALSE;
    }
  /* Written so that a NAN fails too. */
  if (width >= 1 && height >= 1 && pixels > 0 && MAX (width, height) <= LOGRO_CHART_MAX_SIDE
      && MAX (width, height) * pixels <= LOGRO_CHART_MAX_SIDE)
    return TRUE;
  g_set_error (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_SIZE,
               _ ("A picture cannot be %g × %g points at a scale of %g."), width, height, scale);
  return FALSE;
}

GBytes *
logro_chart_export_drawing (LogroChartDraw draw,
                            gpointer what,
                            const char *title,
                            LogroChartFormat format,
                            double width,
                            double height,
                            double scale,
                            GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;
  cairo_surface_t *surface;
  cairo_status_t status;

  g_return_val_if_fail (draw != NULL && title != NULL, NULL);

  if (!check_request (format, width, height, scale, error))
    return NULL;
  bytes = g_byte_array_new ();
  surface = create_surface (format, title, width, height, scale, bytes);
  status = paint (draw, what, format, surface, bytes);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_DRAW,
                   _ ("The chart could not be drawn: %s."), cairo_status_to_string (status));
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* A chart still to be planned: only the door above knows whether its size can be. */
typedef struct
{
  LogroChartKind kind;
  const LogroChartData *data;
  const LogroInk *ink;
  double width;
  double height;
} Request;

static void
plan_and_draw (gpointer what,
               cairo_t *cr)
{
  const Request *request = what;
  g_autoptr (LogroChart) chart = logro_chart_plan (request->kind, request->data, request->ink,
                                                   request->width, request->height);

  logro_chart_draw (chart, cr);
}

GBytes *
logro_chart_export (LogroChartKind kind,
                    const LogroChartData *data,
                    const LogroInk *ink,
                    LogroChartFormat format,
                    double width,
                    double height,
                    double scale,
                    GError **error)
{
  Request request = { kind, data, ink, width, height };

  g_return_val_if_fail (data != NULL && ink != NULL, NULL);

  return logro_chart_export_drawing (plan_and_draw, &request, data->title, format, width, height,
                                     scale, error);
}
