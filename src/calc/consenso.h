/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scores of several assessors brought together. Only models with assessors do so: the meeting
 * of a diagnóstico neither votes nor takes means (domain page §2.1, §2.2). */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* What the assessors gave one element; all LOGRO_SIN_DATO when n is 0. */
typedef struct
{
  guint n;         /* how many gave a score */
  gint64 minimo;   /* points */
  gint64 maximo;
  gint64 promedio; /* rounded half up */
} LogroConsenso;

/**
 * logro_consenso_get:
 * @plan: an open plan
 * @respuesta: the answer to one of its elements
 *
 * Scores of assessors that are not of the plan any more are not counted.
 *
 * Returns: what they gave
 */
LogroConsenso logro_consenso_get (LogroPlan      *plan,
                                  LogroRespuesta *respuesta);

/**
 * logro_consenso_propose:
 * @plan: an open plan
 *
 * Writes the mean as the score of each element that has none yet, in one step; the people decide
 * what becomes of it. A mean that falls between two bands is the lower one's highest number.
 *
 * Returns: how many scores were written
 */
guint logro_consenso_propose (LogroPlan *plan);

G_END_DECLS
