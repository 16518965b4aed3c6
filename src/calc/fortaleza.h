/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fortalezas and oportunidades de mejora of an ámbito, and drafts of what the Informe de
 * Retroalimentación says of them. */
#pragma once

#include "calc/instancia.h"

G_BEGIN_DECLS

/**
 * logro_fortaleza_list:
 * @plan: an open plan
 * @subcriterio: an ámbito
 *
 * Elements with at least four fifths of the points and, if they are prácticas, deployed at three
 * fifths of the scale or more: the levels at which the despliegue is total.
 *
 * Returns: (transfer container) (element-type LogroElemento): best first
 */
GPtrArray *logro_fortaleza_list (LogroPlan        *plan,
                                 LogroSubcriterio *subcriterio);

/**
 * logro_oportunidad_list:
 * @plan: an open plan
 * @subcriterio: an ámbito
 *
 * Elements with two fifths of the points or fewer; when the ámbito has none so low, those with its
 * lowest points, unless these are the most there is or the element is a fortaleza.
 *
 * Returns: (transfer container) (element-type LogroElemento): lowest first
 */
GPtrArray *logro_oportunidad_list (LogroPlan        *plan,
                                   LogroSubcriterio *subcriterio);

/**
 * logro_fortaleza_draft:
 * @plan: an open plan
 * @subcriterio: an ámbito
 *
 * Returns: (transfer full): a line for each fortaleza, in the plan's language; one that says that
 *   there is none; "" while the ámbito has no points at all
 */
char *logro_fortaleza_draft (LogroPlan        *plan,
                             LogroSubcriterio *subcriterio);

/**
 * logro_oportunidad_draft:
 * @plan: an open plan
 * @subcriterio: an ámbito
 *
 * Returns: (transfer full): the same for the oportunidades
 */
char *logro_oportunidad_draft (LogroPlan        *plan,
                               LogroSubcriterio *subcriterio);

/**
 * logro_retroalimentacion_draft:
 * @plan: an open plan
 *
 * Writes both drafts for every ámbito, as one step. What somebody has written already is left as it
 * is: only empty texts are drafted.
 *
 * Returns: how many texts were written
 */
guint logro_retroalimentacion_draft (LogroPlan *plan);

/**
 * logro_retroalimentacion_draft_ambito:
 * @plan: an open plan
 * @n: of an ámbito
 * @replace: whether what is written is replaced, too
 *
 * The same for one ámbito.
 *
 * Returns: how many texts were written
 */
guint logro_retroalimentacion_draft_ambito (LogroPlan *plan,
                                            guint      n,
                                            gboolean   replace);

G_END_DECLS
