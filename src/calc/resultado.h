/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which level the figures of a resultado speak for. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* A level, and a sentence for people that says why, already translated. */
typedef struct
{
  gint64 nivel;
  const char *motivo;
} LogroSugerencia;

/**
 * logro_resultado_suggest:
 * @evaluacion: the figures of three years, the goal, and whether less is better
 * @comparada: whether the figures were compared in writing with those of others
 * @maximo: the top of the instrument's scale
 *
 * A suggestion: the person decides, and no score is ever written from here. The steps (domain page
 * §2.1, resultados; levels of the model's instrument) are six; on a scale with another top they
 * keep their share of it, rounded down.
 *
 * Returns: the level
 */
LogroSugerencia logro_resultado_suggest (LogroEvaluacion *evaluacion,
                                         gboolean         comparada,
                                         gint64           maximo);

/**
 * logro_resultado_dup_proporcion:
 * @plan: an open plan
 * @evaluacion: the evaluation of one of its elements
 *
 * Which share of the dotación the people counted last year are, for an element that the model
 * measures so (domain page §2.1: the dotación is the denominator of results).
 *
 * Returns: (nullable) (transfer full): a percentage with one decimal, rounded half up, as a record
 *   keeps it ("76.3"); NULL when the element has another denominator, or either number is not known
 */
char *logro_resultado_dup_proporcion (LogroPlan       *plan,
                                      LogroEvaluacion *evaluacion);

/**
 * logro_resultado_use_proporcion:
 * @plan: an open plan
 * @evaluacion: the evaluation of one of its elements
 *
 * Writes that percentage as the figure of the last year, in one step.
 *
 * Returns: whether there was one
 */
gboolean logro_resultado_use_proporcion (LogroPlan       *plan,
                                         LogroEvaluacion *evaluacion);

G_END_DECLS
