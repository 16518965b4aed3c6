/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What phases 3 and 4 ask for. Sources: domain page §2.1; guide, contents of the informe. */

#include "calc/requisitos-private.h"

#include <glib/gi18n-lib.h>

#include "calc/puntaje.h"

static void
look_at_evidence (LogroPregunta *self)
{
  LogroPlan *plan = self->plan;
  guint n = logro_modelo_get_n_elementos (plan->model);
  guint scored = 0, shown = 0, review = 0;

  for (guint i = 0; i < n; i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (plan->model, i);
      LogroEvaluacion *evaluacion = logro_list_get (plan->autoevaluacion->evaluaciones, i);

      scored += logro_instancia_get_autoevaluacion (plan, elemento) != LOGRO_SIN_DATO;
      shown += evaluacion->evidencia != NULL;
      review += evaluacion->revisar;
    }
  logro_pregunta_begin (self, "autoevaluacion", "evidencias");
  logro_pregunta_ask_count (self, scored, n, ngettext ("%u element without score",
                                                       "%u elements without score", n - scored));
  logro_pregunta_is_regla (self, "elemento-sin-puntaje");
  logro_pregunta_ask_count (self, shown, n, ngettext ("%u element without evidence",
                                                      "%u elements without evidence", n - shown));
  if (review == 0)
    return;
  logro_pregunta_ask (self, 0, 0,
                      g_strdup_printf (ngettext ("%u evaluation marked for review",
                                                 "%u evaluations marked for review", review),
                                       review));
  logro_pregunta_is_regla (self, "evaluacion-por-revisar");
}

void
logro_requisitos_of_autoevaluacion (LogroPregunta *self)
{
  LogroAutoevaluacion *a = self->plan->autoevaluacion;

  logro_pregunta_begin (self, "autoevaluacion", "programa");
  logro_pregunta_ask_for (self, logro_list_get_n (a->tareas) > 0,
                          _("the programme of activities"));
  look_at_evidence (self);

  logro_pregunta_begin (self, "autoevaluacion", "antecedentes");
  logro_pregunta_ask_for (self, a->antecedentes_comuna != NULL, _("the background of the comuna"));
  logro_pregunta_ask_for (self, a->antecedentes_municipio != NULL,
                          _("the background of the municipality"));
  logro_pregunta_ask_for (self, logro_dotacion_get_total (self->plan->dotacion) > 0,
                          _("how many people work in the municipality"));
  logro_pregunta_ask_for (self, a->oficio_numero != NULL && a->oficio_fecha != NULL,
                          _("number and date of the oficio"));
  logro_pregunta_ask_for (self, a->oficio_texto != NULL, _("the text of the oficio"));
  logro_pregunta_ask_for (self, a->acta_fecha != NULL, _("the date of the acta of the comité"));
  logro_pregunta_ask_for (self, a->acta_texto != NULL, _("the text of the acta of the comité"));
}

static void
look_at_feedback (LogroPregunta *self)
{
  LogroValidacion *validacion = self->plan->validacion;
  guint n = logro_modelo_get_n_subcriterios (self->plan->model);
  guint written = 0;

  for (guint i = 0; i < n; i++)
    {
      LogroRetroalimentacion *retro = logro_list_get (validacion->retroalimentaciones, i);

      written += retro->fortalezas != NULL && retro->oportunidades != NULL;
    }
  logro_pregunta_begin (self, "validacion", "retroalimentacion");
  logro_pregunta_ask_for (self, validacion->informe_fecha != NULL, _("the date of the report"));
  logro_pregunta_ask_count (self, written, n, ngettext ("the feedback on %u ámbito",
                                                        "the feedback on %u ámbitos",
                                                        n - written));
}

void
logro_requisitos_of_validacion (LogroPregunta *self)
{
  LogroValidacion *validacion = self->plan->validacion;
  guint n = logro_modelo_get_n_elementos (self->plan->model);
  guint validated = 0;

  logro_pregunta_begin (self, "validacion", "validadores");
  logro_pregunta_ask_for (self, logro_list_get_n (validacion->validadores) > 0,
                          _("who validates the autoevaluación"));
  logro_pregunta_ask_for (self, validacion->documental_inicio != NULL &&
                                  validacion->documental_termino != NULL,
                          _("when the documents were reviewed"));
  logro_pregunta_ask_for (self, validacion->entrevista_fecha != NULL,
                          _("the date of the interview"));

  for (guint i = 0; i < n; i++)
    validated += ((LogroValidado *) logro_list_get (validacion->validados, i))->puntaje !=
                 LOGRO_SIN_DATO;
  logro_pregunta_begin (self, "validacion", "puntajes-validados");
  logro_pregunta_ask_count (self, validated, n,
                            ngettext ("%u element without validated score",
                                      "%u elements without validated score", n - validated));
  look_at_feedback (self);
}
