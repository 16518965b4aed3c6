/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules on phases 3 and 4: evidence, scores and their validation. Source: domain page §2.1. */

#include "calc/doctor-private.h"

#include <glib/gi18n-lib.h>

#include "calc/instancia.h"

static LogroElemento *
get_elemento (LogroConsulta *c,
              const char    *id)
{
  return logro_modelo_find_elemento (c->plan->model, id);
}

static gint64
get_propio (LogroConsulta *c,
            const char    *elemento)
{
  return logro_instancia_get_autoevaluacion (c->plan, get_elemento (c, elemento));
}

static void
elemento_sin_puntaje (LogroConsulta *c,
                      gpointer       record)
{
  guint n = logro_modelo_get_n_elementos (c->plan->model), open = 0;

  for (guint i = 0; i < n; i++)
    open += logro_instancia_get_autoevaluacion (
              c->plan, logro_modelo_get_elemento (c->plan->model, i)) == LOGRO_SIN_DATO;
  if (open > 0 && open < n)
    logro_consulta_report (
      c, NULL,
      g_strdup_printf (ngettext ("%u element has no score in the autoevaluación.",
                                 "%u elements have no score in the autoevaluación.", open), open));
}

static void
evaluacion_por_revisar (LogroConsulta *c,
                        gpointer       record)
{
  LogroEvaluacion *evaluacion = record;

  if (evaluacion->revisar)
    logro_consulta_report (c, evaluacion->elemento,
                           g_strdup_printf (_("The evaluation of %s is marked for review."),
                                            evaluacion->elemento));
}

/* That nothing is done needs no evidence. */
static void
evidencia_falta (LogroConsulta *c,
                 gpointer       record)
{
  LogroEvaluacion *evaluacion = record;
  gint64 puntos = get_propio (c, evaluacion->elemento);

  if (puntos > 0 && evaluacion->evidencia == NULL && logro_list_get_n (evaluacion->adjuntos) == 0)
    logro_consulta_report (c, evaluacion->elemento,
                           g_strdup_printf (_("%s has %d points and no evidence."),
                                            evaluacion->elemento, (int) puntos));
}

static void
resultado_sin_cifras (LogroConsulta *c,
                      gpointer       record)
{
  LogroEvaluacion *evaluacion = record;

  if (evaluacion->resultado > 0 && evaluacion->cifra_3 == NULL &&
      get_elemento (c, evaluacion->elemento)->tipo == LOGRO_RESULTADO)
    logro_consulta_report (
      c, evaluacion->elemento,
      g_strdup_printf (_("The resultado %s has a level but no figure of the last year."),
                       evaluacion->elemento));
}

static void
personas_sobre_dotacion (LogroConsulta *c,
                         gpointer       record)
{
  LogroEvaluacion *evaluacion = record;
  gint64 total = logro_dotacion_get_total (c->plan->dotacion);

  if (total > 0 && evaluacion->personas > total)
    logro_consulta_report (
      c, evaluacion->elemento,
      g_strdup_printf (_("%s counts %d people, but only %d work in the municipality."),
                       evaluacion->elemento, (int) evaluacion->personas, (int) total));
}

static void
nivel_fuera_de_escala (LogroConsulta *c,
                       gpointer       record)
{
  LogroEvaluacion *evaluacion = record;

  if (MAX (evaluacion->resultado, MAX (evaluacion->enfoque, evaluacion->despliegue)) > c->maximo)
    logro_consulta_report (
      c, evaluacion->elemento,
      g_strdup_printf (_("A level of %s is beyond the scale, which ends at %d."),
                       evaluacion->elemento, (int) c->maximo));
}

static void
validado_fuera_de_escala (LogroConsulta *c,
                          gpointer       record)
{
  LogroValidado *validado = record;

  if (validado->puntaje > c->maximo)
    logro_consulta_report (
      c, validado->elemento,
      g_strdup_printf (_("The validated score of %s is beyond the scale, which ends at %d."),
                       validado->elemento, (int) c->maximo));
}

/* By more than one level of five. */
static gboolean
rises_much (LogroConsulta *c,
            gint64         propio,
            gint64         validado)
{
  return 5 * (validado - propio) > c->maximo;
}

static void
validado_sube_mucho (LogroConsulta *c,
                     gpointer       record)
{
  LogroValidado *validado = record;
  gint64 propio = get_propio (c, validado->elemento);

  if (validado->comentario == NULL && validado->puntaje != LOGRO_SIN_DATO &&
      propio != LOGRO_SIN_DATO && rises_much (c, propio, validado->puntaje))
    logro_consulta_report (
      c, validado->elemento,
      g_strdup_printf (_("The validated score of %s is %d, well above the %d of the "
                         "autoevaluación, and no comment says why."),
                       validado->elemento, (int) validado->puntaje, (int) propio));
}

static void
validado_sin_comentario (LogroConsulta *c,
                         gpointer       record)
{
  LogroValidado *validado = record;
  gint64 propio = get_propio (c, validado->elemento);

  if (validado->comentario == NULL && validado->puntaje != LOGRO_SIN_DATO &&
      propio != LOGRO_SIN_DATO && propio != validado->puntaje &&
      !rises_much (c, propio, validado->puntaje))
    logro_consulta_report (
      c, validado->elemento,
      g_strdup_printf (_("The validated score of %s is %d and that of the autoevaluación %d, and "
                         "no comment says why."),
                       validado->elemento, (int) validado->puntaje, (int) propio));
}

static void
validado_sin_autoevaluacion (LogroConsulta *c,
                             gpointer       record)
{
  LogroValidado *validado = record;

  if (validado->puntaje != LOGRO_SIN_DATO &&
      get_propio (c, validado->elemento) == LOGRO_SIN_DATO)
    logro_consulta_report (
      c, validado->elemento,
      g_strdup_printf (_("%s has a validated score but none in the autoevaluación."),
                       validado->elemento));
}

static void
revision_al_reves (LogroConsulta *c,
                   gpointer       record)
{
  LogroValidacion *validacion = record;

  logro_consulta_report_dates (c,
                               _("The review of the documents ended on %s, before it began on %s."),
                               validacion->documental_inicio, validacion->documental_termino);
}

static const LogroPrueba pruebas[] = {
  { { "elemento-sin-puntaje", LOGRO_GRAVEDAD_AVISO, "autoevaluacion", "evidencias",
      N_("While elements are open the percentages of the autoevaluación are provisional."),
      N_("Give them a score; nothing done at all is a score of 0."),
      PLANTILLA },
    { logro_autoevaluacion_get_type }, elemento_sin_puntaje },
  { { "evaluacion-por-revisar", LOGRO_GRAVEDAD_CONSEJO, "autoevaluacion", "evidencias",
      N_("Somebody wanted to come back to it."),
      N_("Settle the evaluation and take the mark away.") },
    { logro_evaluacion_get_type }, evaluacion_por_revisar },
  { { "evidencia-falta", LOGRO_GRAVEDAD_AVISO, "autoevaluacion", "evidencias",
      N_("Validators count what can be shown."),
      N_("Write what is done and where it can be seen, attach a file, or lower the score."),
      PLANTILLA },
    { logro_evaluacion_get_type }, evidencia_falta },
  { { "resultado-sin-cifras", LOGRO_GRAVEDAD_CONSEJO, "autoevaluacion", "evidencias",
      N_("A resultado is judged by its figures."),
      N_("Write the figures of the last years, or lower the level to 0."),
      PLANTILLA },
    { logro_evaluacion_get_type }, resultado_sin_cifras },
  { { "personas-sobre-dotacion", LOGRO_GRAVEDAD_ERROR, "autoevaluacion", "evidencias",
      N_("Each person is counted once, and the dotación is all there are."),
      N_("Correct how many were counted, or the dotación under Antecedentes.") },
    { logro_evaluacion_get_type }, personas_sobre_dotacion },
  { { "nivel-fuera-de-escala", LOGRO_GRAVEDAD_ERROR, "autoevaluacion", "evidencias",
      N_("The scale of the model does not reach that far; its top is counted instead."),
      N_("Choose a level of the scale.") },
    { logro_evaluacion_get_type }, nivel_fuera_de_escala },
  { { "revision-al-reves", LOGRO_GRAVEDAD_ERROR, "validacion", "validadores",
      N_("Nothing ends before it begins."), N_("Correct one of the two dates.") },
    { logro_validacion_get_type }, revision_al_reves },
  { { "validado-fuera-de-escala", LOGRO_GRAVEDAD_ERROR, "validacion", "puntajes-validados",
      N_("The scale of the model does not reach that far; its top is counted instead."),
      N_("Write a score of the scale.") },
    { logro_validado_get_type }, validado_fuera_de_escala },
  { { "validado-sube-mucho", LOGRO_GRAVEDAD_AVISO, "validacion", "puntajes-validados",
      N_("Validators seldom find much more than the municipality itself."),
      N_("Check the score, or copy the comment of the validators.") },
    { logro_validado_get_type }, validado_sube_mucho },
  { { "validado-sin-comentario", LOGRO_GRAVEDAD_CONSEJO, "validacion", "puntajes-validados",
      N_("The comité learns from the reason more than from the figure."),
      N_("Write the comment of the validators.") },
    { logro_validado_get_type }, validado_sin_comentario },
  { { "validado-sin-autoevaluacion", LOGRO_GRAVEDAD_CONSEJO, "validacion", "puntajes-validados",
      N_("What is validated is the score the municipality gave itself."),
      N_("Give the element its score in the autoevaluación.") },
    { logro_validado_get_type }, validado_sin_autoevaluacion },
};

const LogroPrueba *
logro_doctor_of_puntajes (guint *n)
{
  *n = G_N_ELEMENTS (pruebas);
  return pruebas;
}
