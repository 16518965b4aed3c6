/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A radio button a level, with its description below. The levels are the model's, so they are made
 * once, at the first record. */

#include "app/levels.h"

#include <glib/gi18n.h>

#include "core/plan.h"

#define INSTRUMENT "autoevaluacion"

struct _LogroLevels
{
  GtkBox parent_instance;
  gint64 value;
  gboolean full;
  GPtrArray *buttons; /* GtkCheckButton, with data "valor" and "description" */
};

enum
{
  PROP_VALUE = 1,
  PROP_FULL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroLevels, logro_levels, GTK_TYPE_BOX)

static gint64
get_valor (gpointer button)
{
  return GPOINTER_TO_INT (g_object_get_data (button, "valor"));
}

/* Buttons follow the value, and descriptions the buttons. */
static void
show_value (LogroLevels *self)
{
  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkCheckButton *button = self->buttons->pdata[i];
      gboolean chosen = get_valor (button) == self->value;

      gtk_check_button_set_active (button, chosen);
      gtk_widget_set_visible (g_object_get_data (G_OBJECT (button), "description"),
                              self->full || chosen);
    }
}

static void
set_value (LogroLevels *self,
           gint64       value)
{
  if (value == self->value)
    return;
  self->value = value;
  show_value (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
on_toggled (LogroLevels    *self,
            GtkCheckButton *button)
{
  if (gtk_check_button_get_active (button))
    set_value (self, get_valor (button));
}

static void
on_clear (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  set_value (LOGRO_LEVELS (widget), LOGRO_SIN_DATO);
}

/* A digit is the level that has it for a value, as in the ladder of the questions. */
static gboolean
on_digit (GtkWidget *widget,
          GVariant  *digit,
          gpointer   data)
{
  LogroLevels *self = LOGRO_LEVELS (widget);

  for (guint i = 0; i < self->buttons->len; i++)
    if (get_valor (self->buttons->pdata[i]) == g_variant_get_int32 (digit))
      {
        set_value (self, g_variant_get_int32 (digit));
        gtk_widget_grab_focus (widget);
        return TRUE;
      }
  return FALSE;
}

static void
add_level (LogroLevels *self,
           LogroNivel  *nivel)
{
  g_autofree char *name = g_strdup_printf ("%d  %s", (int) nivel->valor, nivel->nombre);
  GtkWidget *button = gtk_check_button_new_with_label (name);
  GtkWidget *description = gtk_label_new (nivel->descripcion);

  g_object_set (description, "xalign", 0.0f, "wrap", TRUE, "margin-start", 26, "margin-bottom", 4,
                "visible", FALSE, NULL);
  gtk_widget_add_css_class (description, "caption");
  gtk_widget_set_tooltip_text (button, nivel->descripcion);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  nivel->descripcion != NULL ? nivel->descripcion : "", -1);
  g_object_set_data (G_OBJECT (button), "valor", GINT_TO_POINTER ((int) nivel->valor));
  g_object_set_data (G_OBJECT (button), "description", description);
  if (self->buttons->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), self->buttons->pdata[0]);
  g_signal_connect_object (button, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), button);
  gtk_box_append (GTK_BOX (self), description);
  g_ptr_array_add (self->buttons, button);
}

static void
logro_levels_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  LogroLevels *self = LOGRO_LEVELS (object);

  if (id == PROP_VALUE)
    g_value_set_int64 (value, self->value);
  else
    g_value_set_boolean (value, self->full);
}

static void
logro_levels_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  LogroLevels *self = LOGRO_LEVELS (object);

  if (id == PROP_VALUE)
    {
      set_value (self, g_value_get_int64 (value));
      return;
    }
  self->full = g_value_get_boolean (value);
  show_value (self);
}

static gboolean
logro_levels_grab_focus (GtkWidget *widget)
{
  LogroLevels *self = LOGRO_LEVELS (widget);

  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_check_button_get_active (self->buttons->pdata[i]))
      return gtk_widget_grab_focus (self->buttons->pdata[i]);
  return self->buttons->len > 0 && gtk_widget_grab_focus (self->buttons->pdata[0]);
}

static void
logro_levels_finalize (GObject *object)
{
  g_ptr_array_unref (LOGRO_LEVELS (object)->buttons);
  G_OBJECT_CLASS (logro_levels_parent_class)->finalize (object);
}

static void
logro_levels_class_init (LogroLevelsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_levels_get_property;
  object_class->set_property = logro_levels_set_property;
  object_class->finalize = logro_levels_finalize;
  widget_class->grab_focus = logro_levels_grab_focus;
  properties[PROP_VALUE] =
    g_param_spec_int64 ("value", NULL, NULL, G_MININT64, G_MAXINT64, LOGRO_SIN_DATO,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FULL] = g_param_spec_boolean ("full", NULL, NULL, FALSE,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_action (widget_class, "levels.clear", NULL, on_clear);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "levels.clear", NULL);
  for (int digit = 0; digit <= 9; digit++)
    {
      gtk_widget_class_add_binding (widget_class, GDK_KEY_0 + digit, 0, on_digit, "i", digit);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_0 + digit, 0, on_digit, "i", digit);
    }
}

static void
logro_levels_init (LogroLevels *self)
{
  self->value = LOGRO_SIN_DATO;
  self->buttons = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

static LogroInstrumento *
find_instrument (LogroModelo *model)
{
  for (guint i = 0; i < logro_list_get_n (model->instrumentos); i++)
    {
      LogroInstrumento *instrumento = logro_list_get (model->instrumentos, i);

      if (g_str_equal (instrumento->id, INSTRUMENT))
        return instrumento;
    }
  return NULL;
}

static gboolean
is_of (LogroNivel *nivel,
       const char *dimension)
{
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (nivel), "dimension");

  return g_str_equal (field->choices[nivel->dimension].word, dimension);
}

void
logro_levels_set_source (LogroLevels      *self,
                         LogroRecord      *record,
                         const LogroField *field)
{
  LogroRecord *root = logro_record_get_root (record);
  LogroInstrumento *instrumento = LOGRO_IS_PLAN (root) ? find_instrument (LOGRO_PLAN (root)->model)
                                                       : NULL;

  if (instrumento == NULL || self->buttons->len > 0)
    return;
  for (guint i = 0; i < logro_list_get_n (instrumento->niveles); i++)
    if (is_of (logro_list_get (instrumento->niveles, i), field->name))
      add_level (self, logro_list_get (instrumento->niveles, i));
  show_value (self);
}
