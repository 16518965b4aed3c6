/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form that asks for enfoque and despliegue of a práctica, and for the figures of a resultado. */

#include "app/page-evidencias.h"

#include "app/record-table.h"

struct _LogroPageEvidencias
{
  LogroPageForm parent_instance;
  LogroRecordTable *evaluaciones; /* not owned, as the other two */
  GtkWidget *practica;
  GtkWidget *resultado;
};

G_DEFINE_FINAL_TYPE (LogroPageEvidencias, logro_page_evidencias, LOGRO_TYPE_PAGE_FORM)

static void
on_chosen (LogroPageEvidencias *self)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  g_autoptr (LogroEvaluacion) evaluacion = NULL;
  gboolean resultado;

  g_object_get (self->evaluaciones, "chosen", &evaluacion, NULL);
  if (evaluacion == NULL)
    return;
  resultado = logro_modelo_find_elemento (plan->model, evaluacion->elemento)->tipo ==
              LOGRO_RESULTADO;
  gtk_widget_set_visible (self->practica, !resultado);
  gtk_widget_set_visible (self->resultado, resultado);
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
  g_signal_connect_object (self->evaluaciones, "notify::chosen", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);
  on_chosen (self);
}

static void
logro_page_evidencias_class_init (LogroPageEvidenciasClass *klass)
{
  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_evidencias_built;
}

static void
logro_page_evidencias_init (LogroPageEvidencias *self)
{
}
