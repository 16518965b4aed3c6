/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form that asks for enfoque and despliegue of a práctica, and for the figures of a resultado. */

#include "app/page-evidencias.h"

#include <glib/gi18n.h>

#include "app/record-table.h"
#include "calc/resultado.h"

struct _LogroPageEvidencias
{
  LogroPageForm parent_instance;
  LogroRecordTable *evaluaciones; /* not owned, as the others */
  GtkWidget *practica;
  GtkWidget *resultado;
  GtkWidget *proporcion;
};

G_DEFINE_FINAL_TYPE (LogroPageEvidencias, logro_page_evidencias, LOGRO_TYPE_PAGE_FORM)

/* Gives a reference, or NULL. */
static LogroEvaluacion *
get_chosen (LogroPageEvidencias *self)
{
  LogroEvaluacion *evaluacion;

  g_object_get (self->evaluaciones, "chosen", &evaluacion, NULL);
  return evaluacion;
}

static void
on_chosen (LogroPageEvidencias *self)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  g_autoptr (LogroEvaluacion) evaluacion = get_chosen (self);
  LogroElemento *elemento;

  if (evaluacion == NULL)
    return;
  elemento = logro_modelo_find_elemento (plan->model, evaluacion->elemento);
  gtk_widget_set_visible (self->practica, elemento->tipo == LOGRO_PRACTICA);
  gtk_widget_set_visible (self->resultado, elemento->tipo == LOGRO_RESULTADO);
  gtk_widget_set_visible (self->proporcion, elemento->denominador == LOGRO_DENOMINADOR_DOTACION);
}

static void
on_use_proporcion (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  g_autoptr (LogroEvaluacion) evaluacion = get_chosen (LOGRO_PAGE_EVIDENCIAS (widget));

  if (evaluacion != NULL &&
      !logro_resultado_use_proporcion (logro_page_get_plan (LOGRO_PAGE (widget)), evaluacion))
    logro_page_say (LOGRO_PAGE (widget),
                    _("Write how many people were counted, and the dotación under Antecedentes."));
}

static void
logro_page_evidencias_built (LogroPageForm *page,
                             GtkBuilder    *builder,
                             LogroPlan     *plan)
{
  LogroPageEvidencias *self = LOGRO_PAGE_EVIDENCIAS (page);

  self->evaluaciones = LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "evaluaciones"));
  self->practica = GTK_WIDGET (gtk_builder_get_object (builder, "practica"));
  self->resultado = GTK_WIDGET (gtk_builder_get_object (builder, "resultado-box"));
  self->proporcion = GTK_WIDGET (gtk_builder_get_object (builder, "proporcion-box"));
  g_signal_connect_object (self->evaluaciones, "notify::chosen", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);
  on_chosen (self);
}

static void
logro_page_evidencias_class_init (LogroPageEvidenciasClass *klass)
{
  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_evidencias_built;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "evaluacion.use-proporcion", NULL,
                                   on_use_proporcion);
}

static void
logro_page_evidencias_init (LogroPageEvidencias *self)
{
}
