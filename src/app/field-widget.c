/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes, limits and binds the widgets of fields, for forms and for the cells of tables. */

#include "app/field-widget.h"

#include <glib/gi18n.h>

#include "app/field-label.h"
#include "app/grade.h"
#include "app/levels.h"
#include "app/pause.h"
#include "app/prose-view.h"
#include "app/reference.h"
#include "app/score-ladder.h"
#include "app/suggest.h"
#include "app/text-filter.h"
#include "app/value-entry.h"
#include "calc/instancia.h"
#include "core/fecha.h"
#include "core/journal.h"
#include "core/references.h"
#include "core/text.h"

/* Integers up to here are turned up and down; larger ones are typed. */
#define SPIN_MAX 1000

/* Integers from 0, which says nothing, up to here take a digit. */
#define DIGIT_MAX 9

static gboolean
is_typed (const LogroField *field)
{
  return field->kind == LOGRO_INTEGER && (field->min == LOGRO_SIN_DATO || field->max > SPIN_MAX);
}

GtkWidget *
logro_field_widget_new_shown (const LogroField *field)
{
  return g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END,
                       "width-chars", 12, "hexpand", TRUE, NULL);
}

static GtkWidget *
new_text (const LogroField *field,
          LogroRecord      *near)
{
  if (field->flags & LOGRO_FIELD_KEY)
    return logro_field_widget_new_shown (field);
  if (field->refers != LOGRO_REFERS_NOTHING && !logro_refers_is_free (field->refers) &&
      (near == NULL || !LOGRO_IS_MODELO (logro_record_get_root (near))))
    return g_object_new (LOGRO_TYPE_REFERENCE_DROP_DOWN, NULL);
  return g_object_new (GTK_TYPE_ENTRY, "hexpand", TRUE, "width-chars", 8,
                       "max-width-chars", 20, NULL);
}

static GtkWidget *
new_integer (const LogroField *field)
{
  g_autoptr (GtkAdjustment) adjustment = NULL;
  GtkWidget *number;

  if (is_typed (field))
    return logro_value_entry_new (field);
  if (field->min == 0 && field->max <= DIGIT_MAX)
    return logro_grade_new (field->max);
  adjustment = gtk_adjustment_new (field->min, field->min, field->max, 1, 10, 0);
  g_object_ref_sink (adjustment);
  number = g_object_new (GTK_TYPE_SPIN_BUTTON, "numeric", TRUE, "adjustment", adjustment, NULL);
  logro_pause_watch_number (GTK_SPIN_BUTTON (number));
  return number;
}

GtkWidget *
logro_field_widget_new (const LogroField *field,
                        LogroRecord      *near)
{
  switch (field->kind)
    {
    case LOGRO_PROSE:
      return g_object_new (LOGRO_TYPE_PROSE_VIEW, NULL);
    case LOGRO_DATE:
    case LOGRO_TIME:
    case LOGRO_DECIMAL:
      return logro_value_entry_new (field);
    case LOGRO_INTEGER:
      return new_integer (field);
    case LOGRO_BOOLEAN:
      return g_object_new (GTK_TYPE_CHECK_BUTTON, NULL);
    case LOGRO_CHOICE:
      return g_object_new (GTK_TYPE_DROP_DOWN, NULL);
    default:
      return new_text (field, near);
    }
}

/* The object and property of a widget that hold what a person edits. */
static GObject *
find_value (GtkWidget   *widget,
            const char **property)
{
  if (LOGRO_IS_PROSE_VIEW (widget) || GTK_IS_TEXT_VIEW (widget))
    {
      *property = "text";
      return G_OBJECT (LOGRO_IS_PROSE_VIEW (widget)
                         ? logro_prose_view_get_buffer (LOGRO_PROSE_VIEW (widget))
                         : gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)));
    }
  if (LOGRO_IS_VALUE_ENTRY (widget) || GTK_IS_SPIN_BUTTON (widget) ||
      LOGRO_IS_REFERENCE_DROP_DOWN (widget) || LOGRO_IS_LEVELS (widget) ||
      LOGRO_IS_GRADE (widget) || LOGRO_IS_SCORE_LADDER (widget))
    *property = "value";
  else if (GTK_IS_EDITABLE (widget))
    *property = "text";
  else if (GTK_IS_LABEL (widget))
    *property = "label";
  else if (GTK_IS_DROP_DOWN (widget))
    *property = "selected";
  else if (GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget))
    *property = "active";
  else
    return NULL;
  return G_OBJECT (widget);
}

gboolean
logro_field_widget_fits (GtkWidget *widget)
{
  const char *property;

  return find_value (widget, &property) != NULL;
}

static void
fill_choices (GtkDropDown      *drop_down,
              const LogroField *field)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; field->choices[i].word != NULL; i++)
    gtk_string_list_append (labels, _(field->choices[i].label));
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (labels));
}

static void
set_limits (GtkWidget        *widget,
            const LogroField *field)
{
  if (GTK_IS_DROP_DOWN (widget) && field->kind == LOGRO_CHOICE &&
      gtk_drop_down_get_model (GTK_DROP_DOWN (widget)) == NULL)
    fill_choices (GTK_DROP_DOWN (widget), field);
  if (GTK_IS_SPIN_BUTTON (widget))
    gtk_spin_button_set_range (GTK_SPIN_BUTTON (widget), field->min, field->max);
  if (GTK_IS_EDITABLE (widget))
    g_object_set (widget, "enable-undo", FALSE, NULL);
  if (GTK_IS_TEXT_VIEW (widget))
    logro_text_view_guard (GTK_TEXT_VIEW (widget));
  if (GTK_IS_ENTRY (widget) && field->kind == LOGRO_TEXT)
    gtk_entry_set_max_length (GTK_ENTRY (widget), LOGRO_TEXT_MAX);
}

/* The scale of the autoevaluación is the same for every element. */
static gint64
get_most_points (LogroPlan *plan)
{
  return logro_instancia_get_maximo (plan, NULL, LOGRO_INSTANCIA_VALIDADO);
}

void
logro_field_widget_limit (GtkWidget   *widget,
                          LogroRecord *record)
{
  LogroRecord *root = logro_record_get_root (record);
  LogroElemento *elemento;

  if (!LOGRO_IS_RESPUESTA (record) || !LOGRO_IS_PLAN (root))
    return;
  elemento = logro_modelo_find_elemento (LOGRO_PLAN (root)->model,
                                         LOGRO_RESPUESTA (record)->elemento);
  logro_value_entry_set_max (LOGRO_VALUE_ENTRY (widget), logro_elemento_get_maximo (elemento));
}

/* What shows the choices, limits and names that only the record's plan knows. */
static void
set_source (GtkWidget        *widget,
            LogroRecord      *record,
            const LogroField *field)
{
  if (LOGRO_IS_REFERENCE_DROP_DOWN (widget))
    logro_reference_drop_down_set_source (LOGRO_REFERENCE_DROP_DOWN (widget), record, field);
  else if (LOGRO_IS_LEVELS (widget))
    logro_levels_set_source (LOGRO_LEVELS (widget), record, field);
  else if (LOGRO_IS_SCORE_LADDER (widget))
    logro_score_ladder_set_source (LOGRO_SCORE_LADDER (widget), record);
  else if (GTK_IS_ENTRY (widget) && logro_refers_is_free (field->refers))
    logro_suggest_set_source (GTK_ENTRY (widget), record, field);
  else if (LOGRO_IS_VALUE_ENTRY (widget) && field->refers == LOGRO_REFERS_ALTERNATIVA)
    logro_field_widget_limit (widget, record);
  else if (LOGRO_IS_VALUE_ENTRY (widget) && field->refers == LOGRO_REFERS_PUNTOS &&
           LOGRO_IS_PLAN (logro_record_get_root (record)))
    logro_value_entry_set_max (LOGRO_VALUE_ENTRY (widget),
                               get_most_points (LOGRO_PLAN (logro_record_get_root (record))));
}

static gboolean
on_query_hint (GtkWidget  *widget,
               int         x,
               int         y,
               gboolean    keyboard,
               GtkTooltip *tooltip,
               gpointer    data)
{
  const LogroField *field = data;

  gtk_tooltip_set_text (tooltip, _(field->hint));
  return TRUE;
}

/* To set a tooltip would ask the X server where the pointer is, for each cell of a table. */
static void
set_tooltip (GtkWidget        *widget,
             const LogroField *field)
{
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (widget, "query-tooltip", G_CALLBACK (on_query_hint), (gpointer) field);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _(field->hint), -1);
}

static void
set_hint (GtkWidget        *widget,
          GObject          *value,
          LogroRecord      *record,
          const LogroField *field)
{
  const char *label =
    logro_field_label_get (record, LOGRO_RECORD_GET_CLASS (record), field);

  if (field->kind == LOGRO_PROSE && GTK_IS_TEXT_BUFFER (value))
    gtk_text_buffer_set_enable_undo (GTK_TEXT_BUFFER (value), FALSE);
  if (LOGRO_IS_PROSE_VIEW (widget))
    g_object_set (widget, "hint", field->hint != NULL ? _(field->hint) : "", NULL);
  else if (field->hint != NULL && !gtk_widget_get_has_tooltip (widget))
    set_tooltip (widget, field);
  if (label == NULL)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  if (LOGRO_IS_PROSE_VIEW (widget))
    logro_prose_view_set_label (LOGRO_PROSE_VIEW (widget), label);
  else if (LOGRO_IS_REFERENCE_DROP_DOWN (widget))
    logro_reference_drop_down_set_label (LOGRO_REFERENCE_DROP_DOWN (widget), label);
}

/* A figure nobody has given is an empty entry. */
static gboolean
to_text (GBinding     *binding,
         const GValue *from,
         GValue       *to,
         gpointer      data)
{
  gint64 number = g_value_get_int64 (from);

  g_value_take_string (to, number == LOGRO_SIN_DATO
                             ? g_strdup ("")
                             : g_strdup_printf ("%" G_GINT64_FORMAT, number));
  return TRUE;
}

static gboolean
to_number (GBinding     *binding,
           const GValue *from,
           GValue       *to,
           gpointer      data)
{
  const LogroField *field = data;
  const char *text = g_value_get_string (from);

  g_value_set_int64 (to, *text == '\0' ? field->min : g_ascii_strtoll (text, NULL, 10));
  return TRUE;
}

/* A label shows a key with the name of what it stands for. */
static gboolean
to_label (GBinding     *binding,
          const GValue *from,
          GValue       *to,
          gpointer      data)
{
  const LogroField *field = data;
  g_autoptr (GObject) record = g_binding_dup_source (binding);
  LogroRecord *root = logro_record_get_root (LOGRO_RECORD (record));
  const char *text = g_value_get_string (from) != NULL ? g_value_get_string (from) : "";

  if (field->refers != LOGRO_REFERS_NOTHING && LOGRO_IS_PLAN (root))
    g_value_take_string (to, logro_references_dup_label (LOGRO_PLAN (root), field,
                                                         g_value_get_string (from)));
  else if (field->kind == LOGRO_DATE)
    g_value_take_string (to, logro_fecha_format (g_value_get_string (from)));
  else
    g_value_take_string (to, logro_text_show (text, LOGRO_LABEL_MAX));
  return TRUE;
}

/* In a plan that may only be read, text can still be read, scrolled and copied. */
static void
lock (GtkWidget *widget)
{
  if (LOGRO_IS_PROSE_VIEW (widget))
    logro_prose_view_lock (LOGRO_PROSE_VIEW (widget));
  else if (GTK_IS_TEXT_VIEW (widget))
    gtk_text_view_set_editable (GTK_TEXT_VIEW (widget), FALSE);
  else if (GTK_IS_ENTRY (widget))
    gtk_editable_set_editable (GTK_EDITABLE (widget), FALSE);
  else if (!GTK_IS_LABEL (widget))
    gtk_widget_set_sensitive (widget, FALSE);
}

/* A row that is bound anew says what it said: an entry lays a text out whenever it is set. */
static gboolean
says (GObject          *value,
      LogroRecord      *record,
      const LogroField *field)
{
  const char *text;

  if (!GTK_IS_EDITABLE (value) || LOGRO_IS_VALUE_ENTRY (value) || !logro_field_is_text (field))
    return FALSE;
  text = logro_record_get_value (record, field).text;
  return strcmp (gtk_editable_get_text (GTK_EDITABLE (value)), text != NULL ? text : "") == 0;
}

GBinding *
logro_field_widget_bind_number (GtkWidget        *widget,
                                GObject          *object,
                                const char       *name,
                                const LogroField *field)
{
  const GBindingFlags both = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  if (!LOGRO_IS_VALUE_ENTRY (widget))
    return g_object_bind_property (object, name, widget, "value", both);
  return g_object_bind_property_full (object, name, widget, "value", both, to_text, to_number,
                                      (gpointer) field, NULL);
}

GBinding *
logro_field_widget_bind (GtkWidget        *widget,
                         LogroRecord      *record,
                         const LogroField *field)
{
  const char *property = NULL;
  GObject *value = find_value (widget, &property);
  const GBindingFlags both = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  g_return_val_if_fail (value != NULL, NULL);
  set_limits (widget, field);
  set_source (widget, record, field);
  set_hint (widget, value, record, field);
  if (logro_journal_is_read_only (logro_record_get_journal (record)))
    lock (widget);
  if (GTK_IS_LABEL (widget))
    return g_object_bind_property_full (record, field->name, value, property,
                                        G_BINDING_SYNC_CREATE, to_label, NULL, (gpointer) field,
                                        NULL);
  if (LOGRO_IS_VALUE_ENTRY (widget) && field->kind == LOGRO_INTEGER)
    return logro_field_widget_bind_number (widget, G_OBJECT (record), field->name, field);
  return g_object_bind_property (record, field->name, value, property,
                                 says (value, record, field) ? G_BINDING_BIDIRECTIONAL : both);
}
