/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which level the figures of a resultado speak for. */
#pragma once

#include "core/evaluacion.h"

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

G_END_DECLS
