/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From figures to a level. Source: domain page §2.1, and the levels of the model:
 *
 *   0  no figure of the last year
 *   1  that one, but no goal or nothing to compare it with
 *   2  two years and a goal
 *   3  three years and a goal; the last is better than the first, or as good and at the goal
 *   4  three years that never fall back, the last at the goal
 *   5  three years that never fall back, all at the goal, compared with others
 *
 * Each level supposes those below it. A record has one goal, that of the last year: it is held
 * against all three, and whether it asked enough is for the person to say. */

#include "calc/resultado.h"

#include <glib/gi18n-lib.h>

#include "core/decimal.h"

typedef struct
{
  gboolean given[3]; /* two years before, the year before, last year */
  double figure[3];  /* turned so that more is better */
  gboolean has_goal;
  double goal;
} Figures;

static Figures
read_figures (LogroEvaluacion *evaluacion)
{
  const char *texts[] = { evaluacion->cifra_1, evaluacion->cifra_2, evaluacion->cifra_3 };
  double sign = evaluacion->menor_mejor ? -1 : 1;
  Figures f = { 0 };

  for (guint i = 0; i < 3; i++)
    {
      f.given[i] = logro_decimal_get (texts[i], &f.figure[i]);
      f.figure[i] *= sign;
    }
  f.has_goal = logro_decimal_get (evaluacion->meta, &f.goal);
  f.goal *= sign;
  return f;
}

static int
find_step (const Figures *f,
           gboolean       comparada)
{
  gboolean at_goal = f->has_goal && f->figure[2] >= f->goal;

  if (!f->given[2])
    return 0;
  if (!f->has_goal || !f->given[1])
    return 1;
  if (!f->given[0])
    return 2;
  if (f->figure[2] < f->figure[0] || (f->figure[2] == f->figure[0] && !at_goal))
    return 2;
  if (!at_goal || f->figure[1] < f->figure[0] || f->figure[2] < f->figure[1])
    return 3;
  return comparada && f->figure[0] >= f->goal ? 5 : 4;
}

LogroSugerencia
logro_resultado_suggest (LogroEvaluacion *evaluacion,
                         gboolean         comparada,
                         gint64           maximo)
{
  static const char *const motivos[] = {
    N_("There is no figure of the last year."),
    N_("There is a figure of the last year, but no goal or no year to compare it with."),
    N_("There are figures and a goal, but they do not show a favourable trend over three years."),
    N_("Over three years the figures have become better; a year fell back or the goal is not met."),
    N_("Over three years no figure fell back and the last one meets its goal."),
    N_("Over three years no figure fell back, all meet the goal, and they were compared with "
       "others."),
  };
  Figures figures = read_figures (evaluacion);
  int step = find_step (&figures, comparada);

  return (LogroSugerencia) { step * maximo / 5, _(motivos[step]) };
}

char *
logro_resultado_dup_proporcion (LogroPlan       *plan,
                                LogroEvaluacion *evaluacion)
{
  LogroElemento *elemento = logro_modelo_find_elemento (plan->model, evaluacion->elemento);
  gint64 total = logro_dotacion_get_total (plan->dotacion);
  gint64 tenths;

  if (elemento->denominador != LOGRO_DENOMINADOR_DOTACION || total == 0 ||
      evaluacion->personas == LOGRO_SIN_DATO)
    return NULL;
  tenths = (2000 * evaluacion->personas + total) / (2 * total);
  return tenths % 10 == 0
           ? g_strdup_printf ("%" G_GINT64_FORMAT, tenths / 10)
           : g_strdup_printf ("%" G_GINT64_FORMAT ".%d", tenths / 10, (int) (tenths % 10));
}

gboolean
logro_resultado_use_proporcion (LogroPlan       *plan,
                                LogroEvaluacion *evaluacion)
{
  g_autofree char *proporcion = logro_resultado_dup_proporcion (plan, evaluacion);
  LogroJournal *journal = logro_plan_get_journal (plan);

  if (proporcion == NULL)
    return FALSE;
  logro_journal_begin (journal, _("Figure from the dotación"));
  g_object_set (evaluacion, "cifra-3", proporcion, "unidad", "%", NULL);
  logro_journal_end (journal);
  return TRUE;
}
