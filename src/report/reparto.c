/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan is walked once, and everything falls to whoever is named. */
#include "report/reparto.h"

#include "core/text.h"

typedef struct
{
  GPtrArray  *list;       /* LogroParte */
  GHashTable *by_name;    /* folded name → LogroParte; not owned */
  const char *only;       /* folded; NULL for all */
} Reparto;

LogroParte *
logro_parte_new (const char *nombre)
{
  LogroParte *parte = g_new (LogroParte, 1);

  parte->clave = logro_text_fold (nombre);
  parte->nombre = g_strdup (nombre);
  parte->lineas = g_ptr_array_new ();
  parte->actividades = g_ptr_array_new ();
  parte->amis = g_ptr_array_new ();
  parte->tareas = g_ptr_array_new ();
  parte->medidas = g_ptr_array_new ();
  return parte;
}

static void
parte_free (gpointer data)
{
  LogroParte *parte = data;

  g_free (parte->clave);
  g_free (parte->nombre);
  g_ptr_array_unref (parte->lineas);
  g_ptr_array_unref (parte->actividades);
  g_ptr_array_unref (parte->amis);
  g_ptr_array_unref (parte->tareas);
  g_ptr_array_unref (parte->medidas);
  g_free (parte);
}

static int
compare_partes (gconstpointer a,
                gconstpointer b)
{
  return g_strcmp0 ((*(LogroParte *const *) a)->clave, (*(LogroParte *const *) b)->clave);
}

/* What falls to that name, made if need be; NULL when it is not asked for. */
static LogroParte *
get_parte (Reparto    *self,
           const char *nombre)
{
  g_autofree char *clave = nombre != NULL ? logro_text_fold (nombre) : NULL;
  LogroParte *parte;

  if (clave == NULL || (self->only != NULL && !g_str_equal (clave, self->only)))
    return NULL;
  parte = g_hash_table_lookup (self->by_name, clave);
  if (parte == NULL)
    {
      parte = logro_parte_new (nombre);
      g_ptr_array_add (self->list, parte);
      g_hash_table_insert (self->by_name, parte->clave, parte);
    }
  return parte;
}

static void
collect_lineas (Reparto   *self,
                LogroList *lineas)
{
  for (guint i = 0; i < logro_list_get_n (lineas); i++)
    {
      LogroLinea *linea = logro_list_get (lineas, i);
      LogroParte *parte = get_parte (self, linea->responsable);

      if (parte != NULL)
        g_ptr_array_add (parte->lineas, linea);
      for (guint j = 0; j < logro_list_get_n (linea->actividades); j++)
        {
          LogroActividad *actividad = logro_list_get (linea->actividades, j);

          parte = get_parte (self, actividad->responsable);
          if (parte != NULL)
            g_ptr_array_add (parte->actividades, actividad);
        }
    }
}

static void
collect_amis (Reparto   *self,
              LogroList *amis)
{
  for (guint i = 0; i < logro_list_get_n (amis); i++)
    {
      LogroAmi *ami = logro_list_get (amis, i);
      LogroParte *first = get_parte (self, ami->implementacion);
      LogroParte *second = get_parte (self, ami->mantencion);

      if (first != NULL)
        g_ptr_array_add (first->amis, ami);
      if (second != NULL && second != first)
        g_ptr_array_add (second->amis, ami);
    }
}

static void
collect_tareas (Reparto   *self,
                LogroList *tareas)
{
  for (guint i = 0; i < logro_list_get_n (tareas); i++)
    {
      LogroTarea *tarea = logro_list_get (tareas, i);
      LogroParte *parte = get_parte (self, tarea->responsable);

      if (parte != NULL)
        g_ptr_array_add (parte->tareas, tarea);
    }
}

static void
collect_medidas (Reparto   *self,
                 LogroList *medidas)
{
  for (guint i = 0; i < logro_list_get_n (medidas); i++)
    {
      LogroMedida *medida = logro_list_get (medidas, i);
      LogroParte *parte = get_parte (self, medida->responsable);

      if (parte != NULL)
        g_ptr_array_add (parte->medidas, medida);
    }
}

GPtrArray *
logro_reparto_list (LogroPlan  *plan,
                    const char *responsable)
{
  g_autofree char *only = responsable != NULL ? logro_text_fold (responsable) : NULL;
  g_autoptr (GHashTable) by_name = g_hash_table_new (g_str_hash, g_str_equal);
  Reparto self = { g_ptr_array_new_with_free_func (parte_free), by_name, only };

  collect_lineas (&self, plan->diseno->lineas);
  collect_amis (&self, plan->diseno->amis);
  collect_tareas (&self, plan->comite->tareas);
  collect_tareas (&self, plan->autoevaluacion->tareas);
  collect_medidas (&self, plan->implementacion->medidas);
  g_ptr_array_sort (self.list, compare_partes);
  return self.list;
}
