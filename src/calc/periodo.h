/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When a línea, an AMI or an activity runs, and how much of that time has passed. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* A stretch of days, both ends included. inicio and termino are ISO dates borrowed from records,
 * NULL when not given; primero and ultimo the same as numbers (core/fecha.h), 0 when not given.
 *
 * Of a línea: its own dates where given, else those of its activities. discrepa says that one of
 * its own differs from what its activities give. */
typedef struct
{
  const char *inicio;
  const char *termino;
  int primero;
  int ultimo;
  gboolean discrepa;
} LogroPeriodo;

/**
 * logro_periodo_linea:
 * @linea: a línea
 *
 * Returns: its período de ejecución
 */
LogroPeriodo logro_periodo_linea (LogroLinea *linea);

/**
 * logro_periodo_of_actividades:
 * @linea: a línea
 *
 * Returns: from the first day of its activities to the last, whatever its own dates; of an activity
 *   with one date only, that one is both
 */
LogroPeriodo logro_periodo_of_actividades (LogroLinea *linea);

/**
 * logro_periodo_new:
 * @inicio: (nullable): an ISO date
 * @termino: (nullable): an ISO date
 *
 * Returns: the período of an activity or an AMI; it borrows the dates
 */
LogroPeriodo logro_periodo_new (const char *inicio,
                                const char *termino);

/**
 * logro_periodo_get_days:
 * @periodo: a período
 *
 * Returns: how many days it has, 1 or more; 0 when an end is not given or comes before the start
 */
int logro_periodo_get_days (const LogroPeriodo *periodo);

/**
 * logro_periodo_get_previsto:
 * @periodo: a período
 * @hoy: an ISO date
 *
 * Source: domain page §4; linear over the days, today's among those that have passed.
 *
 * Returns: % that should be done by the evening of @hoy: 0 before it begins, 100 from the last day
 *   on, rounded half up in between; LOGRO_SIN_DATO when there is no end or it comes before the
 *   start. With an end alone, 0 until it comes
 */
int logro_periodo_get_previsto (const LogroPeriodo *periodo,
                                const char         *hoy);

G_END_DECLS
