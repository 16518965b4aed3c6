/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Progress and semáforo. Source: domain page §4. */

#include "calc/estado.h"

#include <glib/gi18n-lib.h>

#include "core/fecha.h"

/* Points behind plan up to which it is verde, and up to which amarillo. */
#define VERDE 10
#define AMARILLO 30

LogroSeguimiento *
logro_estado_find_informe (LogroList  *seguimientos,
                           const char *hoy)
{
  LogroSeguimiento *last = NULL;

  for (guint i = 0; i < logro_list_get_n (seguimientos); i++)
    {
      LogroSeguimiento *one = logro_list_get (seguimientos, i);

      if (one->avance == LOGRO_SIN_DATO ||
          (one->fecha != NULL && hoy != NULL && g_strcmp0 (one->fecha, hoy) > 0))
        continue;
      /* NULL comes before every date */
      if (last == NULL || g_strcmp0 (one->fecha, last->fecha) >= 0)
        last = one;
    }
  return last;
}

/* The list that @seguimiento is in. */
static LogroList *
get_siblings (LogroSeguimiento *seguimiento)
{
  LogroRecord *owner = ((LogroRecord *) seguimiento)->owner;

  return LOGRO_IS_AMI (owner) ? LOGRO_AMI (owner)->seguimientos : LOGRO_LINEA (owner)->seguimientos;
}

LogroSeguimiento *
logro_estado_find_anterior (LogroSeguimiento *seguimiento)
{
  LogroList *list = get_siblings (seguimiento);
  LogroSeguimiento *last = NULL;
  gboolean passed = FALSE;

  if (seguimiento->avance == LOGRO_SIN_DATO || seguimiento->fecha == NULL)
    return NULL;
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroSeguimiento *one = logro_list_get (list, i);
      int order = g_strcmp0 (one->fecha, seguimiento->fecha);

      passed |= one == seguimiento;
      if (one->avance == LOGRO_SIN_DATO || one->fecha == NULL || order > 0 ||
          (order == 0 && passed))
        continue;
      if (last == NULL || g_strcmp0 (one->fecha, last->fecha) >= 0)
        last = one;
    }
  return last;
}

gboolean
logro_estado_falls_unsaid (LogroSeguimiento *seguimiento)
{
  LogroSeguimiento *before = logro_estado_find_anterior (seguimiento);

  return before != NULL && seguimiento->avance < before->avance &&
         seguimiento->observaciones == NULL;
}

int
logro_estado_actividades (LogroLinea *linea)
{
  gint64 done = 0, weight = 0;
  gboolean reported = FALSE;

  for (guint i = 0; i < logro_list_get_n (linea->actividades); i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);
      LogroPeriodo periodo = logro_periodo_new (actividad->inicio, actividad->termino);
      int days = MAX (1, logro_periodo_get_days (&periodo));

      weight += days;
      if (actividad->avance == LOGRO_SIN_DATO)
        continue;
      reported = TRUE;
      done += days * actividad->avance;
    }
  return reported ? (int) ((2 * done + weight) / (2 * weight)) : LOGRO_SIN_DATO;
}

LogroSemaforo
logro_semaforo_judge (int      real,
                      int      previsto,
                      gboolean atrasada)
{
  if (real == 100)
    return LOGRO_SEMAFORO_VERDE;
  if (atrasada)
    return LOGRO_SEMAFORO_ROJO;
  if (real == LOGRO_SIN_DATO || previsto == LOGRO_SIN_DATO)
    return LOGRO_SEMAFORO_GRIS;
  if (real >= previsto - VERDE)
    return LOGRO_SEMAFORO_VERDE;
  return real >= previsto - AMARILLO ? LOGRO_SEMAFORO_AMARILLO : LOGRO_SEMAFORO_ROJO;
}

const char *
logro_semaforo_get_name (LogroSemaforo semaforo)
{
  static const char *const names[] = {
    N_("Without report"),
    N_("On time"),
    N_("Behind"),
    N_("Late"),
  };

  return _(names[semaforo]);
}

const char *
logro_semaforo_get_shape (LogroSemaforo semaforo)
{
  static const char *const shapes[] = {
    [LOGRO_SEMAFORO_GRIS] = "○",
    [LOGRO_SEMAFORO_VERDE] = "●",
    [LOGRO_SEMAFORO_AMARILLO] = "▲",
    [LOGRO_SEMAFORO_ROJO] = "■",
  };

  return shapes[semaforo];
}

static void
judge (LogroEstado      *estado,
       LogroSeguimiento *informe,
       const char       *hoy)
{
  if (informe != NULL)
    {
      estado->real = informe->avance;
      estado->informe = informe->fecha;
    }
  estado->previsto = logro_periodo_get_previsto (&estado->periodo, hoy);
  estado->atrasada = estado->real != 100 && estado->periodo.ultimo != 0 &&
                     logro_fecha_get_day (hoy) > estado->periodo.ultimo;
  estado->semaforo = logro_semaforo_judge (estado->real, estado->previsto, estado->atrasada);
}

LogroEstado
logro_estado_linea (LogroLinea *linea,
                    const char *hoy)
{
  LogroEstado estado = { .periodo = logro_periodo_linea (linea) };
  LogroSeguimiento *informe = logro_estado_find_informe (linea->seguimientos, hoy);

  if (informe == NULL)
    estado.real = logro_estado_actividades (linea);
  judge (&estado, informe, hoy);
  return estado;
}

LogroEstado
logro_estado_ami (LogroAmi   *ami,
                  const char *hoy)
{
  LogroEstado estado = { .periodo = logro_periodo_new (ami->inicio, ami->plazo),
                         .real = LOGRO_SIN_DATO };

  judge (&estado, logro_estado_find_informe (ami->seguimientos, hoy), hoy);
  return estado;
}
