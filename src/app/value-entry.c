/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values as people write them, kept as files have them. */

#include "app/value-entry.h"

#include <glib/gi18n.h>
#include <langinfo.h>
#include <string.h>

#include "core/decimal.h"
#include "core/fecha.h"

struct _LogroValueEntry
{
  GtkBox parent_instance;
  GtkEntry *entry;
  GtkMenuButton *button;
  GtkCalendar *calendar;
  char *value; /* NULL for none */
  const LogroField *field;
};

enum
{
  PROP_VALUE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroValueEntry, logro_value_entry, GTK_TYPE_BOX)

static gboolean
is_comma (void)
{
  return *nl_langinfo (RADIXCHAR) == ',';
}

static char *
parse_whole (const LogroField *field,
             const char       *text)
{
  gint64 number;

  if (!logro_decimal_parse_whole (text, &number) || number < MAX (field->min, 0) ||
      number > field->max)
    return NULL;
  return g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

/* What @text says, as files have it; NULL when it says nothing of the kind. */
static char *
parse (const LogroField *field,
       const char       *text)
{
  switch (field->kind)
    {
    case LOGRO_DATE:
      return logro_fecha_parse (text);
    case LOGRO_TIME:
      return logro_hora_parse (text);
    case LOGRO_DECIMAL:
      return logro_decimal_parse (text);
    default:
      return parse_whole (field, text);
    }
}

static char *
format (const LogroField *field,
        const char       *value)
{
  switch (field->kind)
    {
    case LOGRO_DATE:
      return logro_fecha_format (value);
    case LOGRO_TIME:
      return g_strdup (value != NULL ? value : "");
    case LOGRO_DECIMAL:
      return logro_decimal_format (value, is_comma ());
    default:
      return value != NULL
               ? logro_decimal_format_whole (g_ascii_strtoll (value, NULL, 10), is_comma ())
               : g_strdup ("");
    }
}

/* How to write a value of the kind. */
static char *
dup_advice (const LogroField *field)
{
  g_autofree char *max = NULL;

  switch (field->kind)
    {
    case LOGRO_DATE:
      return g_strdup (_("Write the date as day-month-year, for example 20-11-2026"));
    case LOGRO_TIME:
      return g_strdup (_("Write the hour as 09:30"));
    case LOGRO_DECIMAL:
      return g_strdup (_("Write a number, for example 12.5"));
    default:
      max = logro_decimal_format_whole (field->max, is_comma ());
      return g_strdup_printf (_("Write a whole number from %d to %s"), (int) MAX (field->min, 0),
                              max);
    }
}

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
  gtk_entry_set_icon_from_icon_name (self->entry, GTK_ENTRY_ICON_SECONDARY,
                                     wrong ? "dialog-warning-symbolic" : NULL);
  if (wrong)
    {
      g_autofree char *advice = dup_advice (self->field);
      gtk_entry_set_icon_tooltip_text (self->entry, GTK_ENTRY_ICON_SECONDARY, advice);
    }
}

static void
show_value (LogroValueEntry *self)
{
  g_autofree char *text = format (self->field, self->value);

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

gboolean
logro_value_entry_commit (LogroValueEntry *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *text = g_strstrip (g_strdup (typed));
  g_autofree char *value = *text != '\0' ? parse (self->field, text) : NULL;

  if (*text != '\0' && value == NULL)
    {
      mark (self, TRUE);
      return FALSE;
    }
  set_value (self, value);
  return TRUE;
}

/* In a table Enter also goes on to the next row. */
static void
on_activate (LogroValueEntry *self)
{
  if (logro_value_entry_commit (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "table.next-row", NULL);
}

static void
on_popover_shown (LogroValueEntry *self)
{
  g_autoptr (GDateTime) day = NULL;

  logro_value_entry_commit (self);
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
on_day_selected (LogroValueEntry *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *value = g_strdup_printf ("%04d-%02d-%02d", g_date_time_get_year (day),
                                            g_date_time_get_month (day),
                                            g_date_time_get_day_of_month (day));

  set_value (self, value);
}

static void
on_double_click (LogroValueEntry *self,
                 int               n_press)
{
  if (n_press == 2)
    gtk_menu_button_popdown (self->button);
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
  set_value (LOGRO_VALUE_ENTRY (object), g_value_get_string (value));
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
  gtk_widget_class_bind_template_child (widget_class, LogroValueEntry, button);
  gtk_widget_class_bind_template_child (widget_class, LogroValueEntry, calendar);
  gtk_widget_class_bind_template_callback (widget_class, logro_value_entry_commit);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_popover_shown);
  gtk_widget_class_bind_template_callback (widget_class, on_day_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_double_click);
}

static void
logro_value_entry_init (LogroValueEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The characters that a value of the kind takes. */
static int
count_chars (const LogroField *field)
{
  switch (field->kind)
    {
    case LOGRO_DATE:
      return 9;
    case LOGRO_TIME:
      return 5;
    case LOGRO_DECIMAL:
      return 8;
    default:
      return field->max > 1000000 ? 9 : field->max > 1000 ? 7 : 4;
    }
}

GtkWidget *
logro_value_entry_new (const LogroField *field)
{
  LogroValueEntry *self = g_object_new (LOGRO_TYPE_VALUE_ENTRY, NULL);
  GtkEditable *editable = GTK_EDITABLE (self->entry);

  self->field = field;
  gtk_widget_set_visible (GTK_WIDGET (self->button), field->kind == LOGRO_DATE);
  gtk_editable_set_width_chars (editable, count_chars (field));
  gtk_editable_set_max_width_chars (editable, count_chars (field));
  if (field->kind == LOGRO_DECIMAL || field->kind == LOGRO_INTEGER)
    gtk_editable_set_alignment (editable, 1);
  return GTK_WIDGET (self);
}
