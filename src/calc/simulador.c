/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Today's scores beside the expected ones. Source: domain page §2.1, "Four scores". */

#include "calc/simulador.h"

LogroSimulacion *
logro_simulador_list (LogroPlan       *plan,
                      LogroSimulacion *total)
{
  guint n = logro_modelo_get_n_subcriterios (plan->model);
  g_autofree gint64 *vigentes = logro_instancia_list_vigentes (plan);
  LogroSimulacion all;
  g_autofree LogroPuntaje *actual =
    logro_puntaje_sum (plan, vigentes, LOGRO_INSTANCIA_VALIDADO, &all.actual);
  g_autofree LogroPuntaje *esperado =
    logro_puntaje_list (plan, LOGRO_INSTANCIA_ESPERADO, &all.esperado);
  LogroSimulacion *list = g_new (LogroSimulacion, n);

  for (guint i = 0; i < n; i++)
    list[i] = (LogroSimulacion) { actual[i], esperado[i] };
  if (total != NULL)
    *total = all;
  return list;
}
