/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A provisional figure is never told without saying so, and none where nothing is answered. */

#include "app/result-words.h"

#include <glib/gi18n.h>

#include "report/figures.h"

static gboolean
has_questions (const LogroCuadro *cuadro)
{
  return cuadro->instancia == LOGRO_INSTANCIA_DIAGNOSTICO;
}

static char *
dup_nothing (const LogroCuadro  *cuadro,
             const LogroPuntaje *puntaje)
{
  return g_strdup_printf (has_questions (cuadro)
                            ? ngettext ("%u question, not answered yet",
                                        "%u questions, none answered yet", puntaje->elementos)
                            : ngettext ("%u element, without score yet",
                                        "%u elements, none with a score yet", puntaje->elementos),
                          puntaje->elementos);
}

static char *
dup_counted (const LogroCuadro  *cuadro,
             const LogroPuntaje *puntaje)
{
  static const char *const words[][2] = {
    { N_("%u of %u questions answered"), N_("%u of %u questions answered: provisional") },
    { N_("%u of %u elements with a score"), N_("%u of %u elements with a score: provisional") },
  };
  const char *format = words[!has_questions (cuadro)][logro_puntaje_is_provisional (puntaje)];

  return g_strdup_printf (_(format), puntaje->respondidas, puntaje->elementos);
}

static void
append_points (GString            *tip,
               const LogroCuadro  *cuadro,
               const LogroSerie   *serie,
               const LogroPuntaje *puntaje)
{
  g_autofree char *logro = logro_figures_format_logro (puntaje);
  g_autofree char *points = g_strdup_printf (_("%d of %d points · %s"), (int) puntaje->obtenido,
                                             (int) puntaje->maximo, logro);

  if (puntaje->respondidas == 0)
    return;
  g_string_append_c (tip, '\n');
  if (cuadro->series->len > 1)
    g_string_append_printf (tip, _("%s: %s"), serie->nombre, points);
  else
    g_string_append (tip, points);
}

/* @row of the model's ámbitos, or the total after the last. */
static char *
dup_tip (LogroPlan         *plan,
         const LogroCuadro *cuadro,
         guint              row,
         const char        *nombre)
{
  gboolean total = row == logro_cuadro_get_n (cuadro, plan);
  const LogroSerie *principal = cuadro->principal;
  const LogroPuntaje *puntaje = total ? &principal->total : &principal->puntajes[row];
  GString *tip = g_string_new (nombre);
  g_autofree char *counted = puntaje->respondidas > 0 ? dup_counted (cuadro, puntaje)
                                                      : dup_nothing (cuadro, puntaje);

  for (guint s = 0; s < cuadro->series->len; s++)
    {
      const LogroSerie *serie = logro_cuadro_get (cuadro, s);

      append_points (tip, cuadro, serie, total ? &serie->total : &serie->puntajes[row]);
    }
  g_string_append_printf (tip, "\n%s", counted);
  return g_string_free (tip, FALSE);
}

char **
logro_result_words_list (LogroPlan         *plan,
                         const LogroCuadro *cuadro)
{
  guint n = logro_cuadro_get_n (cuadro, plan);
  char **words = g_new0 (char *, n + 2);

  for (guint i = 0; i < n; i++)
    words[i] = dup_tip (plan, cuadro, i, logro_cuadro_get_nombre (cuadro, plan, i, FALSE));
  words[n] = dup_tip (plan, cuadro, n, logro_modelo_get_palabra (plan->model, "total"));
  return words;
}

static char *
dup_empty (const LogroCuadro  *cuadro,
           const LogroPuntaje *total,
           char              **detail)
{
  *detail = g_strdup (has_questions (cuadro)
                        ? _("The table and the charts fill up as the meeting answers.")
                        : _("The table and the charts fill up as elements get their score."));
  return g_strdup_printf (has_questions (cuadro)
                            ? _("0/%u answered: there are no results yet")
                            : _("0/%u elements with a score: there are no results yet"),
                          total->elementos);
}

static char *
dup_provisional (const LogroCuadro  *cuadro,
                 const LogroPuntaje *total,
                 char              **detail)
{
  *detail = g_strdup (has_questions (cuadro)
                        ? _("A question without answer is not worth 0 points: percentages marked "
                            "with * will change.")
                        : _("An element without score is not worth 0 points: percentages marked "
                            "with * will change."));
  return g_strdup_printf (has_questions (cuadro)
                            ? _("%u/%u answered: provisional results")
                            : _("%u/%u elements with a score: provisional results"),
                          total->respondidas, total->elementos);
}

char *
logro_result_words_dup_state (LogroPlan         *plan,
                              const LogroCuadro *cuadro,
                              char             **detail)
{
  const LogroPuntaje *total = &cuadro->principal->total;
  int logro = logro_puntaje_get_logro (total);
  LogroBanda *banda = logro_modelo_find_banda (plan->model, logro);

  if (total->respondidas == 0)
    return dup_empty (cuadro, total, detail);
  if (logro_puntaje_is_provisional (total))
    return dup_provisional (cuadro, total, detail);
  *detail = g_strdup (banda != NULL && banda->descripcion != NULL ? banda->descripcion : "");
  if (banda == NULL)
    return g_strdup_printf (_("Total: %d of %d points, %d %%"), (int) total->obtenido,
                            (int) total->maximo, logro);
  return g_strdup_printf (_("Total: %d of %d points, %d %% · %s"), (int) total->obtenido,
                          (int) total->maximo, logro, banda->nombre);
}

char *
logro_result_words_dup_change (const LogroCuadro *cuadro)
{
  const LogroSerie *before = logro_cuadro_get (cuadro, 0);
  const LogroSerie *now = cuadro->principal;
  g_autofree char *then = logro_figures_format_logro (&before->total);
  g_autofree char *present = logro_figures_format_logro (&now->total);
  g_autofree char *change = logro_figures_format_diferencia (&before->total, &now->total);
  int diferencia;

  if (!logro_puntaje_compare (&before->total, &now->total, &diferencia))
    return g_strdup_printf (_("%s: %s · %s: %s"), before->nombre, then, now->nombre, present);
  return g_strdup_printf (ngettext ("%s: %s · %s: %s · %s point", "%s: %s · %s: %s · %s points",
                                    ABS (diferencia)),
                          before->nombre, then, now->nombre, present, change);
}
