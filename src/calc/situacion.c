/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How all líneas and AMI stand on a day. Source: issue "every phase", tablero. */

#include "calc/situacion.h"

static void
add (GArray         *situaciones,
     guint          *cuantos,
     LogroSituacion  situacion)
{
  g_array_append_val (situaciones, situacion);
  if (cuantos != NULL)
    cuantos[situacion.estado.semaforo]++;
}

GArray *
logro_situacion_list (LogroPlan  *plan,
                      const char *hoy,
                      guint      *cuantos)
{
  GArray *situaciones = g_array_new (FALSE, FALSE, sizeof (LogroSituacion));

  for (guint i = 0; cuantos != NULL && i <= LOGRO_SEMAFORO_ROJO; i++)
    cuantos[i] = 0;
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);

      add (situaciones, cuantos,
           (LogroSituacion) { LOGRO_RECORD (linea), linea->nombre, linea->responsable,
                              logro_estado_linea (linea, hoy) });
    }
  for (guint i = 0; i < logro_list_get_n (plan->diseno->amis); i++)
    {
      LogroAmi *ami = logro_list_get (plan->diseno->amis, i);

      add (situaciones, cuantos,
           (LogroSituacion) { LOGRO_RECORD (ami), ami->nombre, ami->implementacion,
                              logro_estado_ami (ami, hoy) });
    }
  return situaciones;
}
