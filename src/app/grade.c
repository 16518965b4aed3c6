/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A label that takes keys. There may be hundreds of them in a table, so it is no more than that;
 * the choice is made when it opens. */

#include "app/grade.h"

#include <glib/gi18n.h>

#include "app/popup.h"

struct _LogroGrade
{
  GtkWidget parent_instance;
  GtkWidget *label;
  gint64 value;
  int max;
};

enum
{
  PROP_VALUE = 1,
  PROP_MAX,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroGrade, logro_grade, GTK_TYPE_WIDGET)

static char *
dup_text (gint64 value)
{
  return value > 0 ? g_strdup_printf ("%d", (int) value) : g_strdup ("");
}

static void
show_value (LogroGrade *self)
{
  g_autofree char *text = dup_text (self->value);

  gtk_label_set_text (GTK_LABEL (self->label), text);
  if (self->value > 0)
    gtk_widget_remove_css_class (self->label, "empty");
  else
    gtk_widget_add_css_class (self->label, "empty");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  (double) self->value, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  self->value > 0 ? text : _("no value"), -1);
}

static void
set_value (LogroGrade *self,
           gint64      value)
{
  if (value < 0 || value > self->max || value == self->value)
    return;
  self->value = value;
  show_value (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
on_chosen (GtkWidget *button,
           gpointer   data)
{
  LogroGrade *self = data;
  gint64 value = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "value"));

  logro_popup_close (button);
  set_value (self, value);
}

static GtkWidget *
new_choice (LogroGrade *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  for (int i = 1; i <= self->max + 1; i++)
    {
      int value = i <= self->max ? i : 0;
      g_autofree char *text = dup_text (value);
      GtkWidget *button = gtk_button_new_with_label (value > 0 ? text : _("No value"));

      g_object_set_data (G_OBJECT (button), "value", GINT_TO_POINTER (value));
      g_signal_connect (button, "clicked", G_CALLBACK (on_chosen), self);
      gtk_box_append (GTK_BOX (box), button);
    }
  return box;
}

static gboolean
on_open (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   data)
{
  LogroGrade *self = LOGRO_GRADE (widget);

  gtk_widget_grab_focus (widget);
  logro_popup_open (widget, new_choice (self));
  return TRUE;
}

static void
on_released (LogroGrade *self)
{
  on_open (GTK_WIDGET (self), NULL, NULL);
}

/* FALSE lets a digit beyond the scale go on to whoever wants it. */
static gboolean
on_digit (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   data)
{
  LogroGrade *self = LOGRO_GRADE (widget);
  int digit = g_variant_get_int32 (arguments);

  if (digit > self->max)
    gtk_widget_error_bell (widget);
  set_value (self, digit);
  return TRUE;
}

static gboolean
on_move (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   data)
{
  g_signal_emit_by_name (widget, "move-focus", g_variant_get_int32 (arguments));
  return TRUE;
}

static void
logro_grade_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  gtk_widget_measure (LOGRO_GRADE (widget)->label, orientation, for_size, minimum, natural, NULL,
                      NULL);
}

static void
logro_grade_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  gtk_widget_size_allocate (LOGRO_GRADE (widget)->label,
                            &(GtkAllocation) { 0, 0, width, height }, baseline);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER (child))
      gtk_popover_present (GTK_POPOVER (child));
}

static void
logro_grade_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  LogroGrade *self = LOGRO_GRADE (object);

  if (id == PROP_VALUE)
    g_value_set_int64 (value, self->value);
  else
    g_value_set_int (value, self->max);
}

static void
logro_grade_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  LogroGrade *self = LOGRO_GRADE (object);

  if (id == PROP_VALUE)
    set_value (self, g_value_get_int64 (value));
  else
    self->max = g_value_get_int (value);
}

static void
logro_grade_dispose (GObject *object)
{
  GtkWidget *child;

  /* the choice too, if it is open */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (logro_grade_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    GtkDirectionType direction;
  } moves[] = {
    { GDK_KEY_Left, GTK_DIR_TAB_BACKWARD },
    { GDK_KEY_Right, GTK_DIR_TAB_FORWARD },
  };

  for (int i = 0; i <= 9; i++)
    {
      gtk_widget_class_add_binding (klass, GDK_KEY_0 + i, 0, on_digit, "i", i);
      gtk_widget_class_add_binding (klass, GDK_KEY_KP_0 + i, 0, on_digit, "i", i);
    }
  gtk_widget_class_add_binding (klass, GDK_KEY_Delete, 0, on_digit, "i", 0);
  gtk_widget_class_add_binding (klass, GDK_KEY_BackSpace, 0, on_digit, "i", 0);
  gtk_widget_class_add_binding (klass, GDK_KEY_space, 0, on_open, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_Down, GDK_ALT_MASK, on_open, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_add_binding (klass, moves[i].key, 0, on_move, "i", moves[i].direction);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Down, 0, "table.next-row", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Up, 0, "table.previous-row", NULL);
}

static void
logro_grade_class_init (LogroGradeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_grade_get_property;
  object_class->set_property = logro_grade_set_property;
  object_class->dispose = logro_grade_dispose;
  widget_class->measure = logro_grade_measure;
  widget_class->size_allocate = logro_grade_size_allocate;
  properties[PROP_VALUE] = g_param_spec_int64 ("value", NULL, NULL, 0, 9, 0,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                 G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_MAX] =
    g_param_spec_int ("max", NULL, NULL, 1, 9, 5, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "grade");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
  add_keys (widget_class);
}

static void
logro_grade_init (LogroGrade *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->max = 5;
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  show_value (self);
}

GtkWidget *
logro_grade_new (int max)
{
  return g_object_new (LOGRO_TYPE_GRADE, "max", max, NULL);
}
