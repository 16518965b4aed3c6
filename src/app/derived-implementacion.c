/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages of phase 7 show: how líneas and AMI stand today, what a seguimiento changes, and
 * what is done about it. */

#include <glib/gi18n.h>

#include "app/derived-private.h"
#include "app/semaforo.h"
#include "core/fecha.h"

/* Líneas and AMI */

static LogroEstado
get_estado (LogroRecord *record)
{
  g_autofree char *hoy = logro_fecha_today ();

  return LOGRO_IS_AMI (record) ? logro_estado_ami (LOGRO_AMI (record), hoy)
                               : logro_estado_linea (LOGRO_LINEA (record), hoy);
}

static char *
dup_periodo (LogroPlan   *plan,
             LogroRecord *record)
{
  LogroPeriodo periodo = logro_periodo_linea (LOGRO_LINEA (record));
  g_autofree char *from = logro_fecha_format (periodo.inicio);
  g_autofree char *to = logro_fecha_format (periodo.termino);

  if (periodo.inicio == NULL && periodo.termino == NULL)
    return g_strdup ("—");
  return g_strdup_printf ("%s – %s", from, to);
}

static gint64
get_real (LogroPlan   *plan,
          LogroRecord *record)
{
  return get_estado (record).real;
}

static char *
dup_real (LogroPlan   *plan,
          LogroRecord *record)
{
  return logro_derived_dup_percent (get_estado (record).real);
}

static char *
dup_previsto (LogroPlan   *plan,
              LogroRecord *record)
{
  return logro_derived_dup_percent (get_estado (record).previsto);
}

static gint64
get_semaforo (LogroPlan   *plan,
              LogroRecord *record)
{
  return get_estado (record).semaforo;
}

static char *
dup_semaforo (LogroPlan   *plan,
              LogroRecord *record)
{
  return logro_semaforo_dup_text (get_estado (record).semaforo);
}

static const char *
get_semaforo_style (LogroPlan   *plan,
                    LogroRecord *record)
{
  return logro_semaforo_get_style (get_estado (record).semaforo);
}

static gboolean
is_of (LogroMedida *medida,
       LogroRecord *record)
{
  return g_strcmp0 (medida->origen, LOGRO_IS_AMI (record) ? LOGRO_AMI (record)->id
                                                          : LOGRO_LINEA (record)->id) == 0;
}

static char *
dup_medidas (LogroPlan   *plan,
             LogroRecord *record)
{
  LogroList *medidas = plan->implementacion->medidas;
  guint n = 0, open = 0;

  for (guint i = 0; i < logro_list_get_n (medidas); i++)
    {
      LogroMedida *medida = logro_list_get (medidas, i);

      n += is_of (medida, record);
      open += is_of (medida, record) && medida->estado != LOGRO_MEDIDA_CUMPLIDA;
    }
  if (n == 0)
    return g_strdup (_("No medida correctiva"));
  return g_strdup_printf (ngettext ("%u medida correctiva, %u not yet done",
                                    "%u medidas correctivas, %u not yet done", n), n, open);
}

/* Seguimientos */

static gint64
get_cambio (LogroPlan   *plan,
            LogroRecord *record)
{
  LogroSeguimiento *seguimiento = LOGRO_SEGUIMIENTO (record);
  LogroSeguimiento *before = logro_estado_find_anterior (seguimiento);

  return before != NULL ? seguimiento->avance - before->avance : 0;
}

/* By a shape, a sign and words: what falls without a reason asks for it. */
static char *
dup_cambio (LogroPlan   *plan,
            LogroRecord *record)
{
  gint64 cambio = get_cambio (plan, record);

  if (logro_estado_find_anterior (LOGRO_SEGUIMIENTO (record)) == NULL)
    return g_strdup ("");
  if (logro_estado_falls_unsaid (LOGRO_SEGUIMIENTO (record)))
    return g_strdup_printf (_("▼ −%d: say why"), (int) -cambio);
  return cambio < 0 ? g_strdup_printf ("▼ −%d", (int) -cambio)
                    : g_strdup_printf ("+%d", (int) cambio);
}

static const char *
get_cambio_style (LogroPlan   *plan,
                  LogroRecord *record)
{
  return logro_estado_falls_unsaid (LOGRO_SEGUIMIENTO (record)) ? "logro-rojo" : NULL;
}

const LogroDerived logro_derived_implementacion[] = {
  { "linea", "periodo", N_("Período"), dup_periodo },
  { "linea", "real", N_("Real"), dup_real, get_real },
  { "linea", "previsto", N_("Planned"), dup_previsto },
  { "linea", "semaforo", N_("State"), dup_semaforo, get_semaforo, get_semaforo_style },
  { "ami", "real", N_("Real"), dup_real, get_real },
  { "ami", "previsto", N_("Planned"), dup_previsto },
  { "ami", "semaforo", N_("State"), dup_semaforo, get_semaforo, get_semaforo_style },
  { "linea", "medidas", N_("Medidas correctivas"), dup_medidas },
  { "ami", "medidas", N_("Medidas correctivas"), dup_medidas },
  { "seguimiento", "cambio", N_("Change"), dup_cambio, get_cambio, get_cambio_style },
  { NULL },
};
