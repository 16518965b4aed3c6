/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of a Gantt chart on the screen: which records they are, and which líneas are folded. */
#pragma once

#include <gtk/gtk.h>

#include "chart/gantt-data.h"
#include "core/plan.h"

G_BEGIN_DECLS

/* The row that is none. */
#define LOGRO_GANTT_NO_ROW GTK_INVALID_LIST_POSITION

/* Part of a LogroGanttView. */
typedef struct
{
  LogroPlan *plan; /* NULL before there is one */
  char *hoy;
  GHashTable *folded;   /* LogroLinea, a set */
  LogroGanttData *data; /* NULL before there is any */
  GPtrArray *records;   /* of each row; NULL for a heading */
} LogroGanttRows;

void logro_gantt_rows_init (LogroGanttRows *self);

void logro_gantt_rows_clear (LogroGanttRows *self);

/* Takes the day of the line; the first time also the plan, which is folded when it has very many
 * activities. */
void logro_gantt_rows_set (LogroGanttRows *self,
                           LogroPlan      *plan,
                           const char     *hoy);

/* Makes the rows of the plan as it is now, and gives those there were before (or NULL). */
GPtrArray *logro_gantt_rows_make (LogroGanttRows *self);

guint logro_gantt_rows_get_n (const LogroGanttRows *self);

/* What a row is about; NULL for a heading and for LOGRO_GANTT_NO_ROW. */
LogroRecord *logro_gantt_rows_get (const LogroGanttRows *self,
                                   guint                 row);

/* The row of @record (NULL: none), or of what it belongs to. */
guint logro_gantt_rows_find (const LogroGanttRows *self,
                             LogroRecord          *record);

/* How many rows a record has to fold. */
guint logro_gantt_rows_count_below (LogroRecord *record);

gboolean logro_gantt_rows_is_folded (const LogroGanttRows *self,
                                     LogroRecord          *record);

/* Folds a línea or unfolds it; whether that is a change, for which the rows are to be made. */
gboolean logro_gantt_rows_fold (LogroGanttRows *self,
                                LogroRecord    *record,
                                gboolean        fold);

/* The same for all líneas. */
void logro_gantt_rows_fold_all (LogroGanttRows *self,
                                gboolean        fold);

/* What is told of a row. */
char *logro_gantt_rows_dup_tip (const LogroGanttRows *self,
                                guint                 row);

/* For people who do not see the chart: what is chosen, then all of a chart that is not too long. */
void logro_gantt_rows_describe (const LogroGanttRows *self,
                                GtkAccessible        *accessible,
                                guint                 selected);

G_END_DECLS
