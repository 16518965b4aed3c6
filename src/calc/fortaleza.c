/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The highest and the lowest of an ámbito. Sources: guide, glossary ("fortaleza", "oportunidad de
 * mejora") and phase 4; domain page §2.1. What "high", "low" and "total" mean is said in fifths of
 * the instrument's scale, so that it holds on any.
 *
 * The drafts are whole sentences of the vocabulary (words "retro.*"), so a model or a language can
 * say them differently; they are a beginning that a person edits. */

#include "calc/fortaleza.h"

#include <glib/gi18n-lib.h>

#include "core/words.h"

#define ALTO 4
#define TOTAL 3
#define BAJO 2

static gint64
get_maximo (LogroPlan     *plan,
            LogroElemento *elemento)
{
  return logro_instancia_get_maximo (plan, elemento, LOGRO_INSTANCIA_VALIDADO);
}

static gboolean
is_fortaleza (LogroPlan     *plan,
              LogroElemento *elemento)
{
  LogroEvaluacion *evaluacion =
    logro_list_get (plan->autoevaluacion->evaluaciones, elemento->indice);
  gint64 puntos = logro_instancia_get_vigente (plan, elemento, NULL);
  gint64 maximo = get_maximo (plan, elemento);

  return puntos > 0 && logro_instancia_is_at_least (puntos, maximo, ALTO) &&
         (elemento->tipo == LOGRO_RESULTADO ||
          logro_instancia_is_at_least (evaluacion->despliegue, maximo, TOTAL));
}

/* The lowest points any element of the ámbito has, or LOGRO_SIN_DATO. */
static gint64
find_lowest (LogroPlan        *plan,
             LogroSubcriterio *subcriterio)
{
  gint64 lowest = LOGRO_SIN_DATO;

  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    {
      gint64 puntos =
        logro_instancia_get_vigente (plan, logro_list_get (subcriterio->elementos, i), NULL);

      if (puntos != LOGRO_SIN_DATO && (lowest == LOGRO_SIN_DATO || puntos < lowest))
        lowest = puntos;
    }
  return lowest;
}

static gboolean
is_oportunidad (LogroPlan     *plan,
                LogroElemento *elemento,
                gint64         lowest)
{
  gint64 puntos = logro_instancia_get_vigente (plan, elemento, NULL);
  gint64 maximo = get_maximo (plan, elemento);

  if (puntos == LOGRO_SIN_DATO || puntos >= maximo)
    return FALSE;
  if (5 * puntos <= BAJO * maximo)
    return TRUE;
  return puntos == lowest && !is_fortaleza (plan, elemento);
}

static int
compare_points (gconstpointer a,
                gconstpointer b,
                gpointer      plan)
{
  gint64 one = logro_instancia_get_vigente (plan, *(LogroElemento *const *) a, NULL);
  gint64 other = logro_instancia_get_vigente (plan, *(LogroElemento *const *) b, NULL);

  return (one > other) - (one < other);
}

static int
compare_best (gconstpointer a,
              gconstpointer b,
              gpointer      plan)
{
  return -compare_points (a, b, plan);
}

GPtrArray *
logro_fortaleza_list (LogroPlan        *plan,
                      LogroSubcriterio *subcriterio)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    {
      LogroElemento *elemento = logro_list_get (subcriterio->elementos, i);

      if (is_fortaleza (plan, elemento))
        g_ptr_array_add (list, elemento);
    }
  g_ptr_array_sort_with_data (list, compare_best, plan);
  return list;
}

GPtrArray *
logro_oportunidad_list (LogroPlan        *plan,
                        LogroSubcriterio *subcriterio)
{
  GPtrArray *list = g_ptr_array_new ();
  gint64 lowest = find_lowest (plan, subcriterio);

  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    {
      LogroElemento *elemento = logro_list_get (subcriterio->elementos, i);

      if (is_oportunidad (plan, elemento, lowest))
        g_ptr_array_add (list, elemento);
    }
  g_ptr_array_sort_with_data (list, compare_points, plan);
  return list;
}

/* Which sentence suits the element: by what holds a práctica back. */
static const char *
choose_word (LogroPlan     *plan,
             LogroElemento *elemento,
             gboolean       strong)
{
  LogroEvaluacion *evaluacion =
    logro_list_get (plan->autoevaluacion->evaluaciones, elemento->indice);

  if (elemento->tipo == LOGRO_RESULTADO)
    return strong ? "retro.fortaleza.resultado" : "retro.oportunidad.resultado";
  if (strong)
    return "retro.fortaleza.practica";
  if (evaluacion->despliegue != LOGRO_SIN_DATO && evaluacion->despliegue < evaluacion->enfoque)
    return "retro.oportunidad.despliegue";
  return "retro.oportunidad.enfoque";
}

static void
append_line (GString       *text,
             LogroPlan     *plan,
             LogroElemento *elemento,
             gboolean       strong)
{
  LogroValidado *validado = logro_list_get (plan->validacion->validados, elemento->indice);
  const char *word =
    logro_modelo_get_palabra (plan->model, choose_word (plan, elemento, strong));
  g_autofree char *puntos =
    g_strdup_printf ("%d", (int) logro_instancia_get_vigente (plan, elemento, NULL));
  g_autofree char *maximo = g_strdup_printf ("%d", (int) get_maximo (plan, elemento));
  g_autofree char *line = logro_words_fill (word, "elemento", elemento->id, "nombre",
                                            elemento->nombre, "puntos", puntos, "maximo", maximo,
                                            NULL);

  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, line);
  if (validado->comentario != NULL)
    {
      g_autofree char *comment =
        logro_words_fill (logro_modelo_get_palabra (plan->model, "retro.comentario"), "comentario",
                          validado->comentario, NULL);

      g_string_append_printf (text, " %s", comment);
    }
}

static char *
draft (LogroPlan        *plan,
       LogroSubcriterio *subcriterio,
       GPtrArray        *list,
       gboolean          strong)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (find_lowest (plan, subcriterio) == LOGRO_SIN_DATO)
    return g_strdup ("");
  if (list->len == 0)
    g_string_append (text, logro_modelo_get_palabra (plan->model,
                                                     strong ? "retro.fortaleza.ninguna"
                                                            : "retro.oportunidad.ninguna"));
  for (guint i = 0; i < list->len; i++)
    append_line (text, plan, list->pdata[i], strong);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
logro_fortaleza_draft (LogroPlan        *plan,
                       LogroSubcriterio *subcriterio)
{
  g_autoptr (GPtrArray) list = logro_fortaleza_list (plan, subcriterio);

  return draft (plan, subcriterio, list, TRUE);
}

char *
logro_oportunidad_draft (LogroPlan        *plan,
                         LogroSubcriterio *subcriterio)
{
  g_autoptr (GPtrArray) list = logro_oportunidad_list (plan, subcriterio);

  return draft (plan, subcriterio, list, FALSE);
}

static guint
write_draft (gpointer    retro,
             const char *name,
             const char *written,
             const char *draft,
             gboolean    replace)
{
  if (*draft == '\0' || (written != NULL && (!replace || g_str_equal (written, draft))))
    return 0;
  logro_record_set_text (retro, name, draft);
  return 1;
}

guint
logro_retroalimentacion_draft_ambito (LogroPlan *plan,
                                      guint      n,
                                      gboolean   replace)
{
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, n);
  LogroRetroalimentacion *retro = logro_list_get (plan->validacion->retroalimentaciones, n);
  g_autofree char *fortalezas = logro_fortaleza_draft (plan, subcriterio);
  g_autofree char *oportunidades = logro_oportunidad_draft (plan, subcriterio);
  guint written;

  logro_journal_begin (journal, _("Draft the feedback"));
  written = write_draft (retro, "fortalezas", retro->fortalezas, fortalezas, replace);
  written += write_draft (retro, "oportunidades", retro->oportunidades, oportunidades, replace);
  logro_journal_end (journal);
  return written;
}

guint
logro_retroalimentacion_draft (LogroPlan *plan)
{
  LogroJournal *journal = logro_plan_get_journal (plan);
  guint written = 0;

  logro_journal_begin (journal, _("Draft the feedback"));
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    written += logro_retroalimentacion_draft_ambito (plan, i, FALSE);
  logro_journal_end (journal);
  return written;
}
