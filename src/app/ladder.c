/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ladder keeps its rungs from one element to the next and only changes what they say. */

#include "app/ladder.h"

#include "app/digit.h"
#include "app/ladder-rung.h"
#include "core/respuesta.h"

struct _LogroLadder
{
  GtkBox parent_instance;
  LogroElemento *elemento;
  gint64 alternativa;
  gboolean read_only;
  double scale;
};

enum
{
  PROP_ELEMENTO = 1,
  PROP_ALTERNATIVA,
  PROP_READ_ONLY,
  PROP_SCALE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static guint chosen_signal;

G_DEFINE_FINAL_TYPE (LogroLadder, logro_ladder, GTK_TYPE_BOX)

/* Whose rung it is. */
static LogroAlternativa *
get_alternativa (LogroLadder *self,
                 guint        n)
{
  return logro_list_get (self->elemento->escalera, n);
}

static LogroRungState
get_state (LogroLadder      *self,
           LogroAlternativa *alternativa)
{
  if (alternativa->valor <= self->alternativa &&
      self->alternativa <= logro_alternativa_get_tope (alternativa))
    return LOGRO_RUNG_CHOSEN;
  if (self->alternativa == LOGRO_SIN_RESPUESTA || alternativa->valor > self->alternativa)
    return LOGRO_RUNG_OPEN;
  return logro_elemento_asserts (self->elemento, self->alternativa, alternativa->valor)
           ? LOGRO_RUNG_ASSERTED
           : LOGRO_RUNG_OFF;
}

static void
on_clicked (LogroLadder *self,
            GtkWidget   *rung)
{
  guint n = 0;

  for (GtkWidget *w = gtk_widget_get_prev_sibling (rung); w; w = gtk_widget_get_prev_sibling (w))
    n++;
  if (!self->read_only)
    g_signal_emit (self, chosen_signal, 0, get_alternativa (self, n)->valor);
}

static void
add_rung (LogroLadder *self)
{
  LogroLadderRung *rung = logro_ladder_rung_new ();

  g_signal_connect_object (rung, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);
  logro_ladder_rung_set_scale (rung, self->scale);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (rung));
}

/* Keeps the rungs that there are, so that the focus stays where it is. */
static void
fit_rungs (LogroLadder *self,
           guint        n)
{
  guint has = 0;

  for (GtkWidget *w = gtk_widget_get_first_child (GTK_WIDGET (self)); w;
       w = gtk_widget_get_next_sibling (w))
    has++;
  for (; has < n; has++)
    add_rung (self);
  for (; has > n; has--)
    gtk_box_remove (GTK_BOX (self), gtk_widget_get_last_child (GTK_WIDGET (self)));
}

static void
tell_place (LogroLadder     *self,
            LogroLadderRung *rung,
            guint            n)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (rung), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                  (int) n + 1, GTK_ACCESSIBLE_RELATION_SET_SIZE,
                                  (int) logro_list_get_n (self->elemento->escalera), -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (rung), GTK_ACCESSIBLE_STATE_DISABLED,
                               self->read_only, -1);
}

static void
update (LogroLadder *self)
{
  guint n = 0;

  for (GtkWidget *w = gtk_widget_get_first_child (GTK_WIDGET (self)); w;
       w = gtk_widget_get_next_sibling (w))
    logro_ladder_rung_set_state (LOGRO_LADDER_RUNG (w),
                                 get_state (self, get_alternativa (self, n++)));
}

/* Tab enters at the answer and leaves; up and down stay inside. */
static gboolean
logro_ladder_focus (GtkWidget       *widget,
                    GtkDirectionType direction)
{
  GtkWidget *inside = gtk_widget_get_focus_child (widget);
  GtkWidget *next = NULL;

  if (inside == NULL)
    {
      for (GtkWidget *rung = gtk_widget_get_first_child (widget); rung != NULL;
           rung = gtk_widget_get_next_sibling (rung))
        if (next == NULL ||
            logro_ladder_rung_get_state (LOGRO_LADDER_RUNG (rung)) == LOGRO_RUNG_CHOSEN)
          next = rung;
      return next != NULL && gtk_widget_grab_focus (next);
    }
  if (direction == GTK_DIR_UP)
    next = gtk_widget_get_prev_sibling (inside);
  else if (direction == GTK_DIR_DOWN)
    next = gtk_widget_get_next_sibling (inside);
  else
    return FALSE;
  return next == NULL || gtk_widget_grab_focus (next);
}

static void
logro_ladder_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  LogroLadder *self = LOGRO_LADDER (object);

  if (id == PROP_ELEMENTO)
    g_value_set_object (value, self->elemento);
  else if (id == PROP_ALTERNATIVA)
    g_value_set_int64 (value, self->alternativa);
  else if (id == PROP_READ_ONLY)
    g_value_set_boolean (value, self->read_only);
  else
    g_value_set_double (value, self->scale);
}

static void
logro_ladder_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  LogroLadder *self = LOGRO_LADDER (object);

  if (id == PROP_ELEMENTO)
    logro_ladder_set_elemento (self, g_value_get_object (value));
  else if (id == PROP_ALTERNATIVA)
    logro_ladder_set_alternativa (self, g_value_get_int64 (value));
  else if (id == PROP_READ_ONLY)
    logro_ladder_set_read_only (self, g_value_get_boolean (value));
  else
    logro_ladder_set_scale (self, g_value_get_double (value));
}

static void
logro_ladder_dispose (GObject *object)
{
  g_clear_object (&LOGRO_LADDER (object)->elemento);
  G_OBJECT_CLASS (logro_ladder_parent_class)->dispose (object);
}

static void
logro_ladder_class_init (LogroLadderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = logro_ladder_get_property;
  object_class->set_property = logro_ladder_set_property;
  object_class->dispose = logro_ladder_dispose;
  widget_class->focus = logro_ladder_focus;
  properties[PROP_ELEMENTO] =
    g_param_spec_object ("elemento", NULL, NULL, LOGRO_TYPE_ELEMENTO, flags);
  properties[PROP_ALTERNATIVA] = g_param_spec_int64 ("alternativa", NULL, NULL, G_MININT64,
                                                     G_MAXINT64, LOGRO_SIN_RESPUESTA, flags);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);
  properties[PROP_SCALE] = g_param_spec_double ("scale", NULL, NULL, 0.1, 20, 1, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/ladder.ui");
}

static void
logro_ladder_init (LogroLadder *self)
{
  self->alternativa = LOGRO_SIN_RESPUESTA;
  self->scale = 1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A digit that is the points need not be said twice. */
static char *
dup_text (LogroElemento    *elemento,
          LogroAlternativa *alternativa)
{
  if (logro_digit_is_points (elemento))
    return g_strdup (alternativa->texto);
  if (logro_alternativa_is_band (alternativa))
    return g_strdup_printf ("%d–%d · %s", (int) alternativa->valor, (int) alternativa->hasta,
                            alternativa->texto);
  return g_strdup_printf ("%d · %s", (int) alternativa->valor, alternativa->texto);
}

void
logro_ladder_set_elemento (LogroLadder   *self,
                           LogroElemento *elemento)
{
  GtkWidget *rung;

  if (!g_set_object (&self->elemento, elemento))
    return;
  fit_rungs (self, elemento != NULL ? logro_list_get_n (elemento->escalera) : 0);
  rung = gtk_widget_get_first_child (GTK_WIDGET (self));
  for (guint n = 0; rung != NULL; n++, rung = gtk_widget_get_next_sibling (rung))
    {
      LogroAlternativa *alternativa = get_alternativa (self, n);
      g_autofree char *text = dup_text (elemento, alternativa);

      logro_ladder_rung_set_text (LOGRO_LADDER_RUNG (rung), logro_digit_for (elemento, alternativa),
                                  text);
      tell_place (self, LOGRO_LADDER_RUNG (rung), n);
    }
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ELEMENTO]);
}

void
logro_ladder_set_alternativa (LogroLadder *self,
                              gint64       alternativa)
{
  if (self->alternativa == alternativa)
    return;
  self->alternativa = alternativa;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ALTERNATIVA]);
}

void
logro_ladder_set_read_only (LogroLadder *self,
                            gboolean     read_only)
{
  guint n = 0;

  if (self->read_only == read_only)
    return;
  self->read_only = read_only;
  for (GtkWidget *w = gtk_widget_get_first_child (GTK_WIDGET (self)); w;
       w = gtk_widget_get_next_sibling (w))
    tell_place (self, LOGRO_LADDER_RUNG (w), n++);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READ_ONLY]);
}

void
logro_ladder_set_scale (LogroLadder *self,
                        double       scale)
{
  if (self->scale == scale)
    return;
  self->scale = scale;
  for (GtkWidget *w = gtk_widget_get_first_child (GTK_WIDGET (self)); w;
       w = gtk_widget_get_next_sibling (w))
    logro_ladder_rung_set_scale (LOGRO_LADDER_RUNG (w), scale);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCALE]);
}
