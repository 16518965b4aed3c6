/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules on líneas de acción, their activities, indicators and promises. Sources: plan template,
 * Part II; guide, phase 5 (feasible in 12 months); domain page §2.1. */

#include "calc/doctor-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "calc/dinero.h"
#include "calc/periodo.h"
#include "core/fecha.h"
#include "core/text.h"

static void
report_linea (LogroConsulta *c,
              LogroLinea    *linea,
              const char    *format)
{
  g_autofree char *own = logro_modelo_adapt (c->plan->model, format);

  logro_consulta_report (c, linea->id, g_strdup_printf (own, logro_consulta_name (linea->nombre)));
}

static void
linea_sin_responsable (LogroConsulta *c,
                       gpointer       record)
{
  if (((LogroLinea *) record)->responsable == NULL)
    report_linea (c, record, _("Nobody is responsible for the línea “%s”."));
}

static void
linea_sin_area (LogroConsulta *c,
                gpointer       record)
{
  if (((LogroLinea *) record)->subcriterio == NULL)
    report_linea (c, record, _("The línea “%s” is for no área de mejora."));
}

static void
linea_sin_indicador (LogroConsulta *c,
                     gpointer       record)
{
  if (logro_list_get_n (((LogroLinea *) record)->indicadores) == 0)
    report_linea (c, record, _("The línea “%s” has no indicador de éxito."));
}

static void
linea_sin_brecha (LogroConsulta *c,
                  gpointer       record)
{
  if (logro_list_get_n (((LogroLinea *) record)->cierres) == 0)
    report_linea (c, record, _("The línea “%s” closes no brecha."));
}

static void
linea_sin_actividades (LogroConsulta *c,
                       gpointer       record)
{
  if (logro_list_get_n (((LogroLinea *) record)->actividades) == 0)
    report_linea (c, record, _("The línea “%s” has no activities."));
}

static void
linea_sin_recursos (LogroConsulta *c,
                    gpointer       record)
{
  LogroLinea *linea = record;
  LogroDinero sum;

  if (logro_list_get_n (linea->actividades) > 0 && logro_dinero_linea (linea, &sum, NULL) &&
      logro_dinero_get_total (&sum) == 0)
    report_linea (c, linea, _("No activity of the línea “%s” has money."));
}

static void
linea_al_reves (LogroConsulta *c,
                gpointer       record)
{
  LogroLinea *linea = record;

  logro_consulta_report_reversed (c, linea->id,
                                  _("The línea “%s” ends on %s, before it begins on %s."),
                                  linea->nombre, linea->inicio, linea->termino);
}

static void
linea_discrepa (LogroConsulta *c,
                gpointer       record)
{
  LogroPeriodo periodo = logro_periodo_linea (record);

  /* one that ends before it begins is another rule's */
  if (periodo.discrepa && logro_periodo_get_days (&periodo) > 0)
    report_linea (c, record,
                  _("The período of the línea “%s” is not that of its activities."));
}

/* Twelve months from the day the first línea begins: the day before its anniversary is the last. */
static void
linea_sobre_12_meses (LogroConsulta *c,
                      gpointer       record)
{
  LogroLinea *linea = record;
  LogroPeriodo periodo = logro_periodo_linea (linea);
  g_autofree char *anniversary = NULL;
  g_autofree char *end = NULL;

  if (c->comienzo == NULL || periodo.termino == NULL)
    return;
  anniversary = g_strdup_printf ("%d%s", atoi (c->comienzo) + 1, c->comienzo + 4);
  if (g_strcmp0 (periodo.termino, anniversary) < 0)
    return;
  end = logro_fecha_format (periodo.termino);
  logro_consulta_report (
    c, linea->id,
    g_strdup_printf (_("The línea “%s” ends on %s, more than 12 months after the plan begins."),
                     logro_consulta_name (linea->nombre), end));
}

static void
linea_repetida (LogroConsulta *c,
                gpointer       record)
{
  LogroLinea *linea = record;
  g_autofree char *key = NULL;

  if (linea->nombre == NULL)
    return;
  key = logro_text_fold (linea->nombre);
  if (g_hash_table_lookup (c->lineas, key) != linea)
    report_linea (c, linea, _("Another línea is also called “%s”."));
}

static void
indicador_incompleto (LogroConsulta *c,
                      gpointer       record)
{
  LogroIndicador *indicador = record;

  if (indicador->unidad == NULL || indicador->meta == NULL || indicador->linea_base == NULL)
    logro_consulta_report (
      c, indicador->id,
      g_strdup_printf (_("The indicator “%s” lacks its unit, its baseline or its goal."),
                       logro_consulta_name (indicador->nombre)));
}

static void
report_actividad (LogroConsulta  *c,
                  LogroActividad *actividad,
                  const char     *format)
{
  LogroLinea *linea = LOGRO_LINEA (((LogroRecord *) actividad)->owner);
  g_autofree char *own = logro_modelo_adapt (c->plan->model, format);

  logro_consulta_report (c, actividad->id,
                         g_strdup_printf (own, logro_consulta_name (actividad->nombre),
                                          logro_consulta_name (linea->nombre)));
}

static void
actividad_al_reves (LogroConsulta *c,
                    gpointer       record)
{
  LogroActividad *actividad = record;

  logro_consulta_report_reversed (c, actividad->id,
                                  _("The activity “%s” ends on %s, before it begins on %s."),
                                  actividad->nombre, actividad->inicio, actividad->termino);
}

static void
actividad_sin_fechas (LogroConsulta *c,
                      gpointer       record)
{
  LogroActividad *actividad = record;

  if (actividad->inicio == NULL && actividad->termino == NULL)
    report_actividad (c, actividad, _("The activity “%s” of the línea “%s” has no dates."));
  else if (actividad->inicio == NULL)
    report_actividad (c, actividad, _("The activity “%s” of the línea “%s” has no start."));
  else if (actividad->termino == NULL)
    report_actividad (c, actividad, _("The activity “%s” of the línea “%s” has no end."));
}

static void
actividad_sin_responsable (LogroConsulta *c,
                           gpointer       record)
{
  if (((LogroActividad *) record)->responsable == NULL)
    report_actividad (c, record,
                      _("Nobody is responsible for the activity “%s” of the línea “%s”."));
}

/* The points of a brecha that a línea promises; broken references are another rule. */
static void
esperado_bajo (LogroConsulta *c,
               gpointer       record)
{
  LogroCierra *cierra = record;
  LogroElemento *elemento = logro_modelo_find_elemento (c->plan->model, cierra->elemento);
  LogroLinea *linea;

  if (elemento == NULL || cierra->esperado == LOGRO_SIN_DATO ||
      cierra->esperado >= c->vigentes[elemento->indice])
    return;
  linea = LOGRO_LINEA (((LogroRecord *) cierra)->owner);
  logro_consulta_report (
    c, linea->id,
    g_strdup_printf (_("The línea “%s” promises %d points for %s, which has %d already."),
                     logro_consulta_name (linea->nombre), (int) cierra->esperado, elemento->id,
                     (int) c->vigentes[elemento->indice]));
}

static void
cierre_sin_esperado (LogroConsulta *c,
                     gpointer       record)
{
  LogroLinea *linea = record;
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (linea->cierres); i++)
    n += ((LogroCierra *) logro_list_get (linea->cierres, i))->esperado == LOGRO_SIN_DATO;
  if (n > 0)
    logro_consulta_report (
      c, linea->id,
      g_strdup_printf (ngettext ("The línea “%s” closes %u brecha without an expected score.",
                                 "The línea “%s” closes %u brechas without an expected score.", n),
                       logro_consulta_name (linea->nombre), n));
}

static void
esperado_fuera_de_escala (LogroConsulta *c,
                          gpointer       record)
{
  LogroCierra *cierra = record;

  if (cierra->esperado > c->maximo)
    logro_consulta_report (
      c, LOGRO_LINEA (((LogroRecord *) cierra)->owner)->id,
      g_strdup_printf (_("The score expected of %s is %d, beyond the scale, which ends at %d."),
                       logro_consulta_name (cierra->elemento), (int) cierra->esperado,
                       (int) c->maximo));
}

static const LogroPrueba pruebas[] = {
  { { "linea-sin-responsable", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("What nobody answers for is seldom done."), N_("Write who is responsible."),
      PLANTILLA | PMI },
    { logro_linea_get_type }, linea_sin_responsable },
  { { "linea-sin-area", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("Each línea de acción belongs to the área de mejora it improves."),
      N_("Choose its área de mejora."),
      PLANTILLA | PMI },
    { logro_linea_get_type }, linea_sin_area },
  { { "linea-sin-indicador", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("Without an indicator nobody can tell whether it succeeded."),
      N_("Add an indicator with unit, baseline and goal."),
      PLANTILLA | PMI },
    { logro_linea_get_type }, linea_sin_indicador },
  { { "linea-sin-brecha", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("The plan exists to close brechas of the autoevaluación."),
      N_("Say which elements it improves, or leave it to another plan."),
      PLANTILLA },
    { logro_linea_get_type }, linea_sin_brecha },
  { { "linea-sin-actividades", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("A línea de acción is carried out by its activities."), N_("Add its activities.") },
    { logro_linea_get_type }, linea_sin_actividades },
  { { "linea-sin-recursos", LOGRO_GRAVEDAD_CONSEJO, "diseno", "lineas",
      N_("A línea without money of any source may have been forgotten in the budget."),
      N_("Write the money of its activities, or justify that it needs none."),
      PLANTILLA },
    { logro_linea_get_type }, linea_sin_recursos },
  { { "linea-al-reves", LOGRO_GRAVEDAD_ERROR, "diseno", "lineas",
      N_("Nothing ends before it begins."), N_("Correct one of the two dates.") },
    { logro_linea_get_type }, linea_al_reves },
  { { "linea-discrepa", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("Two períodos for one línea confuse whoever reads the plan."),
      N_("Empty the dates of the línea, or correct those of its activities.") },
    { logro_linea_get_type }, linea_discrepa },
  { { "linea-sobre-12-meses", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("The programme asks for what can be carried out in 12 months."),
      N_("Shorten it, or leave part of it to the next cycle."),
      PLANTILLA },
    { logro_linea_get_type }, linea_sobre_12_meses },
  { { "linea-repetida", LOGRO_GRAVEDAD_CONSEJO, "diseno", "lineas",
      N_("Two líneas with one name cannot be told apart in summaries."), N_("Rename one.") },
    { logro_linea_get_type }, linea_repetida },
  { { "cierre-sin-esperado", LOGRO_GRAVEDAD_CONSEJO, "diseno", "lineas",
      N_("Without a promise the simulator cannot show what the línea is for."),
      N_("Write the score each element should reach."),
      PLANTILLA },
    { logro_linea_get_type }, cierre_sin_esperado },
  { { "esperado-bajo", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("A línea that closes a brecha raises the score."), N_("Correct the expected score.") },
    { logro_cierra_get_type }, esperado_bajo },
  { { "esperado-fuera-de-escala", LOGRO_GRAVEDAD_ERROR, "diseno", "lineas",
      N_("The scale of the model does not reach that far; its top is counted instead."),
      N_("Write a score of the scale.") },
    { logro_cierra_get_type }, esperado_fuera_de_escala },
  { { "indicador-incompleto", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("An indicator says from where to where, and in what."),
      N_("Write its unit, its baseline and its goal.") },
    { logro_indicador_get_type }, indicador_incompleto },
  { { "actividad-al-reves", LOGRO_GRAVEDAD_ERROR, "diseno", "lineas",
      N_("Nothing ends before it begins."), N_("Correct one of the two dates.") },
    { logro_actividad_get_type }, actividad_al_reves },
  { { "actividad-sin-fechas", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("Planned progress and money by quarter are reckoned from the dates."),
      N_("Write when it begins and when it ends."),
      PLANTILLA },
    { logro_actividad_get_type }, actividad_sin_fechas },
  { { "actividad-sin-responsable", LOGRO_GRAVEDAD_CONSEJO, "diseno", "lineas",
      N_("What nobody answers for is seldom done."), N_("Write who is responsible."),
      PLANTILLA },
    { logro_actividad_get_type }, actividad_sin_responsable },
};

const LogroPrueba *
logro_doctor_of_lineas (guint *n)
{
  *n = G_N_ELEMENTS (pruebas);
  return pruebas;
}
