/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form, and the evaluators who are those of the autoevaluación (domain page §2.1, phase 6). */

#include "app/page-evaluacion.h"

#include <glib/gi18n.h>

#include "app/window.h"

struct _LogroPageEvaluacion
{
  LogroPageForm parent_instance;
};

G_DEFINE_FINAL_TYPE (LogroPageEvaluacion, logro_page_evaluacion, LOGRO_TYPE_PAGE_FORM)

static void
on_copy (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (widget));
  LogroWindow *window = logro_window_from (widget);
  guint n = logro_persona_copy_missing (plan->validacion_plan->evaluadores,
                                        plan->validacion->validadores);
  g_autofree char *said =
    n > 0 ? g_strdup_printf (ngettext ("%u evaluator was added", "%u evaluators were added", n), n)
          : g_strdup (_("There is nobody else among the validators of phase 4."));

  if (window != NULL)
    logro_window_say (window, said);
}

static void
logro_page_evaluacion_class_init (LogroPageEvaluacionClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "evaluacion.copy", NULL, on_copy);
}

static void
logro_page_evaluacion_init (LogroPageEvaluacion *self)
{
}
