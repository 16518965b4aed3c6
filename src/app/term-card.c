/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two labels, and a button for each reference. */

#include "app/term-card.h"

#include "document/catalogo.h"

struct _LogroTermCard
{
  GtkBox parent_instance;
  GtkLabel *nombre;
  GtkLabel *definicion;
  GtkWidget *also;
  GtkFlowBox *links;
  LogroTermino *termino;
};

enum
{
  PROP_TERMINO = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroTermCard, logro_term_card, GTK_TYPE_BOX)

static void
on_followed (LogroTermCard *self,
             GtkWidget     *button)
{
  /* the card lets go of the button while it still emits */
  g_autoptr (LogroTermino) next = g_object_ref (g_object_get_data (G_OBJECT (button), "termino"));

  logro_term_card_set_termino (self, next);
  gtk_widget_child_focus (GTK_WIDGET (self->links), GTK_DIR_TAB_FORWARD);
}

static void
add_link (LogroTermCard *self,
          LogroTermino  *termino)
{
  GtkWidget *button = gtk_button_new_with_label (termino->nombre);
  GtkWidget *child = gtk_flow_box_child_new ();

  g_object_set_data_full (G_OBJECT (button), "termino", g_object_ref (termino), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_followed), self, G_CONNECT_SWAPPED);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), button);
  gtk_widget_set_focusable (child, FALSE);
  gtk_flow_box_append (self->links, child);
}

static void
show_links (LogroTermCard *self)
{
  LogroGlosario *glosario = logro_catalogo_get_glosario ();
  GtkFlowBoxChild *child;

  while ((child = gtk_flow_box_get_child_at_index (self->links, 0)) != NULL)
    gtk_flow_box_remove (self->links, GTK_WIDGET (child));
  for (guint i = 0; i < logro_list_get_n (self->termino->referencias); i++)
    {
      LogroVease *vease = logro_list_get (self->termino->referencias, i);
      LogroTermino *other = logro_glosario_find (glosario, vease->termino);

      if (other != NULL)
        add_link (self, other);
    }
  gtk_widget_set_visible (self->also, gtk_flow_box_get_child_at_index (self->links, 0) != NULL);
}

static void
logro_term_card_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  g_value_set_object (value, LOGRO_TERM_CARD (object)->termino);
}

static void
logro_term_card_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  logro_term_card_set_termino (LOGRO_TERM_CARD (object), g_value_get_object (value));
}

static void
logro_term_card_dispose (GObject *object)
{
  g_clear_object (&LOGRO_TERM_CARD (object)->termino);
  G_OBJECT_CLASS (logro_term_card_parent_class)->dispose (object);
}

static void
logro_term_card_class_init (LogroTermCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_term_card_get_property;
  object_class->set_property = logro_term_card_set_property;
  object_class->dispose = logro_term_card_dispose;
  properties[PROP_TERMINO] =
    g_param_spec_object ("termino", NULL, NULL, LOGRO_TYPE_TERMINO,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/term-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroTermCard, nombre);
  gtk_widget_class_bind_template_child (widget_class, LogroTermCard, definicion);
  gtk_widget_class_bind_template_child (widget_class, LogroTermCard, also);
  gtk_widget_class_bind_template_child (widget_class, LogroTermCard, links);
}

static void
logro_term_card_init (LogroTermCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
logro_term_card_new (LogroTermino *termino)
{
  return g_object_new (LOGRO_TYPE_TERM_CARD, "termino", termino, NULL);
}

void
logro_term_card_set_termino (LogroTermCard *self,
                             LogroTermino  *termino)
{
  if (!g_set_object (&self->termino, termino))
    return;
  gtk_widget_set_visible (GTK_WIDGET (self), termino != NULL);
  if (termino != NULL)
    {
      gtk_label_set_text (self->nombre, termino->nombre);
      gtk_label_set_text (self->definicion, termino->definicion);
      show_links (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TERMINO]);
}
