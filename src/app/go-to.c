/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The popover of Ctrl+G. */

#include "app/go-to.h"

#include <glib/gi18n.h>

#include "app/questions.h"

struct _LogroGoTo
{
  GtkPopover parent_instance;
  GtkEditable *entry;
  GtkLabel *hint;
  LogroQuestionNav *nav;
};

G_DEFINE_FINAL_TYPE (LogroGoTo, logro_go_to, GTK_TYPE_POPOVER)

static guint
get_n (LogroGoTo *self)
{
  return logro_modelo_get_n_elementos (logro_question_nav_get_plan (self->nav)->model);
}

static void
on_changed (LogroGoTo *self)
{
  LogroPlan *plan = self->nav != NULL ? logro_question_nav_get_plan (self->nav) : NULL;
  g_autofree char *hint = NULL;

  gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (plan == NULL)
    return;
  hint = g_strdup_printf (_("For example %s, or its place from 1 to %u"),
                          logro_modelo_get_elemento (plan->model, get_n (self) / 2)->id,
                          get_n (self));
  gtk_label_set_text (self->hint, hint);
}

static void
on_wanted (LogroGoTo *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  guint position;

  if (logro_questions_find (logro_question_nav_get_plan (self->nav), text, &position))
    {
      logro_question_nav_set_position (self->nav, position);
      gtk_popover_popdown (GTK_POPOVER (self));
      return;
    }
  gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               GTK_ACCESSIBLE_INVALID_TRUE, -1);
  gtk_label_set_text (self->hint, _("There is no question with this number"));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
logro_go_to_show (GtkWidget *widget)
{
  LogroGoTo *self = LOGRO_GO_TO (widget);

  gtk_editable_set_text (self->entry, "");
  on_changed (self);
  GTK_WIDGET_CLASS (logro_go_to_parent_class)->show (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
logro_go_to_closed (GtkPopover *popover)
{
  gtk_widget_activate_action (GTK_WIDGET (popover), "question.focus", NULL);
}

static void
logro_go_to_dispose (GObject *object)
{
  g_clear_object (&LOGRO_GO_TO (object)->nav);
  G_OBJECT_CLASS (logro_go_to_parent_class)->dispose (object);
}

static void
logro_go_to_class_init (LogroGoToClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_go_to_dispose;
  widget_class->show = logro_go_to_show;
  GTK_POPOVER_CLASS (klass)->closed = logro_go_to_closed;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/go-to.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroGoTo, entry);
  gtk_widget_class_bind_template_child (widget_class, LogroGoTo, hint);
  gtk_widget_class_bind_template_callback (widget_class, on_wanted);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
}

static void
logro_go_to_init (LogroGoTo *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
logro_go_to_set_nav (LogroGoTo        *self,
                     LogroQuestionNav *nav)
{
  g_set_object (&self->nav, nav);
}
