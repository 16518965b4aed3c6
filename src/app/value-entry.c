/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values as people write them, kept as files have them. */

#include "app/value-entry.h"

#include <glib/gi18n.h>

#include "app/pause.h"
#include "app/popup.h"
#include "app/value-text.h"

struct _LogroValueEntry
{
  GtkBox parent_instance;
  GtkEntry *entry;
  char *value; /* NULL for none */
  const LogroField *field;
  gint64 max;
};

enum
{
  PROP_VALUE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroValueEntry, logro_value_entry, GTK_TYPE_BOX)

static void
mark (LogroValueEntry *self,
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
  /* an icon that is unset still takes room, so it is not touched before it is needed */
  if (wrong || gtk_entry_get_icon_name (self->entry, GTK_ENTRY_ICON_PRIMARY) != NULL)
    gtk_entry_set_icon_from_icon_name (self->entry, GTK_ENTRY_ICON_PRIMARY,
                                       wrong ? "dialog-warning-symbolic" : NULL);
  if (wrong)
    {
      g_autofree char *advice = logro_value_text_advise (self->field, self->max);
      gtk_entry_set_icon_tooltip_text (self->entry, GTK_ENTRY_ICON_PRIMARY, advice);
    }
}

static void
show_value (LogroValueEntry *self)
{
  g_autofree char *text = logro_value_text_format (self->field, self->value);

  /* The view binds rows anew when only the focus moves; to set a text is to lay it out. */
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  mark (self, FALSE);
}

static void
set_value (LogroValueEntry *self,
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

/* Reads what was typed; FALSE when it cannot be read. */
static gboolean
read_typed (LogroValueEntry  *self,
            char            **value)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *text = g_strstrip (g_strdup (typed));

  *value = *text != '\0' ? logro_value_text_parse (self->field, self->max, text) : NULL;
  return *text == '\0' || *value != NULL;
}

gboolean
logro_value_entry_commit (LogroValueEntry *self)
{
  g_autofree char *value = NULL;

  if (!read_typed (self, &value))
    {
      mark (self, TRUE);
      return FALSE;
    }
  set_value (self, value);
  return TRUE;
}

/* The text stays as it is typed, and what is half of something is not called wrong. */
static void
on_pause (gpointer data)
{
  LogroValueEntry *self = data;
  g_autofree char *value = NULL;

  if (!read_typed (self, &value) || g_strcmp0 (value, self->value) == 0)
    return;
  g_free (self->value);
  self->value = g_steal_pointer (&value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/* In a table Enter also goes on to the next row. */
static void
on_activate (LogroValueEntry *self)
{
  if (logro_value_entry_commit (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "table.next-row", NULL);
}

static void
on_day_selected (LogroValueEntry *self,
                 GtkCalendar     *calendar)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (calendar);
  g_autofree char *value = g_date_time_format (day, "%Y-%m-%d");

  set_value (self, value);
}

/* The second click on a day means it. */
static void
on_released (GtkGestureClick *gesture,
             int              n_press)
{
  GtkWidget *calendar = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));

  if (n_press == 2)
    logro_popup_close (calendar);
}

static GtkWidget *
new_calendar (LogroValueEntry *self)
{
  GtkWidget *calendar = gtk_calendar_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  if (self->value != NULL)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
      g_autofree char *noon = g_strdup_printf ("%sT12:00:00", self->value);
      g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (noon, zone);

      if (day != NULL)
        gtk_calendar_select_day (GTK_CALENDAR (calendar), day);
    }
  /* only now: a day that is shown has not been chosen */
  g_signal_connect_object (calendar, "day-selected", G_CALLBACK (on_day_selected), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (click, "released", G_CALLBACK (on_released), NULL);
  gtk_widget_add_controller (calendar, GTK_EVENT_CONTROLLER (click));
  return calendar;
}

static gboolean
open_calendar (LogroValueEntry *self)
{
  if (self->field->kind != LOGRO_DATE || !logro_value_entry_commit (self))
    return FALSE;
  logro_popup_open (GTK_WIDGET (self->entry), new_calendar (self));
  return TRUE;
}

static void
on_icon_pressed (LogroValueEntry      *self,
                 GtkEntryIconPosition  position)
{
  if (position == GTK_ENTRY_ICON_SECONDARY)
    open_calendar (self);
}

static gboolean
on_open (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   data)
{
  return open_calendar (LOGRO_VALUE_ENTRY (widget));
}

static void
logro_value_entry_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  LogroValueEntry *self = LOGRO_VALUE_ENTRY (object);

  g_value_set_string (value, self->value != NULL ? self->value : "");
}

static void
logro_value_entry_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  LogroValueEntry *self = LOGRO_VALUE_ENTRY (object);
  const char *given = g_value_get_string (value);
  g_autofree char *typed = NULL;

  /* A row may be bound anew while somebody types in it. */
  if (!read_typed (self, &typed) || g_strcmp0 (typed, self->value) != 0 ||
      g_strcmp0 (given != NULL && *given != '\0' ? given : NULL, typed) != 0)
    set_value (self, given);
}

static gboolean
logro_value_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LOGRO_VALUE_ENTRY (widget)->entry));
}

static void
logro_value_entry_finalize (GObject *object)
{
  g_free (LOGRO_VALUE_ENTRY (object)->value);
  G_OBJECT_CLASS (logro_value_entry_parent_class)->finalize (object);
}

static void
logro_value_entry_class_init (LogroValueEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_value_entry_get_property;
  object_class->set_property = logro_value_entry_set_property;
  object_class->finalize = logro_value_entry_finalize;
  widget_class->grab_focus = logro_value_entry_grab_focus;
  properties[PROP_VALUE] = g_param_spec_string ("value", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                  G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/value-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroValueEntry, entry);
  gtk_widget_class_bind_template_callback (widget_class, logro_value_entry_commit);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_icon_pressed);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, on_open, NULL);
}

static void
logro_value_entry_init (LogroValueEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  logro_pause_watch (GTK_EDITABLE (self->entry), on_pause, self);
}

GtkWidget *
logro_value_entry_new (const LogroField *field)
{
  LogroValueEntry *self = g_object_new (LOGRO_TYPE_VALUE_ENTRY, NULL);
  GtkEditable *editable = GTK_EDITABLE (self->entry);

  self->field = field;
  self->max = field->max;
  if (field->label != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _(field->label), -1);
  if (field->kind == LOGRO_DATE)
    {
      gtk_entry_set_icon_from_icon_name (self->entry, GTK_ENTRY_ICON_SECONDARY,
                                         "x-office-calendar-symbolic");
      gtk_entry_set_icon_tooltip_text (self->entry, GTK_ENTRY_ICON_SECONDARY,
                                       _("Choose from the calendar (Alt+Down)"));
    }
  gtk_editable_set_width_chars (editable, logro_value_text_count_chars (field));
  gtk_editable_set_max_width_chars (editable, logro_value_text_count_chars (field));
  if (field->kind == LOGRO_DECIMAL || field->kind == LOGRO_INTEGER)
    gtk_editable_set_alignment (editable, 1);
  return GTK_WIDGET (self);
}

void
logro_value_entry_set_max (LogroValueEntry *self,
                           gint64           max)
{
  self->max = max;
}

const char *
logro_value_entry_get_wrong (LogroValueEntry *self)
{
  return gtk_widget_has_css_class (GTK_WIDGET (self->entry), "error")
           ? gtk_editable_get_text (GTK_EDITABLE (self->entry))
           : NULL;
}

void
logro_value_entry_set_wrong (LogroValueEntry *self,
                             const char      *text)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  mark (self, TRUE);
}
