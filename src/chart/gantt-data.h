/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a Gantt chart shows: rows with dates, how far each is, and the words around them.
 *
 * Days are numbers as GDate counts them (g_date_get_julian), 0 when there is none. */
#pragma once

#include "chart/ink.h"

G_BEGIN_DECLS

#define LOGRO_GANTT_LAST_DAY 3652059 /* 9999-12-31; a later one counts as none */

typedef enum
{
  LOGRO_GANTT_LINEA,     /* a bracket over its actividades */
  LOGRO_GANTT_ACTIVIDAD, /* a bar */
  LOGRO_GANTT_HITO,      /* a diamond on its end, such as the plazo of an AMI */
  LOGRO_GANTT_HEADING    /* a name over the rows that follow; has no dates */
} LogroGanttKind;

typedef enum
{
  LOGRO_GANTT_DATES_WHOLE,
  LOGRO_GANTT_DATES_NONE,
  LOGRO_GANTT_DATES_PARTIAL,  /* one of the two; a day is drawn */
  LOGRO_GANTT_DATES_INVERTED, /* the end is before the start; what lies between is drawn */
  LOGRO_GANTT_N_DATES
} LogroGanttDates;

/* What has a word of its own in the legend. */
typedef enum
{
  LOGRO_GANTT_DONE,
  LOGRO_GANTT_LEFT,    /* still to be done */
  LOGRO_GANTT_OVERDUE, /* still to be done, and its end is past */
  LOGRO_GANTT_DEADLINE,
  LOGRO_GANTT_UNKNOWN, /* nobody reported its progress */
  LOGRO_GANTT_N_MARKS
} LogroGanttMark;

typedef enum
{
  LOGRO_GANTT_NAME,
  LOGRO_GANTT_RESPONSABLE,
  LOGRO_GANTT_PROGRESS,
  LOGRO_GANTT_STATE,
  LOGRO_GANTT_N_COLUMNS
} LogroGanttColumn;

/* All the words of the chart, in the language of the document; NULL leaves one out. */
typedef struct
{
  const char *months[12];                   /* short: "ene"; alone where narrow: its first letter */
  const char *quarters[4];                  /* "T1" */
  const char *heads[LOGRO_GANTT_N_COLUMNS]; /* over the columns: "Línea y actividad" */
  const char *marks[LOGRO_GANTT_N_MARKS];   /* "Hecho", "Por hacer", "Vencido"… */
  const char *lights[LOGRO_N_LIGHTS];       /* "Al día"; a row may have its own */
  const char *dates[LOGRO_GANTT_N_DATES];   /* "Sin fechas"; none for whole ones */
  const char *today;                        /* "Hoy" */
  const char *percent;                      /* "%", after a no-break space */
  const char *day_format;                   /* of g_date_strftime(), without names: "%d-%m-%Y" */
} LogroGanttWords;

typedef struct
{
  LogroGanttKind kind;
  char *name;
  char *responsable;
  char *word; /* of its state */
  guint32 start;
  guint32 end; /* the last day, within */
  double progress; /* 0-100, NAN = not known */
  LogroChartLight light;
} LogroGanttRow;

/* Read the fields freely; change them through the functions below, which clean what they store. */
typedef struct
{
  char *title;
  char *note;
  LogroGanttWords words; /* interned; none is NULL */
  guint32 today;
  GArray *rows; /* LogroGanttRow */
} LogroGanttData;

/* Gives a chart without rows. @title may be NULL; @words is copied. All texts are cleaned as those
 * of LogroChartData. */
LogroGanttData *logro_gantt_data_new (const char *title,
                                      const LogroGanttWords *words);

void logro_gantt_data_free (LogroGanttData *data);

/* Small text at the foot; NULL for none. */
void logro_gantt_data_set_note (LogroGanttData *data,
                                const char *note);

/* The day of the line; 0 for none, and then nothing is overdue. */
void logro_gantt_data_set_today (LogroGanttData *data,
                                 guint32 today);

/* Adds a row at the end and gives its index. The dates may be missing or inverted. An hito has its
 * day in @end; its @start means nothing. */
guint logro_gantt_data_add (LogroGanttData *data,
                            LogroGanttKind kind,
                            const char *name,
                            guint32 start,
                            guint32 end);

/* @progress: 0-100, beyond them the nearest; NAN or a negative number when it is not known. */
void logro_gantt_data_set_progress (LogroGanttData *data,
                                    guint row,
                                    double progress);

/* @word: what stands beside the shape; NULL for that of the light. */
void logro_gantt_data_set_state (LogroGanttData *data,
                                 guint row,
                                 LogroChartLight light,
                                 const char *word);

void logro_gantt_data_set_responsable (LogroGanttData *data,
                                       guint row,
                                       const char *responsable);

const LogroGanttRow *logro_gantt_data_get_row (const LogroGanttData *data,
                                               guint row);

/* The first and the last day that any row has; FALSE when none has one. */
gboolean logro_gantt_data_get_span (const LogroGanttData *data,
                                    guint32 *first,
                                    guint32 *last);

LogroGanttDates logro_gantt_row_check_dates (const LogroGanttRow *row);

/* The first and the last day that are drawn, in order; FALSE when the row has no date. */
gboolean logro_gantt_row_get_days (const LogroGanttRow *row,
                                   guint32 *first,
                                   guint32 *last);

/* Whether its last day is before the day of the line, and it is not known to be done. */
gboolean logro_gantt_data_is_overdue (const LogroGanttData *data,
                                      guint row);

/* Its state in a word: its own, or that of its light; never NULL. */
const char *logro_gantt_data_get_word (const LogroGanttData *data,
                                       guint row);

/* "45 %" rounded half up, or "" when it is not known. */
char *logro_gantt_data_format_progress (const LogroGanttData *data,
                                        guint row);

char *logro_gantt_data_format_day (const LogroGanttData *data,
                                   guint32 day);

/* A row in words for people who do not see it, without a line's end. */
char *logro_gantt_describe_row (const LogroGanttData *data,
                                guint row);

/* The title, a line per row, the note. */
char *logro_gantt_describe (const LogroGanttData *data);

/* The number of an ISO 8601 day ("2025-07-14"); 0 for NULL and for anything else. */
guint32 logro_gantt_day_from_iso (const char *iso);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroGanttData, logro_gantt_data_free)

G_END_DECLS
