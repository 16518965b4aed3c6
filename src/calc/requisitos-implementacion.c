/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What phases 6 and 7 ask for. Source: domain page §2.1. */

#include "calc/requisitos-private.h"

#include <glib/gi18n-lib.h>

static void
look_at_validation (LogroPregunta *self)
{
  LogroValidacionPlan *v = self->plan->validacion_plan;
  guint n = logro_list_get_n (v->observaciones), settled = 0;

  for (guint i = 0; i < n; i++)
    settled += ((LogroObservacion *) logro_list_get (v->observaciones, i))->estado ==
               LOGRO_OBSERVACION_RESUELTA;
  logro_pregunta_begin (self, "validacion-plan", "evaluacion-plan");
  logro_pregunta_ask_for (self, logro_list_get_n (v->evaluadores) > 0, _("who evaluates the plan"));
  logro_pregunta_ask_for (self, v->resultado != LOGRO_PLAN_PENDIENTE,
                          _("the result of the evaluation"));
  logro_pregunta_ask_for (self, v->fecha != NULL, _("the date of the result"));
  if (n > 0)
    logro_pregunta_ask_count (self, settled, n,
                              ngettext ("%u observation to settle", "%u observations to settle",
                                        n - settled));
}

/* Líneas and AMI with a report at least. */
static void
look_at_reports (LogroPregunta *self)
{
  LogroDiseno *diseno = self->plan->diseno;
  guint n_lineas = logro_list_get_n (diseno->lineas), n_amis = logro_list_get_n (diseno->amis);
  guint n = n_lineas + n_amis, reported = 0;

  for (guint i = 0; i < n_lineas; i++)
    reported +=
      logro_list_get_n (((LogroLinea *) logro_list_get (diseno->lineas, i))->seguimientos) > 0;
  for (guint i = 0; i < n_amis; i++)
    reported +=
      logro_list_get_n (((LogroAmi *) logro_list_get (diseno->amis, i))->seguimientos) > 0;
  logro_pregunta_begin (self, "implementacion", "seguimiento");
  if (n > 0)
    logro_pregunta_ask_count (self, reported, n,
                              ngettext ("a report on %u línea or AMI",
                                        "a report on %u líneas or AMI", n - reported));
}

static void
look_at_measures (LogroPregunta *self)
{
  LogroList *medidas = self->plan->implementacion->medidas;
  guint n = logro_list_get_n (medidas), settled = 0;

  for (guint i = 0; i < n; i++)
    {
      LogroMedida *medida = logro_list_get (medidas, i);

      settled += medida->responsable != NULL && medida->plazo != NULL;
    }
  logro_pregunta_begin (self, "implementacion", "medidas");
  if (n == 0)
    return;
  logro_pregunta_ask_count (self, settled, n,
                            ngettext ("who carries out %u medida, and until when",
                                      "who carries out %u medidas, and until when", n - settled));
  logro_pregunta_is_regla (self, "medida-incompleta");
}

void
logro_requisitos_of_implementacion (LogroPregunta *self)
{
  LogroImplementacion *i = self->plan->implementacion;

  look_at_validation (self);
  look_at_reports (self);
  look_at_measures (self);
  logro_pregunta_begin (self, "implementacion", "cierre");
  logro_pregunta_ask_for (self, i->difusion_fecha != NULL,
                          _("the date on which the plan was made known"));
  logro_pregunta_ask_for (self, i->cierre_fecha != NULL, _("the date of closing"));
  logro_pregunta_ask_for (self, i->balance != NULL, _("the balance of the cycle"));
  logro_pregunta_ask_for (self, i->lecciones != NULL, _("what was learnt"));
}
