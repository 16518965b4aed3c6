/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a línea or an AMI stands on a day: planned against real, the semáforo, overdue or not. */
#pragma once

#include "calc/periodo.h"

G_BEGIN_DECLS

/* Colours never stand alone: a screen or a page adds logro_semaforo_get_name() and a shape. */
typedef enum
{
  LOGRO_SEMAFORO_GRIS,     /* in time, without report; or without dates to compare one with */
  LOGRO_SEMAFORO_VERDE,    /* done, or at most 10 points behind */
  LOGRO_SEMAFORO_AMARILLO, /* at most 30 points behind */
  LOGRO_SEMAFORO_ROJO,     /* more than that, or overdue, reported or not */
} LogroSemaforo;

/* real and previsto are % or LOGRO_SIN_DATO; informe is the date of the last report, borrowed, NULL
 * when the % comes from the activities or there is none. atrasada: the período is over and it is
 * not done, reported or not. */
typedef struct
{
  LogroPeriodo periodo;
  int real;
  int previsto;
  const char *informe;
  gboolean atrasada;
  LogroSemaforo semaforo;
} LogroEstado;

/**
 * logro_estado_linea:
 * @linea: a línea
 * @hoy: an ISO date; reports of later days are not seen
 *
 * Its % is that of the last seguimiento; while none gives one, the mean of its activities.
 *
 * Returns: how it stands
 */
LogroEstado logro_estado_linea (LogroLinea *linea,
                                const char *hoy);

/**
 * logro_estado_ami:
 * @ami: an AMI
 * @hoy: an ISO date; reports of later days are not seen
 *
 * Returns: how it stands
 */
LogroEstado logro_estado_ami (LogroAmi   *ami,
                              const char *hoy);

/**
 * logro_estado_actividades:
 * @linea: a línea
 *
 * Each activity weighs as many days as it has, one when it has no proper dates; one without report
 * counts as not begun once another has a report.
 *
 * Returns: the mean %, rounded half up, or LOGRO_SIN_DATO when no activity has a report
 */
int logro_estado_actividades (LogroLinea *linea);

/**
 * logro_estado_find_informe:
 * @seguimientos: those of a línea or an AMI
 * @hoy: (nullable): an ISO date, or NULL for all
 *
 * Returns: (nullable) (transfer none): the last seguimiento with a % and a date up to @hoy, the
 *   later in the list of two on one day; while none has a date, the last with a %
 */
LogroSeguimiento *logro_estado_find_informe (LogroList  *seguimientos,
                                             const char *hoy);

/**
 * logro_estado_find_anterior:
 * @seguimiento: one of a línea or an AMI
 *
 * Returns: (nullable) (transfer none): the one that it is compared with: the last with a % before
 *   it by date, of those of one day the one before it in the list; NULL when there is none, or
 *   when @seguimiento has no % or no date
 */
LogroSeguimiento *logro_estado_find_anterior (LogroSeguimiento *seguimiento);

/**
 * logro_estado_falls_unsaid:
 * @seguimiento: one of a línea or an AMI
 *
 * Source: domain page §4: a falling % asks for a comment.
 *
 * Returns: whether its % is less than that before it and its observations do not say why
 */
gboolean logro_estado_falls_unsaid (LogroSeguimiento *seguimiento);

/**
 * logro_semaforo_judge:
 * @real: % or LOGRO_SIN_DATO
 * @previsto: % or LOGRO_SIN_DATO
 * @atrasada: whether it is overdue
 *
 * Source: domain page §4.
 *
 * Returns: the colour
 */
LogroSemaforo logro_semaforo_judge (int      real,
                                    int      previsto,
                                    gboolean atrasada);

/**
 * logro_semaforo_get_name:
 * @semaforo: a colour
 *
 * Returns: its word for people, translated
 */
const char *logro_semaforo_get_name (LogroSemaforo semaforo);

/**
 * logro_semaforo_get_shape:
 * @semaforo: a colour
 *
 * Returns: its shape as a letter, for those who do not see or print colours
 */
const char *logro_semaforo_get_shape (LogroSemaforo semaforo);

G_END_DECLS
