/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scores side by side: the stages of a plan, today and what is expected, or one cycle and the next.
 * Tables, charts and sentences are made of them (report/figures.h). */
#pragma once

#include "calc/ciclo.h"
#include "calc/puntaje.h"

G_BEGIN_DECLS

/* One column of scores, named in the language of the plan. */
typedef struct
{
  char *nombre;
  LogroPuntaje *puntajes; /* of each ámbito or criterio, in the model's order */
  LogroPuntaje total;
} LogroSerie;

typedef struct
{
  GPtrArray *series;           /* LogroSerie, in order of time; at least one */
  const LogroSerie *principal; /* the one it is about, among them */
  LogroInstancia instancia;    /* whose points the principal one has */
  gboolean criterios;          /* scores are those of criterios, not of ámbitos */
} LogroCuadro;

/**
 * logro_cuadro_new_etapa:
 * @plan: an open plan
 * @instancia: diagnóstico, autoevaluación or validado
 *
 * Returns: the scores of that stage alone
 */
LogroCuadro *logro_cuadro_new_etapa (LogroPlan      *plan,
                                     LogroInstancia  instancia);

/**
 * logro_cuadro_new_etapas:
 * @plan: an open plan
 * @instancia: the stage it is about: diagnóstico, autoevaluación or validado
 *
 * Returns: that stage beside the other two, but for those in which no element has a score: nothing
 *   answered is not 0
 */
LogroCuadro *logro_cuadro_new_etapas (LogroPlan      *plan,
                                      LogroInstancia  instancia);

/**
 * logro_cuadro_new_simulacion:
 * @plan: an open plan
 *
 * Returns: today's scores and, as the principal one, those expected (calc/simulador.h)
 */
LogroCuadro *logro_cuadro_new_simulacion (LogroPlan *plan);

/**
 * logro_cuadro_new_ciclos:
 * @plan: an open plan
 * @ciclo: one of its past cycles
 * @instancia: diagnóstico, autoevaluación or validado
 *
 * Returns: the scores of that cycle and, as the principal one, of the present one; a cycle that
 *   kept nothing of the stage has no column
 */
LogroCuadro *logro_cuadro_new_ciclos (LogroPlan      *plan,
                                      LogroCiclo     *ciclo,
                                      LogroInstancia  instancia);

/**
 * logro_cuadro_new_historia:
 * @plan: an open plan
 * @instancia: diagnóstico, autoevaluación or validado
 *
 * Returns: the scores of as many of the last cycles as a chart tells apart, the present one being
 *   the principal one; a cycle that kept nothing of the stage has no column
 */
LogroCuadro *logro_cuadro_new_historia (LogroPlan      *plan,
                                        LogroInstancia  instancia);

/**
 * logro_cuadro_new_criterios:
 * @plan: an open plan
 * @cuadro: scores of its ámbitos
 *
 * Returns: the same scores by criterio
 */
LogroCuadro *logro_cuadro_new_criterios (LogroPlan         *plan,
                                         const LogroCuadro *cuadro);

/**
 * logro_cuadro_wants_criterios:
 * @model: an open model
 *
 * Returns: whether it has too many ámbitos to be taken in at a glance, so that its criterios are to
 *   be shown too
 */
gboolean logro_cuadro_wants_criterios (LogroModelo *model);

/**
 * logro_cuadro_get_n:
 * @cuadro: a cuadro
 * @plan: its plan
 *
 * Returns: how many ámbitos or criterios it has
 */
guint logro_cuadro_get_n (const LogroCuadro *cuadro,
                          LogroPlan         *plan);

/**
 * logro_cuadro_get_nombre:
 * @cuadro: a cuadro
 * @plan: its plan
 * @row: less than logro_cuadro_get_n()
 * @corto: whether there is little room
 *
 * Returns: (transfer none): the name of the ámbito or criterio
 */
const char *logro_cuadro_get_nombre (const LogroCuadro *cuadro,
                                     LogroPlan         *plan,
                                     guint              row,
                                     gboolean           corto);

/**
 * logro_cuadro_get_numero:
 * @cuadro: a cuadro
 * @plan: its plan
 * @row: less than logro_cuadro_get_n()
 *
 * Returns: (transfer none): its number in the model
 */
const char *logro_cuadro_get_numero (const LogroCuadro *cuadro,
                                     LogroPlan         *plan,
                                     guint              row);

void logro_cuadro_free (LogroCuadro *cuadro);

/**
 * logro_cuadro_get:
 * @cuadro: a cuadro
 * @position: which column
 *
 * Returns: (transfer none): the series
 */
const LogroSerie *logro_cuadro_get (const LogroCuadro *cuadro,
                                    guint              position);

/**
 * logro_cuadro_is_provisional:
 * @cuadro: a cuadro
 *
 * Returns: whether a value of any series is provisional
 */
gboolean logro_cuadro_is_provisional (const LogroCuadro *cuadro);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroCuadro, logro_cuadro_free)

G_END_DECLS
