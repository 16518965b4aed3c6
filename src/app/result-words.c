/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A provisional figure is never told without saying so, and none where nothing is answered. */

#include "app/result-words.h"

#include <glib/gi18n.h>

#include "calc/puntaje.h"
#include "report/figures.h"

static char *
dup_tip (const char         *nombre,
         const LogroPuntaje *puntaje)
{
  g_autofree char *logro = logro_figures_format_logro (puntaje);
  g_autofree char *points = NULL;
  g_autofree char *answered = NULL;

  if (puntaje->respondidas == 0)
    {
      answered = g_strdup_printf (ngettext ("%u question, not answered yet",
                                            "%u questions, none answered yet",
                                            puntaje->elementos), puntaje->elementos);
      return g_strdup_printf ("%s\n%s", nombre, answered);
    }
  points = g_strdup_printf (_("%d of %d points · %s"), (int) puntaje->obtenido,
                            (int) puntaje->maximo, logro);
  answered = g_strdup_printf (logro_puntaje_is_provisional (puntaje)
                                ? _("%u of %u questions answered: provisional")
                                : _("%u of %u questions answered"),
                              puntaje->respondidas, puntaje->elementos);
  return g_strdup_printf ("%s\n%s\n%s", nombre, points, answered);
}

char **
logro_result_words_list (LogroPlan *plan)
{
  guint n = logro_modelo_get_n_subcriterios (plan->model);
  LogroPuntaje puntaje = logro_puntaje_total (plan);
  char **words = g_new0 (char *, n + 2);

  words[n] = dup_tip (logro_modelo_get_palabra (plan->model, "total"), &puntaje);
  for (guint i = 0; i < n; i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, i);

      puntaje = logro_puntaje_subcriterio (plan, subcriterio);
      words[i] = dup_tip (subcriterio->nombre, &puntaje);
    }
  return words;
}

char *
logro_result_words_dup_state (LogroPlan *plan,
                              char     **detail)
{
  LogroPuntaje total = logro_puntaje_total (plan);
  int logro = logro_puntaje_get_logro (&total);
  LogroBanda *banda = logro_modelo_find_banda (plan->model, logro);

  if (total.respondidas == 0)
    {
      *detail = g_strdup (_("The table and the charts fill up as the meeting answers."));
      return g_strdup_printf (_("0/%u answered: there are no results yet"), total.elementos);
    }
  if (logro_puntaje_is_provisional (&total))
    {
      *detail = g_strdup (_("A question without answer is not worth 0 points: percentages marked "
                            "with * will change."));
      return g_strdup_printf (_("%u/%u answered: provisional results"), total.respondidas,
                              total.elementos);
    }
  *detail = g_strdup (banda != NULL && banda->descripcion != NULL ? banda->descripcion : "");
  if (banda == NULL)
    return g_strdup_printf (_("Total: %d of %d points, %d %%"), (int) total.obtenido,
                            (int) total.maximo, logro);
  return g_strdup_printf (_("Total: %d of %d points, %d %% · %s"), (int) total.obtenido,
                          (int) total.maximo, logro, banda->nombre);
}
