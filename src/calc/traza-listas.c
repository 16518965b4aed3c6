/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a trace can begin with, and the trace of a línea. Source: issue "every phase",
 * traceability. */

#include "calc/instancia.h"
#include "calc/trazabilidad.h"

static void
add (GArray        *rows,
     LogroTrazaTipo tipo,
     guint          nivel,
     gpointer       registro,
     const char    *nombre,
     gint64         puntos)
{
  const LogroTraza traza = { tipo, nivel, registro, nombre, puntos };

  g_array_append_val (rows, traza);
}

static void
add_linea (GArray     *rows,
           LogroLinea *linea)
{
  add (rows, LOGRO_TRAZA_LINEA, 0, linea, linea->nombre, LOGRO_SIN_DATO);
}

static void
add_brechas (GArray *rows,
             GArray *brechas)
{
  for (guint i = 0; i < brechas->len; i++)
    {
      const LogroBrecha *brecha = &g_array_index (brechas, LogroBrecha, i);

      if (brecha->brecha > 0)
        add (rows, LOGRO_TRAZA_BRECHA, 0, brecha->elemento, brecha->elemento->nombre,
             brecha->puntos);
    }
}

GArray *
logro_trazabilidad_list_all (LogroPlan      *plan,
                             LogroTrazaLista lista)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (LogroTraza));
  LogroList *lineas = plan->diseno->lineas;
  g_autoptr (GArray) brechas = NULL;
  g_autoptr (GPtrArray) solas = NULL;

  switch (lista)
    {
    case LOGRO_TRAZA_BRECHAS:
    case LOGRO_TRAZA_BRECHAS_SIN_LINEA:
      brechas = lista == LOGRO_TRAZA_BRECHAS ? logro_brecha_list_elementos (plan)
                                             : logro_trazabilidad_list_brechas_sin_linea (plan);
      add_brechas (rows, brechas);
      break;
    case LOGRO_TRAZA_LINEAS:
      for (guint i = 0; i < logro_list_get_n (lineas); i++)
        add_linea (rows, logro_list_get (lineas, i));
      break;
    case LOGRO_TRAZA_LINEAS_SIN_BRECHA:
      solas = logro_trazabilidad_list_lineas_sin_brecha (plan);
      for (guint i = 0; i < solas->len; i++)
        add_linea (rows, solas->pdata[i]);
      break;
    }
  return rows;
}

GArray *
logro_trazabilidad_list_linea (LogroPlan  *plan,
                               LogroLinea *linea)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (LogroTraza));
  g_autoptr (GPtrArray) elementos = logro_trazabilidad_list_elementos (plan, linea);
  g_autofree gint64 *esperados = logro_instancia_list_puntos (plan, LOGRO_INSTANCIA_ESPERADO);

  add_linea (rows, linea);
  for (guint i = 0; i < elementos->len; i++)
    {
      LogroElemento *elemento = elementos->pdata[i];
      LogroBrecha brecha;

      logro_brecha_elemento (plan, elemento, &brecha);
      add (rows, LOGRO_TRAZA_BRECHA, 1, elemento, elemento->nombre, brecha.puntos);
      add (rows, LOGRO_TRAZA_PUNTAJE, 2, elemento, elemento->nombre,
           esperados[elemento->indice]);
    }
  return rows;
}
