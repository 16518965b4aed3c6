/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Total = Σ weight × value. Sources: plan template, Anexo 1; domain page §2.1, "Matriz de
 * priorización". Of a criterion by which a high value is bad, 6 − value counts. */

#include "calc/prioridad.h"

#include "core/keyed.h"

/* The highest value of a cell, and the lowest. */
#define TOP 5
#define BOTTOM 1

gint64
logro_prioridad_get_valor (LogroHerramienta    *herramienta,
                           LogroCriterioMatriz *criterio)
{
  LogroValor *valor = logro_keyed_find (herramienta->valores, criterio->id);

  return valor != NULL ? valor->puntos : 0;
}

static LogroPrioridad
reckon (LogroMatriz      *matriz,
        LogroHerramienta *herramienta)
{
  LogroPrioridad prioridad = { .herramienta = herramienta };

  for (guint i = 0; i < logro_list_get_n (matriz->criterios); i++)
    {
      LogroCriterioMatriz *criterio = logro_list_get (matriz->criterios, i);
      gint64 valor = logro_prioridad_get_valor (herramienta, criterio);

      if (valor == 0)
        prioridad.faltan++;
      else
        prioridad.total += criterio->peso * (criterio->inverso ? TOP + BOTTOM - valor : valor);
    }
  return prioridad;
}

/* Some fifty rows: counting those above each is quicker than anything clever. */
static void
rank (GArray *prioridades)
{
  for (guint i = 0; i < prioridades->len; i++)
    {
      LogroPrioridad *one = &g_array_index (prioridades, LogroPrioridad, i);

      one->lugar = 1;
      for (guint j = 0; j < prioridades->len; j++)
        one->lugar += g_array_index (prioridades, LogroPrioridad, j).total > one->total;
    }
}

GArray *
logro_prioridad_list (LogroMatriz *matriz)
{
  GArray *prioridades = g_array_new (FALSE, FALSE, sizeof (LogroPrioridad));

  for (guint i = 0; i < logro_list_get_n (matriz->herramientas); i++)
    {
      LogroPrioridad prioridad = reckon (matriz, logro_list_get (matriz->herramientas, i));

      g_array_append_val (prioridades, prioridad);
    }
  rank (prioridades);
  return prioridades;
}

void
logro_prioridad_update (GArray      *prioridades,
                        LogroMatriz *matriz,
                        guint        n)
{
  g_return_if_fail (n < prioridades->len);
  g_array_index (prioridades, LogroPrioridad, n) =
    reckon (matriz, logro_list_get (matriz->herramientas, n));
  rank (prioridades);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const LogroPrioridad *one = a, *other = b;

  return (int) one->lugar - (int) other->lugar;
}

void
logro_prioridad_sort (GArray *prioridades)
{
  g_array_sort (prioridades, compare); /* which GLib promises to be stable */
}

gboolean
logro_prioridad_arrange (LogroMatriz *matriz)
{
  g_autoptr (GArray) rows = logro_prioridad_list (matriz);
  g_autofree LogroRecord **records = g_new (LogroRecord *, rows->len);
  gboolean changed = FALSE;

  logro_prioridad_sort (rows);
  for (guint i = 0; i < rows->len; i++)
    {
      records[i] = LOGRO_RECORD (g_array_index (rows, LogroPrioridad, i).herramienta);
      changed |= records[i] != logro_list_get (matriz->herramientas, i);
    }
  if (changed)
    logro_list_splice (matriz->herramientas, 0, rows->len, records, rows->len);
  return changed;
}

gint64
logro_prioridad_get_maximo (LogroMatriz *matriz)
{
  gint64 maximo = 0;

  for (guint i = 0; i < logro_list_get_n (matriz->criterios); i++)
    maximo += ((LogroCriterioMatriz *) logro_list_get (matriz->criterios, i))->peso * TOP;
  return maximo;
}
