/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows are made anew at each change: they are few when most líneas are folded. */

#include "app/gantt-rows.h"

#include <glib/gi18n.h>

#include "report/figures-gantt.h"

/* With more rows, líneas are folded at first. */
#define MANY 150

/* With more rows, only the chosen one is told to screen readers. */
#define TELLABLE 100

void
logro_gantt_rows_init (LogroGanttRows *self)
{
  *self = (LogroGanttRows) { NULL };
  self->folded = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
}

void
logro_gantt_rows_clear (LogroGanttRows *self)
{
  g_clear_pointer (&self->data, logro_gantt_data_free);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->folded, g_hash_table_unref);
  g_clear_pointer (&self->hoy, g_free);
  g_clear_object (&self->plan);
}

guint
logro_gantt_rows_count_below (LogroRecord *record)
{
  return record != NULL && LOGRO_IS_LINEA (record)
           ? logro_list_get_n (LOGRO_LINEA (record)->actividades)
           : 0;
}

void
logro_gantt_rows_fold_all (LogroGanttRows *self,
                           gboolean        fold)
{
  LogroList *lineas = self->plan->diseno->lineas;

  g_hash_table_remove_all (self->folded);
  for (guint i = 0; fold && i < logro_list_get_n (lineas); i++)
    g_hash_table_add (self->folded, g_object_ref (logro_list_get (lineas, i)));
}

void
logro_gantt_rows_set (LogroGanttRows *self,
                      LogroPlan      *plan,
                      const char     *hoy)
{
  LogroList *lineas = plan->diseno->lineas;
  guint n = 0;

  g_free (self->hoy);
  self->hoy = g_strdup (hoy);
  if (self->plan != NULL)
    return;
  self->plan = g_object_ref (plan);
  for (guint i = 0; i < logro_list_get_n (lineas); i++)
    n += 1 + logro_gantt_rows_count_below (logro_list_get (lineas, i));
  logro_gantt_rows_fold_all (self, n > MANY);
}

static void
unref_if_any (gpointer record)
{
  g_clear_object (&record);
}

GPtrArray *
logro_gantt_rows_make (LogroGanttRows *self)
{
  GPtrArray *before = g_steal_pointer (&self->records);

  g_clear_pointer (&self->data, logro_gantt_data_free);
  self->records = g_ptr_array_new_with_free_func (unref_if_any);
  self->data = logro_figures_gantt (self->plan, self->hoy, self->folded, self->records);
  return before;
}

guint
logro_gantt_rows_get_n (const LogroGanttRows *self)
{
  return self->records != NULL ? self->records->len : 0;
}

LogroRecord *
logro_gantt_rows_get (const LogroGanttRows *self,
                      guint                 row)
{
  return row < logro_gantt_rows_get_n (self) ? self->records->pdata[row] : NULL;
}

guint
logro_gantt_rows_find (const LogroGanttRows *self,
                       LogroRecord          *record)
{
  guint row;

  for (; record != NULL; record = record->owner)
    if (g_ptr_array_find (self->records, record, &row))
      return row;
  return LOGRO_GANTT_NO_ROW;
}

gboolean
logro_gantt_rows_is_folded (const LogroGanttRows *self,
                            LogroRecord          *record)
{
  return logro_gantt_rows_count_below (record) > 0 &&
         g_hash_table_contains (self->folded, record);
}

gboolean
logro_gantt_rows_fold (LogroGanttRows *self,
                       LogroRecord    *record,
                       gboolean        fold)
{
  if (logro_gantt_rows_count_below (record) == 0 ||
      g_hash_table_contains (self->folded, record) == fold)
    return FALSE;
  if (fold)
    g_hash_table_add (self->folded, g_object_ref (record));
  else
    g_hash_table_remove (self->folded, record);
  return TRUE;
}

char *
logro_gantt_rows_dup_tip (const LogroGanttRows *self,
                          guint                 row)
{
  LogroRecord *record = logro_gantt_rows_get (self, row);
  guint n = logro_gantt_rows_count_below (record);
  g_autofree char *told = logro_gantt_describe_row (self->data, row);
  g_autofree char *below = NULL;

  if (!logro_gantt_rows_is_folded (self, record))
    return g_steal_pointer (&told);
  below = g_strdup_printf (ngettext ("%u activity folded", "%u activities folded", n), n);
  return g_strdup_printf ("%s\n%s", told, below);
}

void
logro_gantt_rows_describe (const LogroGanttRows *self,
                           GtkAccessible        *accessible,
                           guint                 selected)
{
  g_autofree char *label = NULL;
  g_autofree char *chosen = NULL;
  g_autofree char *all = NULL;
  g_autofree char *text = NULL;

  if (self->data == NULL)
    return;
  label = g_strdup_printf (_("Gantt chart: %s"), self->data->title);
  chosen = logro_gantt_rows_get (self, selected) != NULL
             ? logro_gantt_rows_dup_tip (self, selected)
             : g_strdup ("");
  all = self->data->rows->len <= TELLABLE ? logro_gantt_describe (self->data) : g_strdup ("");
  text = g_strjoin (*chosen != '\0' ? "\n" : "", chosen, all, NULL);
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}
