/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A title and a label a question, in a card beside the text. */

#include "app/guide.h"

#include <glib/gi18n.h>

struct _LogroGuide
{
  GtkBox parent_instance;
  char *campo;
};

enum
{
  PROP_CAMPO = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroGuide, logro_guide, GTK_TYPE_BOX)

static void
add_line (LogroGuide *self,
          const char *text,
          const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  g_object_set (label, "xalign", 0.0f, "wrap", TRUE, "width-chars", 20, "max-width-chars", 40,
                NULL);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);
}

static void
logro_guide_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  g_value_set_string (value, LOGRO_GUIDE (object)->campo);
}

static void
logro_guide_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  LogroGuide *self = LOGRO_GUIDE (object);

  g_free (self->campo);
  self->campo = g_value_dup_string (value);
}

static void
logro_guide_finalize (GObject *object)
{
  g_free (LOGRO_GUIDE (object)->campo);
  G_OBJECT_CLASS (logro_guide_parent_class)->finalize (object);
}

static void
logro_guide_class_init (LogroGuideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = logro_guide_get_property;
  object_class->set_property = logro_guide_set_property;
  object_class->finalize = logro_guide_finalize;
  properties[PROP_CAMPO] = g_param_spec_string ("campo", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
logro_guide_init (LogroGuide *self)
{
  g_object_set (self, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, "visible", FALSE,
                "valign", GTK_ALIGN_START, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "logro-card");
  add_line (self, _("To guide the writing"), "heading");
}

void
logro_guide_fill (LogroGuide  *self,
                  LogroModelo *model)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  for (guint i = 0; i < logro_list_get_n (model->guias); i++)
    {
      LogroGuia *guia = logro_list_get (model->guias, i);

      if (g_strcmp0 (guia->campo, self->campo) != 0)
        continue;
      add_line (self, guia->texto, "caption");
      gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
    }
}
