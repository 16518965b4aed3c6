/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules on phases 6 and 7: evaluators, reports, measures. Sources: guide, phase 6 (the same
 * evaluators review both processes); domain page §2.1 and §4. */

#include "calc/doctor-private.h"

#include <glib/gi18n-lib.h>

#include "calc/estado.h"
#include "core/fecha.h"
#include "core/text.h"

/* Names without accents and capitals. */
static GHashTable *
list_names (LogroList *personas)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < logro_list_get_n (personas); i++)
    {
      LogroPersona *persona = logro_list_get (personas, i);

      if (persona->nombre != NULL)
        g_hash_table_add (names, logro_text_fold (persona->nombre));
    }
  return names;
}

static gboolean
is_strange (LogroPersona *persona,
            GHashTable   *names)
{
  g_autofree char *folded = persona->nombre != NULL ? logro_text_fold (persona->nombre) : NULL;

  return folded != NULL && !g_hash_table_contains (names, folded);
}

/* One finding for each evaluator who did not validate the autoevaluación; who did only that may
 * have been one of several. */
static void
evaluadores_distintos (LogroConsulta *c,
                       gpointer       record)
{
  LogroList *evaluadores = ((LogroValidacionPlan *) record)->evaluadores;
  g_autoptr (GHashTable) names = list_names (c->plan->validacion->validadores);

  if (g_hash_table_size (names) == 0)
    return;
  for (guint i = 0; i < logro_list_get_n (evaluadores); i++)
    {
      LogroPersona *persona = logro_list_get (evaluadores, i);

      if (is_strange (persona, names))
        logro_consulta_report (
          c, persona->id,
          g_strdup_printf (_("“%s” evaluates the plan and did not validate the autoevaluación."),
                           persona->nombre));
    }
}

static void
observacion_sin_respuesta (LogroConsulta *c,
                           gpointer       record)
{
  LogroObservacion *observacion = record;

  if (c->plan->validacion_plan->resultado != LOGRO_PLAN_PENDIENTE &&
      observacion->estado == LOGRO_OBSERVACION_PENDIENTE && observacion->respuesta == NULL)
    logro_consulta_report (
      c, observacion->id,
      g_strdup_printf (_("The plan has a result, but the observation “%s” has no answer."),
                       logro_consulta_name (observacion->texto)));
}

/* Of a línea or an AMI. */
static const char *
get_name (LogroRecord *record)
{
  return logro_consulta_name (LOGRO_IS_LINEA (record) ? LOGRO_LINEA (record)->nombre
                                                      : LOGRO_AMI (record)->nombre);
}

static const char *
get_start (LogroRecord *record)
{
  return LOGRO_IS_LINEA (record) ? logro_periodo_linea (LOGRO_LINEA (record)).inicio
                                 : LOGRO_AMI (record)->inicio;
}

static LogroList *
get_seguimientos (LogroRecord *record)
{
  return LOGRO_IS_LINEA (record) ? LOGRO_LINEA (record)->seguimientos
                                 : LOGRO_AMI (record)->seguimientos;
}

/* @format has places for the name and a date. */
static void
report_seguimiento (LogroConsulta    *c,
                    LogroRecord      *of,
                    LogroSeguimiento *seguimiento,
                    const char       *format)
{
  g_autofree char *date = logro_fecha_format (seguimiento->fecha);

  logro_consulta_report (c, seguimiento->id, g_strdup_printf (format, get_name (of), date));
}

/* Looks at líneas, not at reports, so that the período is reckoned once for all of them. */
static void
seguimiento_antes (LogroConsulta *c,
                   gpointer       record)
{
  LogroList *seguimientos = get_seguimientos (record);
  const char *start = logro_list_get_n (seguimientos) > 0 ? get_start (record) : NULL;

  for (guint i = 0; start != NULL && i < logro_list_get_n (seguimientos); i++)
    {
      LogroSeguimiento *seguimiento = logro_list_get (seguimientos, i);

      if (seguimiento->fecha != NULL && g_strcmp0 (seguimiento->fecha, start) < 0)
        report_seguimiento (c, record, seguimiento,
                            _("A report on “%s” is of %s, before it begins."));
    }
}

static void
seguimiento_futuro (LogroConsulta *c,
                    gpointer       record)
{
  LogroSeguimiento *seguimiento = record;

  if (g_strcmp0 (seguimiento->fecha, c->hoy) > 0)
    report_seguimiento (c, ((LogroRecord *) seguimiento)->owner, seguimiento,
                        _("A report on “%s” is of %s, a day still to come."));
}

static void
seguimiento_sin_fecha (LogroConsulta *c,
                       gpointer       record)
{
  LogroSeguimiento *seguimiento = record;

  if (seguimiento->fecha == NULL)
    logro_consulta_report (c, seguimiento->id,
                           g_strdup_printf (_("A report on “%s” has no date."),
                                            get_name (((LogroRecord *) seguimiento)->owner)));
}

static void
avance_baja (LogroConsulta *c,
             gpointer       record)
{
  LogroSeguimiento *one = record;

  if (logro_estado_falls_unsaid (one))
    logro_consulta_report (
      c, one->id,
      g_strdup_printf (_("The progress of “%s” falls from %d %% to %d %% and no observation says "
                         "why."), get_name (((LogroRecord *) one)->owner),
                       (int) logro_estado_find_anterior (one)->avance, (int) one->avance));
}

static void
medida_incompleta (LogroConsulta *c,
                   gpointer       record)
{
  LogroMedida *medida = record;

  if (medida->responsable == NULL || medida->plazo == NULL)
    logro_consulta_report (
      c, medida->id,
      g_strdup_printf (_("The medida correctiva “%s” lacks its responsible or its plazo."),
                       logro_consulta_name (medida->medida)));
}

static const LogroPrueba pruebas[] = {
  { { "evaluadores-distintos", LOGRO_GRAVEDAD_AVISO, "validacion-plan", "evaluacion-plan",
      N_("The same evaluators review both processes, so that they fit together."),
      N_("Check the names, or justify the change.") },
    { logro_validacion_plan_get_type }, evaluadores_distintos },
  { { "observacion-sin-respuesta", LOGRO_GRAVEDAD_AVISO, "validacion-plan", "evaluacion-plan",
      N_("Every observation of the evaluators is answered."), N_("Write the answer.") },
    { logro_observacion_get_type }, observacion_sin_respuesta },
  { { "seguimiento-antes", LOGRO_GRAVEDAD_AVISO, "implementacion", "seguimiento",
      N_("What has not begun cannot be followed up."),
      N_("Correct the date of the report, or the start.") },
    { logro_linea_get_type, logro_ami_get_type }, seguimiento_antes },
  { { "seguimiento-futuro", LOGRO_GRAVEDAD_ERROR, "implementacion", "seguimiento",
      N_("A report tells of what has been; this one is not counted yet."),
      N_("Correct its date.") },
    { logro_seguimiento_get_type }, seguimiento_futuro },
  { { "seguimiento-sin-fecha", LOGRO_GRAVEDAD_AVISO, "implementacion", "seguimiento",
      N_("Progress is compared with the plan on a day."), N_("Write its date.") },
    { logro_seguimiento_get_type }, seguimiento_sin_fecha },
  { { "avance-baja", LOGRO_GRAVEDAD_AVISO, "implementacion", "seguimiento",
      N_("Work done is not undone without a reason."),
      N_("Write the reason in the observations, or correct the percentage.") },
    { logro_seguimiento_get_type }, avance_baja },
  { { "medida-incompleta", LOGRO_GRAVEDAD_CONSEJO, "implementacion", "medidas",
      N_("A measure is carried out by someone, until a day."),
      N_("Write who carries it out and until when.") },
    { logro_medida_get_type }, medida_incompleta },
};

const LogroPrueba *
logro_doctor_of_implementacion (guint *n)
{
  *n = G_N_ELEMENTS (pruebas);
  return pruebas;
}
