/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The charts that the tests of this folder draw, and what must hold for every one of them. */
#include "sample.h"

static const char *const names[SAMPLE_NAMES] = {
  "Estrategia",
  "Liderazgo",
  "Competencias de las personas",
  "Capacitación",
  "Bienestar y seguridad en el trabajo",
  "Ingresos municipales",
  "Presupuesto municipal",
  "Recursos materiales",
  "Satisfacción de usuarios y usuarias",
  "Comunicación con usuarios y usuarias",
  "Procesos de prestación de los servicios municipales",
  "Procesos de apoyo para la prestación de los servicios municipales",
};

static const double scores[SAMPLE_NAMES] = { 42, 72, 60, 62, 58, 67, 70, 50, 17, 73, 13, 22 };

static const char *const series_names[]
  = { "Diagnóstico", "Autoevaluación", "Puntaje validado", "Puntaje esperado" };

const SampleSize sample_sizes[] = {
  { 240, 180 }, { 320, 240 }, { 480, 360 }, { 800, 600 }, { 1366, 600 },
  { 540, 720 }, { 523, 770 }, { 540, 864 }, { 700, 200 }, { 200, 700 },
};
const guint sample_n_sizes = G_N_ELEMENTS (sample_sizes);

LogroChartData *
sample_data (guint n_axes,
             guint n_series)
{
  LogroChartData *data = logro_chart_data_new ("Logro por ámbito: Municipalidad de Santa Rosa",
                                               100, "%");

  logro_chart_data_set_note (data, "* Provisional: 61 de 78 respondidas");
  for (guint i = 0; i < n_axes; i++)
    logro_chart_data_add_axis (data, names[i % SAMPLE_NAMES]);
  for (guint s = 0; s < n_series; s++)
    {
      logro_chart_data_add_series (data, series_names[s]);
      for (guint i = 0; i < n_axes; i++)
        logro_chart_data_set (data, s, i, MIN (100, scores[i % SAMPLE_NAMES] + 9 * s));
    }
  return data;
}

static const char *
label_text (const LogroFrame *frame,
            guint i)
{
  return pango_layout_get_text (g_array_index (frame->labels, LogroChartLabel, i).layout);
}

void
sample_check_texts (const LogroFrame *frame)
{
  const LogroChartBox page = { 0, 0, frame->width, frame->height };

  for (guint i = 0; i < frame->labels->len; i++)
    {
      const LogroChartBox *a = &g_array_index (frame->labels, LogroChartLabel, i).box;

      if (!logro_box_contains (&page, a->x, a->y)
          || !logro_box_contains (&page, a->x + a->width, a->y + a->height))
        g_error ("“%s” leaves the page of %g × %g", label_text (frame, i), frame->width,
                 frame->height);
      for (guint j = 0; j < i; j++)
        if (logro_box_overlaps (a, &g_array_index (frame->labels, LogroChartLabel, j).box, 0))
          g_error ("“%s” touches “%s” on the page of %g × %g", label_text (frame, i),
                   label_text (frame, j), frame->width, frame->height);
    }
}

void
sample_check_drawing (LogroChartDraw draw,
                      gpointer what,
                      SampleSize size)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, width, height;

  draw (what, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  g_assert_false (cairo_has_current_point (cr));
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  g_assert_cmpfloat (width, >, 0);
  g_assert_cmpfloat (x, >=, 0);
  g_assert_cmpfloat (y, >=, 0);
  g_assert_cmpfloat (x + width, <=, size.width);
  g_assert_cmpfloat (y + height, <=, size.height);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
draw_chart (gpointer what,
            cairo_t *cr)
{
  logro_chart_draw (what, cr);
}

void
sample_check_ink (LogroChartKind kind,
                  const LogroChartData *data,
                  const LogroInk *ink,
                  SampleSize size)
{
  g_autoptr (LogroChart) chart = NULL;
  LogroInk clear = *ink;

  clear.transparent = TRUE;
  chart = logro_chart_plan (kind, data, &clear, size.width, size.height);
  sample_check_drawing (draw_chart, chart, size);
}

char *
sample_find_text (const LogroFrame *frame,
                  LogroLabelRole role,
                  int axis)
{
  for (guint i = 0; i < frame->labels->len; i++)
    {
      const LogroChartLabel *label = &g_array_index (frame->labels, LogroChartLabel, i);

      if (label->role == role && (axis < 0 || label->axis == axis))
        return g_strdelimit (g_strdup (label_text (frame, i)), "\n", ' ');
    }
  return NULL;
}

cairo_surface_t *
sample_draw (LogroChartKind kind,
             const LogroChartData *data,
             const LogroInk *ink,
             SampleSize size)
{
  g_autoptr (LogroChart) chart = logro_chart_plan (kind, data, ink, size.width, size.height);
  cairo_surface_t *drawing
    = cairo_image_surface_create (CAIRO_FORMAT_RGB24, size.width, size.height);
  cairo_t *cr = cairo_create (drawing);

  logro_chart_draw (chart, cr);
  cairo_destroy (cr);
  cairo_surface_flush (drawing);
  return drawing;
}

guint32
sample_pixel (cairo_surface_t *drawing,
              double x,
              double y)
{
  const guchar *row = cairo_image_surface_get_data (drawing)
                      + (int) y * cairo_image_surface_get_stride (drawing);

  return ((const guint32 *) (const void *) row)[(int) x] & 0xffffff;
}
