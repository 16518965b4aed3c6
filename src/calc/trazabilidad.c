/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Brecha → metodología → línea → actividades → seguimientos → puntaje. Sources: guide, phase 5
 * (methodologies tied to the brechas found); issue "every phase", traceability. */

#include "calc/trazabilidad.h"

static gboolean
closes (LogroList  *cierres,
        const char *elemento)
{
  for (guint i = 0; i < logro_list_get_n (cierres); i++)
    if (g_strcmp0 (((LogroCierra *) logro_list_get (cierres, i))->elemento, elemento) == 0)
      return TRUE;
  return FALSE;
}

/* Methodologies of the catalogue and the municipality's own, as one list of records. */
static GPtrArray *
list_metodologias (LogroPlan *plan)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      LogroList *catalogue = logro_modelo_get_subcriterio (plan->model, i)->metodologias;

      for (guint j = 0; j < logro_list_get_n (catalogue); j++)
        g_ptr_array_add (list, logro_list_get (catalogue, j));
    }
  for (guint i = 0; i < logro_list_get_n (plan->diseno->propias); i++)
    g_ptr_array_add (list, logro_list_get (plan->diseno->propias, i));
  return list;
}

static const char *
get_id (gpointer metodologia)
{
  return LOGRO_IS_METODOLOGIA (metodologia) ? LOGRO_METODOLOGIA (metodologia)->id
                                            : LOGRO_METODOLOGIA_PROPIA (metodologia)->id;
}

static const char *
get_nombre (gpointer metodologia)
{
  return LOGRO_IS_METODOLOGIA (metodologia) ? LOGRO_METODOLOGIA (metodologia)->nombre
                                            : LOGRO_METODOLOGIA_PROPIA (metodologia)->nombre;
}

static LogroRecord *
find (GPtrArray  *metodologias,
      const char *texto)
{
  LogroRecord *by_name = NULL;

  if (texto == NULL)
    return NULL;
  for (guint i = 0; i < metodologias->len; i++)
    {
      if (g_strcmp0 (get_id (metodologias->pdata[i]), texto) == 0)
        return metodologias->pdata[i];
      if (by_name == NULL && g_strcmp0 (get_nombre (metodologias->pdata[i]), texto) == 0)
        by_name = metodologias->pdata[i];
    }
  return by_name;
}

LogroRecord *
logro_trazabilidad_find_metodologia (LogroPlan  *plan,
                                     const char *texto)
{
  g_autoptr (GPtrArray) list = list_metodologias (plan);

  return find (list, texto);
}

typedef struct
{
  GArray *rows;
  GPtrArray *lineas; /* that close the element and have not been told of yet */
  GPtrArray *metodologias;
} Trace;

static void
add (Trace          *trace,
     LogroTrazaTipo  tipo,
     guint           nivel,
     gpointer        registro,
     const char     *nombre,
     gint64          puntos)
{
  LogroTraza row = { tipo, nivel, registro, nombre, puntos };

  g_array_append_val (trace->rows, row);
}

static void
add_linea (Trace      *trace,
           guint       nivel,
           LogroLinea *linea)
{
  add (trace, LOGRO_TRAZA_LINEA, nivel, linea, linea->nombre, LOGRO_SIN_DATO);
  for (guint i = 0; i < logro_list_get_n (linea->actividades); i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);

      add (trace, LOGRO_TRAZA_ACTIVIDAD, nivel + 1, actividad, actividad->nombre,
           actividad->avance);
    }
  for (guint i = 0; i < logro_list_get_n (linea->seguimientos); i++)
    {
      LogroSeguimiento *seguimiento = logro_list_get (linea->seguimientos, i);

      add (trace, LOGRO_TRAZA_SEGUIMIENTO, nivel + 1, seguimiento, NULL, seguimiento->avance);
    }
}

/* The methodology, and the líneas that apply it: those that name its record, or the same words. */
static void
add_metodologia (Trace       *trace,
                 LogroRecord *metodologia,
                 const char  *nombre)
{
  add (trace, LOGRO_TRAZA_METODOLOGIA, 1, metodologia, nombre, LOGRO_SIN_DATO);
  for (guint i = 0; i < trace->lineas->len;)
    {
      LogroLinea *linea = trace->lineas->pdata[i];
      LogroRecord *own = find (trace->metodologias, linea->metodologia);

      if (metodologia != NULL ? own != metodologia
                              : own != NULL || g_strcmp0 (linea->metodologia, nombre) != 0)
        {
          i++;
          continue;
        }
      add_linea (trace, 2, linea);
      g_ptr_array_remove_index (trace->lineas, i);
    }
}

/* Tells of the líneas that are left: with their methodology, or alone. */
static void
add_rest (Trace *trace)
{
  while (trace->lineas->len > 0)
    {
      LogroLinea *linea = trace->lineas->pdata[0];
      LogroRecord *own = find (trace->metodologias, linea->metodologia);

      if (own != NULL)
        add_metodologia (trace, own, get_nombre (own));
      else if (linea->metodologia != NULL)
        add_metodologia (trace, NULL, linea->metodologia);
      else
        {
          add_linea (trace, 1, linea);
          g_ptr_array_remove_index (trace->lineas, 0);
        }
    }
}

GArray *
logro_trazabilidad_list (LogroPlan     *plan,
                         LogroElemento *elemento)
{
  g_autofree gint64 *esperados = logro_instancia_list_puntos (plan, LOGRO_INSTANCIA_ESPERADO);
  g_autoptr (GPtrArray) lineas = g_ptr_array_new ();
  g_autoptr (GPtrArray) metodologias = list_metodologias (plan);
  Trace trace = { g_array_new (FALSE, FALSE, sizeof (LogroTraza)), lineas, metodologias };
  LogroBrecha brecha;

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);

      if (closes (linea->cierres, elemento->id))
        g_ptr_array_add (lineas, linea);
    }
  logro_brecha_elemento (plan, elemento, &brecha);
  add (&trace, LOGRO_TRAZA_BRECHA, 0, elemento, elemento->nombre, brecha.puntos);
  for (guint i = 0; i < metodologias->len; i++)
    if (LOGRO_IS_METODOLOGIA (metodologias->pdata[i]) &&
        closes (LOGRO_METODOLOGIA (metodologias->pdata[i])->cierres, elemento->id))
      add_metodologia (&trace, metodologias->pdata[i], get_nombre (metodologias->pdata[i]));
  add_rest (&trace);
  add (&trace, LOGRO_TRAZA_PUNTAJE, 0, elemento, elemento->nombre, esperados[elemento->indice]);
  return trace.rows;
}

GPtrArray *
logro_trazabilidad_list_elementos (LogroPlan  *plan,
                                   LogroLinea *linea)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < logro_list_get_n (linea->cierres); i++)
    {
      LogroCierra *cierra = logro_list_get (linea->cierres, i);
      LogroElemento *elemento = logro_modelo_find_elemento (plan->model, cierra->elemento);

      if (elemento != NULL && !g_ptr_array_find (list, elemento, NULL))
        g_ptr_array_add (list, elemento);
    }
  return list;
}

guint *
logro_trazabilidad_list_cerrados (LogroPlan *plan)
{
  guint *closed = g_new0 (guint, logro_modelo_get_n_elementos (plan->model));

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      g_autoptr (GPtrArray) elementos =
        logro_trazabilidad_list_elementos (plan, logro_list_get (plan->diseno->lineas, i));

      for (guint j = 0; j < elementos->len; j++)
        closed[((LogroElemento *) elementos->pdata[j])->indice]++;
    }
  return closed;
}

GArray *
logro_trazabilidad_list_brechas_sin_linea (LogroPlan *plan)
{
  GArray *all = logro_brecha_list_elementos (plan);
  g_autofree guint *closed = logro_trazabilidad_list_cerrados (plan);

  for (guint i = all->len; i > 0; i--)
    {
      LogroBrecha *brecha = &g_array_index (all, LogroBrecha, i - 1);

      if (brecha->brecha == 0 || closed[brecha->elemento->indice] > 0)
        g_array_remove_index (all, i - 1);
    }
  logro_brecha_sort (all);
  return all;
}

/* Whether something is left to close among the elements, or not known yet. */
static gboolean
has_brecha (LogroPlan *plan,
            GPtrArray *elementos)
{
  for (guint i = 0; i < elementos->len; i++)
    {
      LogroBrecha brecha;

      if (!logro_brecha_elemento (plan, elementos->pdata[i], &brecha) || brecha.brecha > 0)
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
logro_trazabilidad_list_lineas_sin_brecha (LogroPlan *plan)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);
      g_autoptr (GPtrArray) elementos = logro_trazabilidad_list_elementos (plan, linea);

      if (!has_brecha (plan, elementos))
        g_ptr_array_add (list, linea);
    }
  return list;
}
