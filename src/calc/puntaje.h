/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Points, maxima and % de logro of each stage, per ámbito and in total. */
#pragma once

#include "calc/instancia.h"

G_BEGIN_DECLS

/* The score of an ámbito or of the whole. While respondidas < elementos it is provisional:
 * unanswered elements add to maximo and nothing to obtenido, and are not 0 points. */
typedef struct
{
  gint64 maximo;   /* points */
  gint64 obtenido; /* points */
  guint respondidas;
  guint elementos;
} LogroPuntaje;

/**
 * logro_puntaje_subcriterio:
 * @plan: an open plan
 * @subcriterio: one of its model's
 *
 * Returns: the score of the diagnóstico in that ámbito
 */
LogroPuntaje logro_puntaje_subcriterio (LogroPlan        *plan,
                                        LogroSubcriterio *subcriterio);

/**
 * logro_puntaje_total:
 * @plan: an open plan
 *
 * Returns: the score over all elements: total points over total maximum, never the mean of the
 *   ámbitos' percentages (domain page §2.1)
 */
LogroPuntaje logro_puntaje_total (LogroPlan *plan);

/**
 * logro_puntaje_list:
 * @plan: an open plan
 * @instancia: the stage
 * @total: (out) (optional): the score over all elements
 *
 * Returns: (transfer full): the score of each ámbito in that stage, in the model's order
 */
LogroPuntaje *logro_puntaje_list (LogroPlan      *plan,
                                  LogroInstancia  instancia,
                                  LogroPuntaje   *total);

/**
 * logro_puntaje_list_criterios:
 * @plan: an open plan
 * @subcriterios: the score of each ámbito, in the model's order
 *
 * Where all ámbitos weigh the same, the % of a criterio is the mean of theirs (domain page §2.2).
 *
 * Returns: (transfer full): the score of each criterio
 */
LogroPuntaje *logro_puntaje_list_criterios (LogroPlan          *plan,
                                            const LogroPuntaje *subcriterios);

/**
 * logro_puntaje_sum:
 * @plan: an open plan
 * @puntos: points or LOGRO_SIN_DATO of each element, in the model's order
 * @instancia: the stage whose scale they are on
 * @total: (out) (optional): the score over all elements
 *
 * Returns: (transfer full): the score of each ámbito with those points
 */
LogroPuntaje *logro_puntaje_sum (LogroPlan      *plan,
                                 const gint64   *puntos,
                                 LogroInstancia  instancia,
                                 LogroPuntaje   *total);

/**
 * logro_puntaje_get_logro:
 * @puntaje: a score
 *
 * Returns: % de logro, 0-100, obtained over maximum rounded half up; 0 when nothing can be obtained
 */
int logro_puntaje_get_logro (const LogroPuntaje *puntaje);

/**
 * logro_puntaje_is_provisional:
 * @puntaje: a score
 *
 * Returns: whether an element of it is unanswered
 */
gboolean logro_puntaje_is_provisional (const LogroPuntaje *puntaje);

/**
 * logro_puntaje_compare:
 * @antes: a score
 * @ahora: another of the same ámbito
 * @diferencia: (out): points of % de logro that @ahora has more; 0 when they cannot be compared
 *
 * Returns: whether both are known in full, for only then a difference means something
 */
gboolean logro_puntaje_compare (const LogroPuntaje *antes,
                                const LogroPuntaje *ahora,
                                int                *diferencia);

G_END_DECLS
