/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reports of a quarter or half-year: when they are due, what they say of a task, and whether a
 * figure is in the unit that was validated. Sources: domain page §2.2, Seguimiento; §2.3. */
#pragma once

#include "calc/estado.h"

G_BEGIN_DECLS

/* The days on which a report may be delivered, ISO dates; NULL when the report has no end. */
typedef struct
{
  char *desde;
  char *hasta;
} LogroVentana;

/* What is wrong with a figure of a report. */
typedef enum
{
  LOGRO_CIFRA_ACEPTADA,
  LOGRO_CIFRA_SIN_PROGRAMA, /* it names no PPCS of the register */
  LOGRO_CIFRA_SIN_VALIDAR,  /* the unit of the PPCS is not validated yet */
  LOGRO_CIFRA_OTRA_UNIDAD,  /* it is in another unit, or in none */
  LOGRO_CIFRA_SIN_AVANCE,   /* it has no figure */
} LogroRevisionCifra;

/**
 * logro_informes_get_ventana:
 * @implementacion: with the rule, the working days it counts and the holidays
 * @informe: a report
 *
 * With "ultimos" the last working days of the month of its end, with "primeros" the first ones of
 * the month that follows.
 *
 * Returns: (transfer full): the days, to be cleared with logro_ventana_clear()
 */
LogroVentana logro_informes_get_ventana (LogroImplementacion *implementacion,
                                         LogroInforme        *informe);

void logro_ventana_clear (LogroVentana *ventana);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LogroVentana, logro_ventana_clear)

/**
 * logro_informes_is_working_day:
 * @implementacion: with the holidays
 * @day: a day (core/fecha.h)
 *
 * Returns: whether it is neither a Saturday, a Sunday nor a holiday
 */
gboolean logro_informes_is_working_day (LogroImplementacion *implementacion,
                                        int                  day);

/**
 * logro_informes_get_avance:
 * @plan: an open plan
 * @actividad: one of its activities
 * @hoy: (nullable): an ISO date; reports that end later are not seen; NULL for all
 *
 * Returns: % of the last report that has one for it, or its own, or LOGRO_SIN_DATO
 */
gint64 logro_informes_get_avance (LogroPlan      *plan,
                                  LogroActividad *actividad,
                                  const char     *hoy);

/**
 * logro_informes_find_reporte:
 * @informe: a report
 * @actividad: an activity
 *
 * Returns: (nullable) (transfer none): the row it has in @informe
 */
LogroReporte *logro_informes_find_reporte (LogroInforme   *informe,
                                           LogroActividad *actividad);

/**
 * logro_informes_judge:
 * @informe: a report
 * @reporte: (nullable): the row of it
 * @actividad: (nullable): the activity it is about
 *
 * An activity without dates has those of its línea.
 *
 * Returns: how the activity stood on the last day of the report; grey when that is not known
 */
LogroSemaforo logro_informes_judge (LogroInforme   *informe,
                                    LogroReporte   *reporte,
                                    LogroActividad *actividad);

/**
 * logro_informes_find_programa:
 * @plan: an open plan
 * @id: (nullable): of a PPCS
 *
 * Returns: (nullable) (transfer none): it
 */
LogroPrograma *logro_informes_find_programa (LogroPlan  *plan,
                                             const char *id);

/**
 * logro_informes_review:
 * @plan: an open plan
 * @cifra: a figure of one of its reports
 *
 * A report is refused when it is not in the validated unit; accents and capitals do not count.
 *
 * Returns: what is wrong, the gravest first
 */
LogroRevisionCifra logro_informes_review (LogroPlan  *plan,
                                          LogroCifra *cifra);

/**
 * logro_informes_get_meta:
 * @programa: a PPCS
 * @corte: (nullable): ISO date on which a report ends; NULL for the whole year
 * @meta: (out): what its goals say for that quarter, in its unit; 0 when they say nothing
 *
 * Returns: whether a goal says anything for it
 */
gboolean logro_informes_get_meta (LogroPrograma *programa,
                                  const char    *corte,
                                  double        *meta);

/**
 * logro_informes_get_tipo_plan:
 * @cabecera: the head of a plan
 *
 * Returns: (nullable) (transfer none): the tipo de plan that its table has for its grado
 */
const char *logro_informes_get_tipo_plan (LogroCabecera *cabecera);

/**
 * logro_informes_add_rows:
 * @plan: an open plan
 * @informe: one of its reports
 *
 * Adds a row for each activity and each active PPCS that the report has none of yet, in one step;
 * figures come in the unit of their PPCS.
 *
 * Returns: how many rows were added
 */
guint logro_informes_add_rows (LogroPlan    *plan,
                               LogroInforme *informe);

/**
 * logro_informes_add_trimestres:
 * @plan: an open plan
 * @year: of the reports
 *
 * Adds the four reports of the year, ending in March, June, September and December, that are not
 * there yet, in one step.
 *
 * Returns: how many were added
 */
guint logro_informes_add_trimestres (LogroPlan *plan,
                                     int        year);

G_END_DECLS
