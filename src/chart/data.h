/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a chart shows: axes, series, values and the few words around them. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define LOGRO_CHART_MAX_SERIES 4
#define LOGRO_CHART_MAX_AXES 200
#define LOGRO_CHART_MAX_TEXT 200 /* characters kept of any label */
#define LOGRO_CHART_MAX_VALUE 1e9 /* a larger value counts as none */

typedef struct
{
  char *label;
  char *number;         /* what stands for it where its label has no room; NULL: its place */
  gboolean provisional; /* none of its values is final */
  gboolean total;       /* a sum of the others: a row of its own in bars, no axis in a radar */
} LogroChartAxis;

typedef struct
{
  char *name;
  GArray *values; /* double; NAN or shorter than the axes = no value yet */
  GArray *provisional; /* gboolean; shorter than the axes = final */
} LogroChartSeries;

/* Read the fields freely; change them through the functions below, which clean what they store. */
typedef struct
{
  char *title;
  char *unit;
  char *note;
  char *decimal_point;
  guint decimals;
  double max;
  GArray *axes;   /* LogroChartAxis */
  GArray *series; /* LogroChartSeries */
} LogroChartData;

/* The words of logro_chart_describe(), in the language of the document. */
typedef struct
{
  const char *no_value;    /* "sin dato" */
  const char *provisional; /* "provisional" */
} LogroChartWords;

/* Gives an empty chart whose values go from 0 to @max (finite, above 0). @title and @unit ("%")
 * may be NULL. All texts of a chart are cleaned: valid UTF-8, one line, no control characters,
 * at most LOGRO_CHART_MAX_TEXT characters. */
LogroChartData *logro_chart_data_new (const char *title,
                                      double max,
                                      const char *unit);

void logro_chart_data_free (LogroChartData *data);

/* Small text at the foot, such as what a mark of provisional values means; NULL for none. */
void logro_chart_data_set_note (LogroChartData *data,
                                const char *note);

/* How numbers are written: @decimals (0-3, default 0) and the decimal sign of the document's
 * language (default ","). The process locale has no say. */
void logro_chart_data_set_number_format (LogroChartData *data,
                                         guint decimals,
                                         const char *decimal_point);

/* Adds an axis at the end and gives its index. At most LOGRO_CHART_MAX_AXES. */
guint logro_chart_data_add_axis (LogroChartData *data,
                                 const char *label);

/* What stands for an axis where its label has no room, such as "2.4"; NULL: its place, from 1. */
void logro_chart_data_set_number (LogroChartData *data,
                                  guint axis,
                                  const char *number);

/* Adds a series without values and gives its index. At most LOGRO_CHART_MAX_SERIES. */
guint logro_chart_data_add_series (LogroChartData *data,
                                   const char *name);

/* Stores a value (0 to max; NAN = no value yet). A value outside the range keeps its number in
 * labels while its mark stays at the nearest end; one that is infinite counts as none. */
void logro_chart_data_set (LogroChartData *data,
                           guint series,
                           guint axis,
                           double value);

void logro_chart_data_set_provisional (LogroChartData *data,
                                       guint axis,
                                       gboolean provisional);

/* The same for one value, where others of its axis are final. */
void logro_chart_data_set_value_provisional (LogroChartData *data,
                                             guint series,
                                             guint axis,
                                             gboolean provisional);

/* Whether a value is marked, by itself or with its axis. */
gboolean logro_chart_data_is_provisional (const LogroChartData *data,
                                          guint series,
                                          guint axis);

void logro_chart_data_set_total (LogroChartData *data,
                                 guint axis,
                                 gboolean total);

/* The value as given, or NAN when there is none. */
double logro_chart_data_get (const LogroChartData *data,
                             guint series,
                             guint axis);

/* Where the value stands between 0 and max: 0-1, or NAN when there is none. */
double logro_chart_data_get_fraction (const LogroChartData *data,
                                      guint series,
                                      guint axis);

const LogroChartAxis *logro_chart_data_get_axis (const LogroChartData *data,
                                                 guint axis);

const LogroChartSeries *logro_chart_data_get_series (const LogroChartData *data,
                                                     guint series);

/* The one door from numbers to text: rounded half up, decimal sign of @data, a no-break space
 * and the unit ("42 %"). NAN gives a dash. */
char *logro_chart_format_value (const LogroChartData *data,
                                double value);

/* The name of an axis as its label says it: with "*" after it when a value of it is provisional and
 * there are several series, since their values are not always written. */
char *logro_chart_data_format_name (const LogroChartData *data,
                                    guint axis);

/* The value of a mark as its label says it: logro_chart_format_value() with "*" after it when
 * there is a value and it is provisional. */
char *logro_chart_data_format_mark (const LogroChartData *data,
                                    guint series,
                                    guint axis);

/* The chart in words for people who do not see it: the title, a line per axis, the note. */
char *logro_chart_describe (const LogroChartData *data,
                            const LogroChartWords *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroChartData, logro_chart_data_free)

G_END_DECLS
