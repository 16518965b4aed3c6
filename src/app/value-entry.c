/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates and times as people write them, kept as ISO text. */

#include "app/moment-entry.h"

#include <glib/gi18n.h>

#include "core/fecha.h"

struct _LogroMomentEntry
{
  GtkBox parent_instance;
  GtkEntry *entry;
  GtkMenuButton *button;
  GtkCalendar *calendar;
  char *value;
  gboolean time;
};

enum
{
  PROP_VALUE = 1,
  PROP_TIME,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroMomentEntry, logro_moment_entry, GTK_TYPE_BOX)

static void
mark (LogroMomentEntry *self,
      gboolean          wrong)
{
  GtkWidget *entry = GTK_WIDGET (self->entry);

  if (wrong)
    gtk_widget_add_css_class (entry, "error");
  else
    gtk_widget_remove_css_class (entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  gtk_entry_set_icon_from_icon_name (self->entry, GTK_ENTRY_ICON_SECONDARY,
                                     wrong ? "dialog-warning-symbolic" : NULL);
  if (wrong)
    gtk_entry_set_icon_tooltip_text (self->entry, GTK_ENTRY_ICON_SECONDARY,
                                     self->time ? _("Write the hour as 09:30")
                                                : _("Write the date as day-month-year, "
                                                    "for example 20-11-2026"));
}

static void
show_value (LogroMomentEntry *self)
{
  g_autofree char *text = self->time ? g_strdup (self->value != NULL ? self->value : "")
                                     : logro_fecha_format (self->value);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  mark (self, FALSE);
}

static void
set_value (LogroMomentEntry *self,
           const char       *value)
{
  if (value != NULL && *value == '\0')
    value = NULL;
  if (g_strcmp0 (self->value, value) != 0)
    {
      g_free (self->value);
      self->value = g_strdup (value);
      show_value (self);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
    }
  else
    show_value (self);
}

gboolean
logro_moment_entry_commit (LogroMomentEntry *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *text = g_strstrip (g_strdup (typed));
  g_autofree char *value = *text == '\0' ? NULL
                           : self->time  ? logro_hora_parse (text)
                                         : logro_fecha_parse (text);

  if (*text != '\0' && value == NULL)
    {
      mark (self, TRUE);
      return FALSE;
    }
  set_value (self, value);
  return TRUE;
}

static void
on_popover_shown (LogroMomentEntry *self)
{
  g_autoptr (GDateTime) day = NULL;

  logro_moment_entry_commit (self);
  if (self->value != NULL)
    {
      GTimeZone *utc = g_time_zone_new_utc ();
      g_autofree char *noon = g_strdup_printf ("%sT12:00:00", self->value);
      day = g_date_time_new_from_iso8601 (noon, utc);
      g_time_zone_unref (utc);
    }
  else
    day = g_date_time_new_now_local ();
  if (day != NULL)
    gtk_calendar_select_day (self->calendar, day);
}

static void
on_day_selected (LogroMomentEntry *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *value = g_strdup_printf ("%04d-%02d-%02d", g_date_time_get_year (day),
                                            g_date_time_get_month (day),
                                            g_date_time_get_day_of_month (day));

  set_value (self, value);
}

static void
on_double_click (LogroMomentEntry *self,
                 int               n_press)
{
  if (n_press == 2)
    gtk_menu_button_popdown (self->button);
}

static void
logro_moment_entry_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  LogroMomentEntry *self = LOGRO_MOMENT_ENTRY (object);

  if (id == PROP_VALUE)
    g_value_set_string (value, self->value != NULL ? self->value : "");
  else
    g_value_set_boolean (value, self->time);
}

static void
logro_moment_entry_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  LogroMomentEntry *self = LOGRO_MOMENT_ENTRY (object);

  if (id == PROP_VALUE)
    set_value (self, g_value_get_string (value));
  else
    {
      self->time = g_value_get_boolean (value);
      gtk_widget_set_visible (GTK_WIDGET (self->button), !self->time);
      gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), self->time ? 7 : 12);
      gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), self->time ? 7 : 12);
    }
}

static gboolean
logro_moment_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LOGRO_MOMENT_ENTRY (widget)->entry));
}

static void
logro_moment_entry_finalize (GObject *object)
{
  g_free (LOGRO_MOMENT_ENTRY (object)->value);
  G_OBJECT_CLASS (logro_moment_entry_parent_class)->finalize (object);
}

static void
logro_moment_entry_class_init (LogroMomentEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_moment_entry_get_property;
  object_class->set_property = logro_moment_entry_set_property;
  object_class->finalize = logro_moment_entry_finalize;
  widget_class->grab_focus = logro_moment_entry_grab_focus;
  properties[PROP_VALUE] = g_param_spec_string ("value", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                  G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TIME] = g_param_spec_boolean ("time", NULL, NULL, FALSE,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/moment-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroMomentEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, LogroMomentEntry, button);
  gtk_widget_class_bind_template_child (widget_class, LogroMomentEntry, calendar);
  gtk_widget_class_bind_template_callback (widget_class, logro_moment_entry_commit);
  gtk_widget_class_bind_template_callback (widget_class, on_popover_shown);
  gtk_widget_class_bind_template_callback (widget_class, on_day_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_double_click);
}

static void
logro_moment_entry_init (LogroMomentEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
