/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One question in the strip of its ámbito. */

#include "app/question-mark.h"

#include <glib/gi18n.h>

struct _LogroQuestionMark
{
  GtkButton parent_instance;
  GtkLabel *number;
  GtkImage *shape;
  GtkWidget *review;
};

G_DEFINE_FINAL_TYPE (LogroQuestionMark, logro_question_mark, GTK_TYPE_BUTTON)

static void
logro_question_mark_class_init (LogroQuestionMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/question-mark.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroQuestionMark, number);
  gtk_widget_class_bind_template_child (widget_class, LogroQuestionMark, shape);
  gtk_widget_class_bind_template_child (widget_class, LogroQuestionMark, review);
}

static void
logro_question_mark_init (LogroQuestionMark *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

LogroQuestionMark *
logro_question_mark_new (void)
{
  return g_object_new (LOGRO_TYPE_QUESTION_MARK, NULL);
}

/* "7.3 Flujo de caja: answered with 2, marked for review" */
static char *
describe (LogroElemento  *elemento,
          LogroRespuesta *respuesta)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_printf (text, "%s %s: ", elemento->id, elemento->nombre);
  if (respuesta->alternativa == LOGRO_SIN_RESPUESTA)
    g_string_append (text, _("unanswered"));
  else
    g_string_append_printf (text, _("answered with %d"), (int) respuesta->alternativa);
  if (respuesta->revisar)
    g_string_append_printf (text, ", %s", _("marked for review"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
logro_question_mark_show (LogroQuestionMark *self,
                          LogroElemento     *elemento,
                          LogroRespuesta    *respuesta,
                          gboolean           current)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean answered = respuesta->alternativa != LOGRO_SIN_RESPUESTA;
  g_autofree char *text = describe (elemento, respuesta);
  g_autofree char *name =
    current ? g_strdup_printf (_("%s (this question)"), text) : g_strdup (text);

  gtk_label_set_text (self->number, elemento->id);
  gtk_image_set_from_icon_name (self->shape, answered ? "logro-complete-symbolic"
                                                      : "logro-pending-symbolic");
  gtk_widget_set_visible (self->review, respuesta->revisar);
  gtk_widget_set_tooltip_text (widget, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (current)
    gtk_widget_add_css_class (widget, "current");
  else
    gtk_widget_remove_css_class (widget, "current");
}
