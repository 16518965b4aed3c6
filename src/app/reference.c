/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A menu button; its popover is made when it is first opened, for a table has many such buttons. */

#include "app/reference.h"

#include <glib/gi18n.h>

#include "app/reference-chooser.h"
#include "core/references.h"

struct _LogroReferenceDropDown
{
  GtkWidget parent_instance;
  GtkMenuButton *button;
  GtkLabel *label;

  LogroRecord *record;
  const LogroField *field;
  char *value;
  char *name; /* for who listens; or NULL */
};

enum
{
  PROP_VALUE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroReferenceDropDown, logro_reference_drop_down, GTK_TYPE_WIDGET)

static LogroPlan *
get_plan (LogroReferenceDropDown *self)
{
  LogroRecord *root = self->record != NULL ? logro_record_get_root (self->record) : NULL;

  return root != NULL && LOGRO_IS_PLAN (root) ? LOGRO_PLAN (root) : NULL;
}

/* The focus is on the button inside the menu button, which has no name of its own. */
static void
say_value (LogroReferenceDropDown *self)
{
  GtkWidget *inside = gtk_widget_get_first_child (GTK_WIDGET (self->button));
  g_autofree char *text =
    g_strdup_printf ("%s: %s", self->name, gtk_label_get_text (self->label));

  gtk_accessible_update_property (GTK_ACCESSIBLE (inside), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
show_value (LogroReferenceDropDown *self)
{
  g_autofree char *text = NULL;

  if (get_plan (self) != NULL && *self->value != '\0')
    text = logro_references_dup_label (get_plan (self), self->field, self->value);
  gtk_label_set_text (self->label, text != NULL ? text : _("Choose"));
  if (text != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "dim-label");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim-label");
  if (self->name != NULL)
    say_value (self);
}

/* The label is narrow. To set a tooltip would ask the X server where the pointer is each time. */
static gboolean
logro_reference_drop_down_query_tooltip (GtkWidget  *widget,
                                         int         x,
                                         int         y,
                                         gboolean    keyboard,
                                         GtkTooltip *tooltip)
{
  LogroReferenceDropDown *self = LOGRO_REFERENCE_DROP_DOWN (widget);

  gtk_tooltip_set_text (tooltip, gtk_label_get_text (self->label));
  return *self->value != '\0';
}

static void
set_value (LogroReferenceDropDown *self,
           const char             *value)
{
  value = value != NULL ? value : "";
  if (!g_str_equal (value, self->value))
    {
      g_free (self->value);
      self->value = g_strdup (value);
      show_value (self);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
    }
}

static void
on_chosen (LogroReferenceDropDown *self,
           const char             *value)
{
  set_value (self, value);
}

static void
on_open (GtkMenuButton *button,
         gpointer       data)
{
  LogroReferenceDropDown *self = data;
  GtkPopover *chooser = gtk_menu_button_get_popover (button);

  if (chooser == NULL)
    {
      chooser = GTK_POPOVER (logro_reference_chooser_new ());
      g_signal_connect_object (chooser, "chosen", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, GTK_WIDGET (chooser));
    }
  if (get_plan (self) != NULL)
    logro_reference_chooser_fill (LOGRO_REFERENCE_CHOOSER (chooser), self->record, self->field,
                                  self->value);
}

static gboolean
logro_reference_drop_down_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LOGRO_REFERENCE_DROP_DOWN (widget)->button));
}

/* GTK's own grabs the focus for a widget that is left backwards, which brings it back into the
 * button. */
static gboolean
logro_reference_drop_down_focus (GtkWidget        *widget,
                                 GtkDirectionType  direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (LOGRO_REFERENCE_DROP_DOWN (widget)->button),
                                 direction);
}

static void
logro_reference_drop_down_get_property (GObject    *object,
                                        guint       id,
                                        GValue     *value,
                                        GParamSpec *pspec)
{
  g_value_set_string (value, LOGRO_REFERENCE_DROP_DOWN (object)->value);
}

static void
logro_reference_drop_down_set_property (GObject      *object,
                                        guint         id,
                                        const GValue *value,
                                        GParamSpec   *pspec)
{
  set_value (LOGRO_REFERENCE_DROP_DOWN (object), g_value_get_string (value));
}

static void
logro_reference_drop_down_dispose (GObject *object)
{
  LogroReferenceDropDown *self = LOGRO_REFERENCE_DROP_DOWN (object);

  g_clear_pointer ((GtkWidget **) &self->button, gtk_widget_unparent);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (logro_reference_drop_down_parent_class)->dispose (object);
}

static void
logro_reference_drop_down_finalize (GObject *object)
{
  g_free (LOGRO_REFERENCE_DROP_DOWN (object)->value);
  g_free (LOGRO_REFERENCE_DROP_DOWN (object)->name);
  G_OBJECT_CLASS (logro_reference_drop_down_parent_class)->finalize (object);
}

static void
logro_reference_drop_down_class_init (LogroReferenceDropDownClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_reference_drop_down_get_property;
  object_class->set_property = logro_reference_drop_down_set_property;
  object_class->dispose = logro_reference_drop_down_dispose;
  object_class->finalize = logro_reference_drop_down_finalize;
  widget_class->focus = logro_reference_drop_down_focus;
  widget_class->grab_focus = logro_reference_drop_down_grab_focus;
  widget_class->query_tooltip = logro_reference_drop_down_query_tooltip;
  properties[PROP_VALUE] = g_param_spec_string ("value", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                  G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/reference.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroReferenceDropDown, button);
  gtk_widget_class_bind_template_child (widget_class, LogroReferenceDropDown, label);
}

static void
logro_reference_drop_down_init (LogroReferenceDropDown *self)
{
  self->value = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  /* the button centers its box; a drop-down has the text at one end and the arrow at the other */
  gtk_widget_set_halign (gtk_widget_get_parent (GTK_WIDGET (self->label)), GTK_ALIGN_FILL);
  gtk_menu_button_set_create_popup_func (self->button, on_open, self, NULL);
}

void
logro_reference_drop_down_set_source (LogroReferenceDropDown *self,
                                      LogroRecord            *record,
                                      const LogroField       *field)
{
  g_set_object (&self->record, record);
  self->field = field;
  show_value (self);
}

void
logro_reference_drop_down_set_label (LogroReferenceDropDown *self,
                                     const char             *label)
{
  if (g_strcmp0 (label, self->name) == 0)
    return;
  g_free (self->name);
  self->name = g_strdup (label);
  say_value (self);
}
