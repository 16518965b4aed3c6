/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a chart shows: storage, cleaning of texts and writing of numbers. */
#include "chart/data.h"

#include <math.h>
#include <string.h>

#include "chart/clean.h"

#define NO_BREAK_SPACE "\302\240"
#define NO_VALUE "\342\200\223"

static void
replace_text (char **place,
              const char *text)
{
  g_free (*place);
  *place = logro_clean_text (text);
}

static void
axis_clear (gpointer item)
{
  LogroChartAxis *axis = item;

  g_free (axis->label);
  g_free (axis->number);
}

static void
series_clear (gpointer item)
{
  LogroChartSeries *series = item;

  g_free (series->name);
  g_array_unref (series->values);
  g_array_unref (series->provisional);
}

LogroChartData *
logro_chart_data_new (const char *title,
                      double max,
                      const char *unit)
{
  LogroChartData *data;

  g_return_val_if_fail (isfinite (max) && max > 0, NULL);

  data = g_new0 (LogroChartData, 1);
  data->title = logro_clean_text (title);
  data->unit = logro_clean_text (unit);
  data->note = logro_clean_text (NULL);
  data->decimal_point = g_strdup (",");
  data->max = max;
  data->axes = g_array_new (FALSE, TRUE, sizeof (LogroChartAxis));
  g_array_set_clear_func (data->axes, axis_clear);
  data->series = g_array_new (FALSE, TRUE, sizeof (LogroChartSeries));
  g_array_set_clear_func (data->series, series_clear);
  return data;
}

void
logro_chart_data_free (LogroChartData *data)
{
  if (data == NULL)
    return;
  g_array_unref (data->axes);
  g_array_unref (data->series);
  g_free (data->title);
  g_free (data->unit);
  g_free (data->note);
  g_free (data->decimal_point);
  g_free (data);
}

void
logro_chart_data_set_note (LogroChartData *data,
                           const char *note)
{
  g_return_if_fail (data != NULL);

  replace_text (&data->note, note);
}

void
logro_chart_data_set_number_format (LogroChartData *data,
                                    guint decimals,
                                    const char *decimal_point)
{
  g_return_if_fail (data != NULL && decimals <= 3 && decimal_point != NULL);

  data->decimals = decimals;
  replace_text (&data->decimal_point, decimal_point);
}

guint
logro_chart_data_add_axis (LogroChartData *data,
                           const char *label)
{
  LogroChartAxis axis = { logro_clean_text (label), NULL, FALSE, FALSE };

  g_assert (data != NULL && data->axes->len < LOGRO_CHART_MAX_AXES);

  g_array_append_val (data->axes, axis);
  return data->axes->len - 1;
}

void
logro_chart_data_set_number (LogroChartData *data,
                             guint axis,
                             const char *number)
{
  LogroChartAxis *own;

  g_assert (data != NULL && axis < data->axes->len);

  own = &g_array_index (data->axes, LogroChartAxis, axis);
  g_free (own->number);
  own->number = number != NULL && *number != '\0' ? logro_clean_text (number) : NULL;
}

guint
logro_chart_data_add_series (LogroChartData *data,
                             const char *name)
{
  LogroChartSeries series = {
    logro_clean_text (name),
    g_array_new (FALSE, FALSE, sizeof (double)),
    g_array_new (FALSE, TRUE, sizeof (gboolean)),
  };

  g_assert (data != NULL && data->series->len < LOGRO_CHART_MAX_SERIES);

  g_array_append_val (data->series, series);
  return data->series->len - 1;
}

void
logro_chart_data_set (LogroChartData *data,
                      guint series,
                      guint axis,
                      double value)
{
  GArray *values;
  double none = NAN;

  g_return_if_fail (data != NULL && series < data->series->len && axis < data->axes->len);

  values = logro_chart_data_get_series (data, series)->values;
  while (values->len <= axis)
    g_array_append_val (values, none);
  g_array_index (values, double, axis) = fabs (value) <= LOGRO_CHART_MAX_VALUE ? value : NAN;
}

void
logro_chart_data_set_provisional (LogroChartData *data,
                                  guint axis,
                                  gboolean provisional)
{
  g_return_if_fail (data != NULL && axis < data->axes->len);

  g_array_index (data->axes, LogroChartAxis, axis).provisional = provisional;
}

void
logro_chart_data_set_value_provisional (LogroChartData *data,
                                        guint series,
                                        guint axis,
                                        gboolean provisional)
{
  GArray *flags;

  g_return_if_fail (data != NULL && series < data->series->len && axis < data->axes->len);

  flags = logro_chart_data_get_series (data, series)->provisional;
  if (flags->len <= axis)
    g_array_set_size (flags, axis + 1);
  g_array_index (flags, gboolean, axis) = provisional;
}

gboolean
logro_chart_data_is_provisional (const LogroChartData *data,
                                 guint series,
                                 guint axis)
{
  const LogroChartSeries *s = logro_chart_data_get_series (data, series);

  return logro_chart_data_get_axis (data, axis)->provisional ||
         (axis < s->provisional->len && g_array_index (s->provisional, gboolean, axis));
}

void
logro_chart_data_set_total (LogroChartData *data,
                            guint axis,
                            gboolean total)
{
  g_return_if_fail (data != NULL && axis < data->axes->len);

  g_array_index (data->axes, LogroChartAxis, axis).total = total;
}

const LogroChartAxis *
logro_chart_data_get_axis (const LogroChartData *data,
                           guint axis)
{
  g_return_val_if_fail (data != NULL && axis < data->axes->len, NULL);

  return &g_array_index (data->axes, LogroChartAxis, axis);
}

const LogroChartSeries *
logro_chart_data_get_series (const LogroChartData *data,
                             guint series)
{
  g_return_val_if_fail (data != NULL && series < data->series->len, NULL);

  return &g_array_index (data->series, LogroChartSeries, series);
}

double
logro_chart_data_get (const LogroChartData *data,
                      guint series,
                      guint axis)
{
  const LogroChartSeries *s = logro_chart_data_get_series (data, series);

  return s != NULL && axis < s->values->len ? g_array_index (s->values, double, axis) : NAN;
}

double
logro_chart_data_get_fraction (const LogroChartData *data,
                               guint series,
                               guint axis)
{
  double value = logro_chart_data_get (data, series, axis);

  return isnan (value) ? NAN : CLAMP (value / data->max, 0.0, 1.0);
}

char *
logro_chart_format_value (const LogroChartData *data,
                          double value)
{
  static const char *const formats[] = { "%.0f", "%.1f", "%.2f", "%.3f" };
  static const double powers[] = { 1, 10, 100, 1000 };
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  double rounded;
  char *point;

  g_return_val_if_fail (data != NULL, NULL);

  if (!(fabs (value) <= LOGRO_CHART_MAX_VALUE))
    return g_strdup (NO_VALUE);
  /* Adding 0.0 turns a -0 into 0. */
  rounded = floor (value * powers[data->decimals] + 0.5) / powers[data->decimals] + 0.0;
  g_ascii_formatd (digits, sizeof digits, formats[data->decimals], rounded);
  point = strchr (digits, '.');
  if (point != NULL)
    *point++ = '\0';
  return g_strconcat (digits, point != NULL ? data->decimal_point : "",
                      point != NULL ? point : "", *data->unit != '\0' ? NO_BREAK_SPACE : "",
                      data->unit, NULL);
}

char *
logro_chart_data_format_name (const LogroChartData *data,
                              guint axis)
{
  const LogroChartAxis *a = logro_chart_data_get_axis (data, axis);
  gboolean provisional = FALSE;

  for (guint s = 0; s < data->series->len && data->series->len > 1; s++)
    provisional |= logro_chart_data_is_provisional (data, s, axis);
  return g_strconcat (a->label, provisional ? "*" : "", NULL);
}

char *
logro_chart_data_format_mark (const LogroChartData *data,
                              guint series,
                              guint axis)
{
  double value = logro_chart_data_get (data, series, axis);
  g_autofree char *text = logro_chart_format_value (data, value);

  if (isnan (value) || !logro_chart_data_is_provisional (data, series, axis))
    return g_steal_pointer (&text);
  return g_strconcat (text, "*", NULL);
}

static void
describe_axis (const LogroChartData *data,
               const LogroChartWords *words,
               guint index,
               GString *out)
{
  const LogroChartAxis *axis = logro_chart_data_get_axis (data, index);

  g_string_append_printf (out, "%s: ", axis->label);
  for (guint s = 0; s < data->series->len; s++)
    {
      double value = logro_chart_data_get (data, s, index);
      g_autofree char *text = logro_chart_format_value (data, value);

      if (s > 0)
        g_string_append (out, ", ");
      if (data->series->len > 1)
        g_string_append_printf (out, "%s ", logro_chart_data_get_series (data, s)->name);
      g_string_append (out, isnan (value) ? words->no_value : text);
      if (!axis->provisional && logro_chart_data_is_provisional (data, s, index))
        g_string_append_printf (out, " (%s)", words->provisional);
    }
  if (axis->provisional)
    g_string_append_printf (out, " (%s)", words->provisional);
  g_string_append (out, ".\n");
}

char *
logro_chart_describe (const LogroChartData *data,
                      const LogroChartWords *words)
{
  GString *out;

  g_return_val_if_fail (data != NULL && words != NULL, NULL);

  out = g_string_new (NULL);
  if (*data->title != '\0')
    g_string_append_printf (out, "%s.\n", data->title);
  for (guint i = 0; i < data->axes->len; i++)
    describe_axis (data, words, i, out);
  g_string_append (out, data->note);
  return g_string_free (out, FALSE);
}
