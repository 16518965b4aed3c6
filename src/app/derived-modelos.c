/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is derived in the programmes of other models: consensus, PMI, reports, PPCS. */

#include "app/derived-private.h"

#include <glib/gi18n.h>

#include "calc/consenso.h"
#include "calc/informes.h"
#include "core/fecha.h"

/* Autodiagnóstico and consensus of an element */

static LogroElemento *
get_elemento (LogroPlan   *plan,
              LogroRecord *record)
{
  return logro_modelo_find_elemento (plan->model, LOGRO_RESPUESTA (record)->elemento);
}

static char *
dup_criterio (LogroPlan   *plan,
              LogroRecord *record)
{
  LogroRecord *subcriterio = ((LogroRecord *) get_elemento (plan, record))->owner;
  LogroCriterio *criterio = LOGRO_CRITERIO (subcriterio->owner);

  return g_strdup_printf ("%s %s › %s %s", criterio->numero, criterio->nombre,
                          LOGRO_SUBCRITERIO (subcriterio)->numero,
                          LOGRO_SUBCRITERIO (subcriterio)->nombre);
}

static char *
dup_pregunta (LogroPlan   *plan,
              LogroRecord *record)
{
  return g_strdup (get_elemento (plan, record)->pregunta);
}

/* What it looks at, and the examples. */
static char *
dup_definicion (LogroPlan   *plan,
                LogroRecord *record)
{
  LogroElemento *elemento = get_elemento (plan, record);
  const char *text = LOGRO_SUBCRITERIO (((LogroRecord *) elemento)->owner)->descripcion;
  GString *all = g_string_new (text);

  for (guint i = 0; i < logro_list_get_n (elemento->ejemplos); i++)
    g_string_append_printf (all, "\n• %s",
                            ((LogroEjemplo *) logro_list_get (elemento->ejemplos, i))->texto);
  return g_string_free (all, FALSE);
}

static gint64
get_puntos (LogroPlan   *plan,
            LogroRecord *record)
{
  return LOGRO_RESPUESTA (record)->alternativa;
}

/* "62  +2 −1": two puntos fuertes and an área de mejora. */
static char *
dup_puntos (LogroPlan   *plan,
            LogroRecord *record)
{
  LogroRespuesta *respuesta = LOGRO_RESPUESTA (record);
  g_autofree char *puntos = logro_derived_dup_number (respuesta->alternativa);
  GString *text = g_string_new (puntos);
  guint fuertes = logro_list_get_n (respuesta->puntos_fuertes);
  guint areas = logro_list_get_n (respuesta->areas);

  if (fuertes + areas > 0)
    g_string_append_c (text, ' ');
  if (fuertes > 0)
    g_string_append_printf (text, " +%u", fuertes);
  if (areas > 0)
    g_string_append_printf (text, " −%u", areas);
  return g_string_free (text, FALSE);
}

static gint64
get_promedio (LogroPlan   *plan,
              LogroRecord *record)
{
  return logro_consenso_get (plan, LOGRO_RESPUESTA (record)).promedio;
}

static char *
dup_promedio (LogroPlan   *plan,
              LogroRecord *record)
{
  return logro_derived_dup_number (get_promedio (plan, record));
}

static gint64
get_rango (LogroPlan   *plan,
           LogroRecord *record)
{
  LogroConsenso consenso = logro_consenso_get (plan, LOGRO_RESPUESTA (record));

  return consenso.n > 0 ? consenso.maximo - consenso.minimo : LOGRO_SIN_DATO;
}

static char *
dup_rango (LogroPlan   *plan,
           LogroRecord *record)
{
  LogroConsenso consenso = logro_consenso_get (plan, LOGRO_RESPUESTA (record));

  return consenso.n == 0 ? g_strdup ("—")
                         : g_strdup_printf ("%d–%d", (int) consenso.minimo, (int) consenso.maximo);
}

static char *
dup_evaluador (LogroPlan   *plan,
               LogroRecord *record)
{
  LogroEvaluador *evaluador = LOGRO_EVALUADOR (record);

  return g_strdup (evaluador->nombre != NULL ? evaluador->nombre : _("Without a name"));
}

/* A row of a plan */

static gint64
get_numero (LogroPlan   *plan,
            LogroRecord *record)
{
  guint position = 0;

  logro_list_find (plan->diseno->lineas, record, &position);
  return position + 1;
}

static char *
dup_numero (LogroPlan   *plan,
            LogroRecord *record)
{
  return logro_derived_dup_number (get_numero (plan, record));
}

/* That of its subcriterio, or the one it names where it has none. */
static char *
dup_de_criterio (LogroPlan   *plan,
                 LogroRecord *record)
{
  LogroLinea *linea = LOGRO_LINEA (record);
  LogroSubcriterio *subcriterio =
    linea->subcriterio != NULL ? logro_modelo_find_subcriterio (plan->model, linea->subcriterio)
                               : NULL;
  LogroCriterio *criterio =
    subcriterio != NULL       ? LOGRO_CRITERIO (((LogroRecord *) subcriterio)->owner)
    : linea->criterio != NULL ? logro_modelo_find_criterio (plan->model, linea->criterio)
                              : NULL;

  return criterio != NULL ? g_strdup_printf ("%s %s", criterio->numero, criterio->nombre)
                          : g_strdup ("—");
}

/* A line for each record of @list, what its field @name says. */
static char *
join (LogroList  *list,
      const char *name)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);
      const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), name);
      const char *value = logro_record_get_value (record, field).text;

      if (value != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", value);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_objetivos (LogroPlan   *plan,
               LogroRecord *record)
{
  return join (LOGRO_LINEA (record)->objetivos, "texto");
}

static char *
dup_tareas (LogroPlan   *plan,
            LogroRecord *record)
{
  return join (LOGRO_LINEA (record)->actividades, "nombre");
}

static char *
dup_recursos (LogroPlan   *plan,
              LogroRecord *record)
{
  return join (LOGRO_LINEA (record)->recursos, "nombre");
}

static char *
dup_indicador (LogroPlan   *plan,
               LogroRecord *record)
{
  return join (LOGRO_LINEA (record)->indicadores, "nombre");
}

/* Reports */

static char *
dup_limite (LogroPlan   *plan,
            LogroRecord *record)
{
  g_auto (LogroVentana) ventana =
    logro_informes_get_ventana (plan->implementacion, LOGRO_INFORME (record));
  g_autofree char *desde = logro_fecha_format (ventana.desde);
  g_autofree char *hasta = logro_fecha_format (ventana.hasta);

  /* "25-03 to 29-03-2019": the column is narrow, and the year is said once */
  if (ventana.hasta != NULL && g_str_equal (desde + strlen ("25-03"), hasta + strlen ("25-03")))
    desde[strlen ("25-03")] = '\0';
  return ventana.hasta == NULL ? g_strdup ("—")
                               : g_strdup_printf (_("%s to %s"), desde, hasta);
}

/* The Mexican programme says when a report is due; the CAF leaves it to each institution. */
static gboolean
has_deadline (LogroPlan *plan)
{
  return plan->model->plan == LOGRO_PLAN_CONSOLIDACION;
}

static gboolean
is_late (LogroPlan   *plan,
         LogroRecord *record)
{
  LogroInforme *informe = LOGRO_INFORME (record);
  g_auto (LogroVentana) ventana = logro_informes_get_ventana (plan->implementacion, informe);
  g_autofree char *hoy = logro_fecha_today ();

  return has_deadline (plan) && ventana.hasta != NULL &&
         g_strcmp0 (informe->entrega != NULL ? informe->entrega : hoy, ventana.hasta) > 0;
}

static char *
dup_entregado (LogroPlan   *plan,
               LogroRecord *record)
{
  gboolean late = is_late (plan, record);

  if (LOGRO_INFORME (record)->entrega != NULL && !has_deadline (plan))
    return g_strdup (_("● Delivered"));
  if (LOGRO_INFORME (record)->entrega == NULL)
    return g_strdup (late ? _("■ Overdue") : _("○ To be delivered"));
  return g_strdup (late ? _("▲ Delivered late") : _("● Delivered in time"));
}

static const char *
get_entregado_style (LogroPlan   *plan,
                     LogroRecord *record)
{
  if (LOGRO_INFORME (record)->entrega == NULL)
    return is_late (plan, record) ? "logro-rojo" : "logro-gris";
  return is_late (plan, record) ? "logro-amarillo" : "logro-verde";
}

static char *
dup_accion (LogroPlan   *plan,
            LogroRecord *record)
{
  const char *id = LOGRO_REPORTE (record)->actividad;

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);

      for (guint j = 0; j < logro_list_get_n (linea->actividades); j++)
        if (g_strcmp0 (((LogroActividad *) logro_list_get (linea->actividades, j))->id, id) == 0)
          return g_strdup_printf ("%u. %s", i + 1, linea->nombre != NULL ? linea->nombre : "");
    }
  return g_strdup ("—");
}

static char *
dup_revision (LogroPlan   *plan,
              LogroRecord *record)
{
  static const char *const words[] = {
    [LOGRO_CIFRA_ACEPTADA] = N_("● Accepted"),
    [LOGRO_CIFRA_SIN_PROGRAMA] = N_("■ It names no PPCS"),
    [LOGRO_CIFRA_SIN_VALIDAR] = N_("■ Refused: the unit of the PPCS is not validated"),
    [LOGRO_CIFRA_OTRA_UNIDAD] = N_("■ Refused: it is not in the validated unit"),
    [LOGRO_CIFRA_SIN_AVANCE] = N_("○ Without a figure"),
  };

  return g_strdup (_(words[logro_informes_review (plan, LOGRO_CIFRA (record))]));
}

static const char *
get_revision_style (LogroPlan   *plan,
                    LogroRecord *record)
{
  static const char *const styles[] = { "logro-verde", "logro-rojo", "logro-rojo", "logro-rojo",
                                        "logro-gris" };

  return styles[logro_informes_review (plan, LOGRO_CIFRA (record))];
}

static char *
dup_tipo_plan (LogroPlan   *plan,
               LogroRecord *record)
{
  const char *tipo = logro_informes_get_tipo_plan (LOGRO_CABECERA (record));

  return g_strdup (tipo != NULL ? tipo
                   : LOGRO_CABECERA (record)->grado != NULL
                     ? _("The table has no tipo de plan for that grado.")
                     : "—");
}

const LogroDerived logro_derived_modelos[] = {
  { "respuesta", "criterio", N_("Criterio"), dup_criterio },
  { "respuesta", "pregunta", N_("Question"), dup_pregunta },
  { "respuesta", "definicion", N_("What it looks at"), dup_definicion },
  { "respuesta", "puntos", N_("Score"), dup_puntos, get_puntos },
  { "respuesta", "promedio", N_("Mean"), dup_promedio, get_promedio },
  { "respuesta", "rango", N_("Range"), dup_rango, get_rango },
  { "evaluador", "titulo", N_("Assessor"), dup_evaluador },
  { "linea", "numero", N_("No."), dup_numero, get_numero },
  { "linea", "de-criterio", N_("Criterio"), dup_de_criterio },
  { "linea", "lista-objetivos", N_("Objectives"), dup_objetivos },
  { "linea", "tareas", N_("Tasks"), dup_tareas },
  { "linea", "lista-recursos", N_("Resources"), dup_recursos },
  { "linea", "lista-indicadores", N_("Indicators"), dup_indicador },
  { "informe", "limite", N_("To be delivered"), dup_limite },
  { "informe", "entregado", N_("Delivery"), dup_entregado, .style = get_entregado_style },
  { "reporte", "accion", N_("Action"), dup_accion },
  { "cifra", "revision", N_("Result"), dup_revision, .style = get_revision_style },
  { "cabecera", "tipo-plan", N_("Tipo de plan"), dup_tipo_plan },
  { NULL },
};
