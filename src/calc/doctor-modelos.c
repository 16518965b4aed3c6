/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules on PMI and Mexican plans. Sources: domain page §2.2 (an área de mejora is a negative
 * statement, never a proposal), §2.3 (units, deadlines, feedback). */

#include "calc/doctor-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "calc/informes.h"
#include "core/fecha.h"
#include "core/text.h"

/* Words, folded, by which a statement says that something is lacking. */
static const char *const lacks[] = {
  "no",       "sin",      "falta",  "faltan", "carece",   "carecen",      "nunca",
  "ausencia", "ningun",   "ninguna", "nadie", "tampoco",  "insuficiente", "insuficientes",
  "escaso",   "escasa",   "escasos", "escasas", "poco",   "poca",         "pocos",
  "pocas",    "limitado", "limitada", "debil", "debilidad", "incompleto", "incompleta",
};

/* How proposals begin, folded. */
static const char *const proposals[] = {
  "se debe",   "se deben",       "debe ",         "deben ",      "deberia", "se deberia",
  "hay que ",  "es necesario",   "se recomienda", "se propone",  "se sugiere",
  "se requiere", "necesitamos", "debemos",
};

/* Past a leading "4)" or "2.". */
static const char *
skip_number (const char *text)
{
  const char *p = text + strspn (text, "0123456789");

  if (p > text && (*p == ')' || *p == '.' || *p == '-'))
    text = p + 1;
  return text + strspn (text, " ");
}

/* An infinitive, as "crear" or "difundirlo" would begin a proposal. */
static gboolean
is_infinitive (const char *word)
{
  gsize n = strlen (word);

  return n >= 5 && word[n - 1] == 'r' && strchr ("aei", word[n - 2]) != NULL;
}

static gboolean
is_proposal (const char *text)
{
  g_autofree char *folded = logro_text_fold (text);
  const char *start = skip_number (folded);
  g_auto (GStrv) words = g_strsplit_set (start, " ,.;:()", -1);

  for (guint i = 0; words[i] != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (lacks); j++)
      if (g_str_equal (words[i], lacks[j]))
        return FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (proposals); j++)
    if (g_str_has_prefix (start, proposals[j]))
      return TRUE;
  return words[0] != NULL && is_infinitive (words[0]);
}

static void
area_como_propuesta (LogroConsulta *c,
                     gpointer       record)
{
  const char *text = LOGRO_IS_LINEA (record) ? ((LogroLinea *) record)->area
                                             : ((LogroAreaMejora *) record)->texto;
  const char *id = LOGRO_IS_LINEA (record) ? ((LogroLinea *) record)->id
                                           : ((LogroAreaMejora *) record)->id;

  if (text == NULL || !is_proposal (text))
    return;
  logro_consulta_report_at (
    c, LOGRO_IS_LINEA (record) ? "diseno" : "diagnostico",
    LOGRO_IS_LINEA (record) ? "lineas" : "autodiagnostico", id,
    g_strdup_printf (_("The área de mejora “%s” is stated as a proposal."), text));
}

static void
criterio_ajeno (LogroConsulta *c,
                gpointer       record)
{
  LogroLinea *linea = record;
  LogroSubcriterio *subcriterio =
    logro_modelo_find_subcriterio (c->plan->model, linea->subcriterio);
  LogroCriterio *own;

  if (subcriterio == NULL || linea->criterio == NULL)
    return;
  own = LOGRO_CRITERIO (((LogroRecord *) subcriterio)->owner);
  if (!g_str_equal (own->numero, linea->criterio))
    logro_consulta_report (
      c, linea->id,
      g_strdup_printf (_("The subcriterio %s of “%s” is not of the criterio %s."),
                       subcriterio->numero, logro_consulta_name (linea->nombre),
                       linea->criterio));
}

static gboolean
has_action (LogroPlan     *plan,
            LogroCriterio *criterio)
{
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      LogroSubcriterio *sub = logro_modelo_find_subcriterio (plan->model, linea->subcriterio);

      if (g_strcmp0 (linea->criterio, criterio->numero) == 0 ||
          (sub != NULL && ((LogroRecord *) sub)->owner == LOGRO_RECORD (criterio)))
        return TRUE;
    }
  return FALSE;
}

/* An imported PMI comes without its autodiagnóstico. */
static gboolean
is_assessed (LogroPlan *plan)
{
  for (guint i = 0; i < logro_list_get_n (plan->diagnostico->respuestas); i++)
    {
      LogroRespuesta *respuesta = logro_list_get (plan->diagnostico->respuestas, i);

      if (respuesta->alternativa != LOGRO_SIN_RESPUESTA || logro_list_get_n (respuesta->areas) > 0)
        return TRUE;
    }
  return FALSE;
}

/* Whether the autodiagnóstico found something to improve there. Without one, and in a model without
 * elements, every criterio is to have an action; a PMI from the first action on. */
static gboolean
asks_for_action (LogroPlan     *plan,
                 LogroCriterio *criterio)
{
  if (logro_modelo_get_n_elementos (plan->model) == 0)
    return TRUE;
  if (!is_assessed (plan))
    return logro_list_get_n (plan->diseno->lineas) > 0;
  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (plan->model, i);

      if (((LogroRecord *) elemento)->owner->owner == LOGRO_RECORD (criterio) &&
          logro_list_get_n (logro_plan_get_respuesta (plan, elemento)->areas) > 0)
        return TRUE;
    }
  return FALSE;
}

static void
criterio_sin_accion (LogroConsulta *c,
                     gpointer       record)
{
  LogroList *criterios = c->plan->model->criterios;

  for (guint i = 0; i < logro_list_get_n (criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (criterios, i);

      if (!has_action (c->plan, criterio) && asks_for_action (c->plan, criterio))
        logro_consulta_report (c, criterio->numero,
                               g_strdup_printf (_("No action is for the criterio %s, “%s”."),
                                                criterio->numero, criterio->nombre));
    }
}

static void
grado_sin_tipo (LogroConsulta *c,
                gpointer       record)
{
  LogroCabecera *cabecera = record;

  if (cabecera->grado != NULL && logro_informes_get_tipo_plan (cabecera) == NULL)
    logro_consulta_report (
      c, NULL, g_strdup_printf (_("The table has no tipo de plan for the grado “%s”."),
                                cabecera->grado));
}

static void
cifra_rechazada (LogroConsulta *c,
                 gpointer       record)
{
  LogroCifra *cifra = record;
  LogroPrograma *programa = logro_informes_find_programa (c->plan, cifra->programa);
  LogroRevisionCifra revision = logro_informes_review (c->plan, cifra);
  const char *informe = ((LogroInforme *) ((LogroRecord *) cifra)->owner)->nombre;
  const char *format = revision == LOGRO_CIFRA_SIN_VALIDAR
                         ? _("“%s” cannot report “%s”: its unit is not validated.")
                         : _("“%s” reports “%s” in another unit than the validated one.");

  if (revision == LOGRO_CIFRA_SIN_VALIDAR || revision == LOGRO_CIFRA_OTRA_UNIDAD)
    logro_consulta_report (c, cifra->id,
                           g_strdup_printf (format, logro_consulta_name (informe),
                                            logro_consulta_name (programa->nombre)));
}

static void
informe_atrasado (LogroConsulta *c,
                  gpointer       record)
{
  LogroInforme *informe = record;
  g_auto (LogroVentana) ventana =
    logro_informes_get_ventana (c->plan->implementacion, informe);
  g_autofree char *hasta = NULL;

  if (ventana.hasta == NULL ||
      g_strcmp0 (informe->entrega != NULL ? informe->entrega : c->hoy, ventana.hasta) <= 0)
    return;
  hasta = logro_fecha_format (ventana.hasta);
  logro_consulta_report (
    c, informe->id,
    g_strdup_printf (informe->entrega != NULL
                       ? _("The report “%s” was delivered after %s, its last day.")
                       : _("The report “%s” has not been delivered; its last day was %s."),
                     logro_consulta_name (informe->nombre), hasta));
}

static void
observacion_sin_atender (LogroConsulta *c,
                         gpointer       record)
{
  LogroAtencion *atencion = record;
  LogroInforme *informe = LOGRO_INFORME (((LogroRecord *) atencion)->owner);

  if (atencion->cerrada == NULL)
    logro_consulta_report (
      c, atencion->id,
      g_strdup_printf (atencion->respuesta == NULL
                         ? _("Nothing has been done about an observation on “%s”.")
                         : _("An observation on “%s” was attended, but not closed."),
                       logro_consulta_name (informe->nombre)));
}

static const LogroPrueba pruebas[] = {
  { { "area-como-propuesta", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("An área de mejora says what is lacking; what to do about it is the action."),
      N_("State it as a fact: “it has not been measured …”."), PMI },
    { logro_linea_get_type, logro_area_mejora_get_type }, area_como_propuesta },
  { { "criterio-ajeno", LOGRO_GRAVEDAD_ERROR, "diseno", "lineas",
      N_("Each subcriterio belongs to one criterio."),
      N_("Correct the criterio or the subcriterio."), PMI },
    { logro_linea_get_type }, criterio_ajeno },
  { { "criterio-sin-accion", LOGRO_GRAVEDAD_CONSEJO, "diseno", "lineas",
      N_("What was found lacking stays so as long as nobody does anything about it."),
      N_("Add an action, or justify that it waits."), PMI | CONSOLIDACION },
    { logro_diseno_get_type }, criterio_sin_accion },
  { { "grado-sin-tipo", LOGRO_GRAVEDAD_AVISO, "cabecera", "grados",
      N_("The grado of the evaluation says which tipo de plan is to be made."),
      N_("Complete the table with the row of that grado."), CONSOLIDACION },
    { logro_cabecera_get_type }, grado_sin_tipo },
  { { "cifra-rechazada", LOGRO_GRAVEDAD_ERROR, "implementacion", "trimestres",
      N_("No report is received that is not in the validated unit."),
      N_("Report it in the unit of its carátula, or have that unit validated."), CONSOLIDACION },
    { logro_cifra_get_type }, cifra_rechazada },
  { { "informe-atrasado", LOGRO_GRAVEDAD_AVISO, "implementacion", "trimestres",
      N_("Reports have their days, and being in time is part of the next evaluation."),
      N_("Deliver it, and write the day."), CONSOLIDACION },
    { logro_informe_get_type }, informe_atrasado },
  { { "observacion-sin-atender", LOGRO_GRAVEDAD_AVISO, "implementacion", "trimestres",
      N_("Feedback is to be attended and closed."), N_("Write what was done and close it."),
      CONSOLIDACION },
    { logro_atencion_get_type }, observacion_sin_atender },
};

const LogroPrueba *
logro_doctor_of_modelos (guint *n)
{
  *n = G_N_ELEMENTS (pruebas);
  return pruebas;
}
