/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of tables. */

#include "exchange/hojas-private.h"

static const LogroHojaKind kinds[] = {
  { "respuestas", "tabla.respuestas", logro_hoja_respuestas },
  { "puntajes", "tabla.puntajes", logro_hoja_puntajes },
  { "evaluaciones", "tabla.evaluaciones", logro_hoja_evaluaciones },
  { "puntajes-autoevaluacion", "tabla.puntajes-autoevaluacion",
    logro_hoja_puntajes_autoevaluacion },
  { "puntajes-validado", "tabla.puntajes-validado", logro_hoja_puntajes_validado },
  { "brechas", "tabla.brechas", logro_hoja_brechas },
  { "brechas-elementos", "tabla.brechas-elementos", logro_hoja_brechas_elementos },
  { "matriz", "tabla.matriz", logro_hoja_matriz },
  { "ami", "tabla.ami", logro_hoja_ami },
  { "lineas", "tabla.lineas", logro_hoja_lineas },
  { "actividades", "tabla.actividades", logro_hoja_actividades },
  { "indicadores", "tabla.indicadores", logro_hoja_indicadores },
  { "seguimientos", "tabla.seguimientos", logro_hoja_seguimientos },
  { "medidas", "tabla.medidas", logro_hoja_medidas },
  { "tareas", "tabla.tareas", logro_hoja_tareas },
  { "personas", "tabla.personas", logro_hoja_personas },
  { "observaciones", "tabla.observaciones", logro_hoja_observaciones },
  { "adjuntos", "coleccion.titulo", logro_hoja_adjuntos },
};

const LogroHojaKind *
logro_hojas_list (guint *n)
{
  *n = G_N_ELEMENTS (kinds);
  return kinds;
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
  const double share = 1.0 / G_N_ELEMENTS (kinds);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (!write_part (&kinds[i], plan, opciones, salida, data, i * share, share, error))
      return FALSE;
  return TRUE;
}
