/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of tables. */

#include "exchange/hojas-private.h"

#include "calc/fases.h"

#define PLANTILLA LOGRO_FORMA (LOGRO_PLAN_PLANTILLA)
#define PMI LOGRO_FORMA (LOGRO_PLAN_PMI)
#define CONSOLIDACION LOGRO_FORMA (LOGRO_PLAN_CONSOLIDACION)

static const LogroHojaKind kinds[] = {
  { "respuestas", "tabla.respuestas", logro_hoja_respuestas, 0, "diagnostico" },
  { "autodiagnostico", "tabla.autodiagnostico", logro_hoja_autodiagnostico, PMI, "diagnostico" },
  { "consenso", "tabla.consenso", logro_hoja_consenso, PMI, "diagnostico" },
  { "puntajes-criterios", "tabla.puntajes-criterios", logro_hoja_puntajes_criterios, PMI,
    "diagnostico" },
  { "puntajes", "tabla.puntajes", logro_hoja_puntajes, 0, "diagnostico" },
  { "evaluaciones", "tabla.evaluaciones", logro_hoja_evaluaciones, 0, "autoevaluacion" },
  { "puntajes-autoevaluacion", "tabla.puntajes-autoevaluacion",
    logro_hoja_puntajes_autoevaluacion, 0, "autoevaluacion" },
  { "puntajes-validado", "tabla.puntajes-validado", logro_hoja_puntajes_validado, 0,
    "validacion" },
  { "brechas", "tabla.brechas", logro_hoja_brechas, PLANTILLA, "diseno" },
  { "brechas-elementos", "tabla.brechas-elementos", logro_hoja_brechas_elementos, PLANTILLA,
    "diseno" },
  { "matriz", "tabla.matriz", logro_hoja_matriz, PLANTILLA, "diseno" },
  { "ppcs", "tabla.ppcs", logro_hoja_ppcs, CONSOLIDACION, "registro" },
  { "metas", "tabla.metas", logro_hoja_metas, CONSOLIDACION, "registro" },
  { "ami", "tabla.ami", logro_hoja_ami, PLANTILLA, "diseno" },
  { "lineas", "tabla.lineas", logro_hoja_lineas, 0, "diseno" },
  { "actividades", "tabla.actividades", logro_hoja_actividades, 0, "diseno" },
  { "indicadores", "tabla.indicadores", logro_hoja_indicadores, PLANTILLA | PMI, "diseno" },
  { "acciones-pmi", "tabla.acciones-pmi", logro_hoja_acciones_pmi, 0, "diseno" },
  { "acciones-consolidacion", "tabla.acciones-consolidacion", logro_hoja_acciones_consolidacion,
    0, "diseno" },
  { "seguimientos", "tabla.seguimientos", logro_hoja_seguimientos, PLANTILLA, "implementacion" },
  { "informes", "tabla.informes", logro_hoja_informes, PMI, "implementacion" },
  { "reportes", "tabla.reportes", logro_hoja_reportes, CONSOLIDACION, "implementacion" },
  { "retroalimentacion", "tabla.retroalimentacion", logro_hoja_retroalimentacion, CONSOLIDACION,
    "implementacion" },
  { "medidas", "tabla.medidas", logro_hoja_medidas, PLANTILLA, "implementacion" },
  { "tareas", "tabla.tareas", logro_hoja_tareas, 0, "comite" },
  { "personas", "tabla.personas", logro_hoja_personas, 0, "diagnostico" },
  { "observaciones", "tabla.observaciones", logro_hoja_observaciones, 0, "validacion-plan" },
  { "adjuntos", "coleccion.titulo", logro_hoja_adjuntos, 0, NULL },
};

const LogroHojaKind *
logro_hojas_list (guint *n)
{
  *n = G_N_ELEMENTS (kinds);
  return kinds;
}

GPtrArray *
logro_hojas_list_for (LogroPlan *plan)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (logro_fases_serves (plan->model, kinds[i].formas, kinds[i].fase))
      g_ptr_array_add (list, (gpointer) &kinds[i]);
  return list;
}

const LogroHojaKind *
logro_hojas_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].id, id) == 0)
      return &kinds[i];
  return NULL;
}

const char *
logro_hojas_get_title (const LogroHojaKind *kind,
                       LogroPlan           *plan)
{
  return logro_modelo_get_palabra (plan->model, kind->titulo);
}

/* As part of several, with how much of them is done before it. */
static gboolean
write_part (const LogroHojaKind      *kind,
            LogroPlan                *plan,
            const LogroHojaOpciones  *opciones,
            const LogroHojaSalida    *salida,
            gpointer                  data,
            double                    done,
            double                    share,
            GError                  **error)
{
  LogroHoja *hoja = logro_hoja_new (plan, kind->id, logro_hojas_get_title (kind, plan), opciones,
                                    salida, data);

  hoja->hecho = done;
  hoja->parte = share;
  kind->escribe (hoja);
  return logro_hoja_finish (hoja, error);
}

gboolean
logro_hojas_write (const LogroHojaKind      *kind,
                   LogroPlan                *plan,
                   const LogroHojaOpciones  *opciones,
                   const LogroHojaSalida    *salida,
                   gpointer                  data,
                   GError                  **error)
{
  return write_part (kind, plan, opciones, salida, data, 0, 1, error);
}

gboolean
logro_hojas_write_all (LogroPlan                *plan,
                       const LogroHojaOpciones  *opciones,
                       const LogroHojaSalida    *salida,
                       gpointer                  data,
                       GError                  **error)
{
  g_autoptr (GPtrArray) list = logro_hojas_list_for (plan);
  const double share = 1.0 / list->len;

  for (guint i = 0; i < list->len; i++)
    if (!write_part (list->pdata[i], plan, opciones, salida, data, i * share, share, error))
      return FALSE;
  return TRUE;
}
