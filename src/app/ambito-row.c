/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of the list of ámbitos. */

#include "app/ambito-row.h"

#include <glib/gi18n.h>

#include "app/questions.h"
#include "app/text-filter.h"

struct _LogroAmbitoRow
{
  GtkListBoxRow parent_instance;
  GtkLabel *number;
  GtkWidget *names;
  GtkLabel *name;
  GtkLabel *state;
  GtkImage *shape;
  LogroSubcriterio *subcriterio;
};

G_DEFINE_FINAL_TYPE (LogroAmbitoRow, logro_ambito_row, GTK_TYPE_LIST_BOX_ROW)

static void
logro_ambito_row_dispose (GObject *object)
{
  g_clear_object (&LOGRO_AMBITO_ROW (object)->subcriterio);
  G_OBJECT_CLASS (logro_ambito_row_parent_class)->dispose (object);
}

static void
logro_ambito_row_class_init (LogroAmbitoRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_ambito_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/ambito-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroAmbitoRow, number);
  gtk_widget_class_bind_template_child (widget_class, LogroAmbitoRow, names);
  gtk_widget_class_bind_template_child (widget_class, LogroAmbitoRow, name);
  gtk_widget_class_bind_template_child (widget_class, LogroAmbitoRow, state);
  gtk_widget_class_bind_template_child (widget_class, LogroAmbitoRow, shape);
}

static void
logro_ambito_row_init (LogroAmbitoRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
logro_ambito_row_new (LogroSubcriterio *subcriterio)
{
  LogroAmbitoRow *self = g_object_new (LOGRO_TYPE_AMBITO_ROW, NULL);

  self->subcriterio = g_object_ref (subcriterio);
  gtk_label_set_text (self->number, subcriterio->numero);
  logro_label_show (self->name, logro_subcriterio_get_corto (subcriterio));
  return GTK_WIDGET (self);
}

void
logro_ambito_row_update (LogroAmbitoRow *self,
                         LogroPlan      *plan)
{
  LogroQuestionCount count = logro_questions_count (plan, self->subcriterio);
  g_autofree char *state = NULL;
  g_autofree char *text = NULL;
  const char *shape = "logro-partial-symbolic";

  if (count.answered == count.total)
    {
      state = g_strdup_printf (_("%u of %u, complete"), count.answered, count.total);
      shape = "logro-complete-symbolic";
    }
  else if (count.answered == 0)
    {
      state = g_strdup_printf (_("0 of %u, pending"), count.total);
      shape = "logro-pending-symbolic";
    }
  else
    state = g_strdup_printf (_("%u of %u answered"), count.answered, count.total);
  gtk_label_set_text (self->state, state);
  gtk_image_set_from_icon_name (self->shape, shape);
  text = g_strdup_printf ("%s %s: %s", self->subcriterio->numero, self->subcriterio->nombre, state);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

void
logro_ambito_row_set_narrow (LogroAmbitoRow *self,
                             gboolean        narrow)
{
  gtk_widget_set_visible (self->names, !narrow);
}

LogroSubcriterio *
logro_ambito_row_get_subcriterio (LogroAmbitoRow *self)
{
  return self->subcriterio;
}
