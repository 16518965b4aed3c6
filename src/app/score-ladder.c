/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A ladder, and below it a number that stays inside the rung that was chosen. */

#include "app/score-ladder.h"

#include "app/ladder.h"
#include "app/pause.h"
#include "core/plan.h"

struct _LogroScoreLadder
{
  GtkBox parent_instance;
  LogroLadder *ladder;
  GtkWidget *inside; /* the row with the number */
  GtkSpinButton *number;
  LogroElemento *elemento;
  gint64 value;
  gboolean showing;
};

enum
{
  PROP_VALUE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroScoreLadder, logro_score_ladder, GTK_TYPE_BOX)

static void
show_value (LogroScoreLadder *self)
{
  LogroAlternativa *band =
    self->elemento != NULL ? logro_elemento_find_alternativa (self->elemento, self->value) : NULL;

  self->showing = TRUE;
  logro_ladder_set_alternativa (self->ladder, self->value);
  gtk_widget_set_visible (self->inside, self->value != LOGRO_SIN_RESPUESTA);
  gtk_widget_set_sensitive (GTK_WIDGET (self->number),
                            band != NULL && logro_alternativa_is_band (band));
  if (band != NULL)
    {
      gtk_spin_button_set_range (self->number, band->valor, logro_alternativa_get_tope (band));
      gtk_spin_button_set_value (self->number, self->value);
    }
  self->showing = FALSE;
}

static void
set_value (LogroScoreLadder *self,
           gint64            value)
{
  if (value == self->value)
    return;
  self->value = value;
  show_value (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/* A second click on the band that is chosen changes nothing. */
static void
on_chosen (LogroScoreLadder *self,
           gint64            valor)
{
  LogroAlternativa *band = logro_elemento_find_alternativa (self->elemento, valor);

  if (self->value < valor || self->value > logro_alternativa_get_tope (band))
    set_value (self, valor);
  if (logro_alternativa_is_band (band))
    gtk_widget_grab_focus (GTK_WIDGET (self->number));
}

static void
on_number_changed (LogroScoreLadder *self)
{
  if (!self->showing)
    set_value (self, gtk_spin_button_get_value_as_int (self->number));
}

static void
on_clear (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  set_value (LOGRO_SCORE_LADDER (widget), LOGRO_SIN_RESPUESTA);
}

static void
logro_score_ladder_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  g_value_set_int64 (value, LOGRO_SCORE_LADDER (object)->value);
}

static void
logro_score_ladder_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  set_value (LOGRO_SCORE_LADDER (object), g_value_get_int64 (value));
}

static gboolean
logro_score_ladder_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (LOGRO_SCORE_LADDER (widget)->ladder),
                                 GTK_DIR_TAB_FORWARD);
}

static void
logro_score_ladder_dispose (GObject *object)
{
  g_clear_object (&LOGRO_SCORE_LADDER (object)->elemento);
  G_OBJECT_CLASS (logro_score_ladder_parent_class)->dispose (object);
}

static void
logro_score_ladder_class_init (LogroScoreLadderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_score_ladder_get_property;
  object_class->set_property = logro_score_ladder_set_property;
  object_class->dispose = logro_score_ladder_dispose;
  widget_class->grab_focus = logro_score_ladder_grab_focus;
  properties[PROP_VALUE] =
    g_param_spec_int64 ("value", NULL, NULL, G_MININT64, G_MAXINT64, LOGRO_SIN_RESPUESTA,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_type_ensure (LOGRO_TYPE_LADDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/score-ladder.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroScoreLadder, ladder);
  gtk_widget_class_bind_template_child (widget_class, LogroScoreLadder, inside);
  gtk_widget_class_bind_template_child (widget_class, LogroScoreLadder, number);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_number_changed);
  gtk_widget_class_install_action (widget_class, "score.clear", NULL, on_clear);
}

static void
logro_score_ladder_init (LogroScoreLadder *self)
{
  self->value = LOGRO_SIN_RESPUESTA;
  gtk_widget_init_template (GTK_WIDGET (self));
  logro_pause_watch_number (self->number);
}

void
logro_score_ladder_set_source (LogroScoreLadder *self,
                               LogroRecord      *record)
{
  LogroRecord *root = logro_record_get_root (record);

  if (!LOGRO_IS_RESPUESTA (record) || !LOGRO_IS_PLAN (root))
    return;
  g_set_object (&self->elemento,
                logro_modelo_find_elemento (LOGRO_PLAN (root)->model,
                                            LOGRO_RESPUESTA (record)->elemento));
  logro_ladder_set_elemento (self->ladder, self->elemento);
  show_value (self);
}
