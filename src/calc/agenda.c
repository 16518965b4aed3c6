/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dates of líneas, AMI and medidas around a day. Source: issue "every phase", tablero. */

#include "calc/agenda.h"

#include "calc/estado.h"
#include "calc/informes.h"
#include "core/fecha.h"

typedef struct
{
  GArray *citas;
  const char *hoy;
  int today;
  int ahead;
} Agenda;

/* Adds @cita when its date is one to tell of. */
static void
tell (Agenda    *self,
      LogroCita  cita)
{
  int day = logro_fecha_get_day (cita.fecha);

  cita.dias = day - self->today;
  if (day == 0 || cita.dias > self->ahead || (cita.tipo == LOGRO_CITA_INICIO && cita.dias < 0))
    return;
  g_array_append_val (self->citas, cita);
}

/* Both dates of an action or of one of its activities. */
static void
tell_both (Agenda     *self,
           LogroCita   cita,
           const char *inicio,
           const char *termino)
{
  cita.tipo = LOGRO_CITA_INICIO;
  cita.fecha = inicio;
  tell (self, cita);
  cita.tipo = LOGRO_CITA_TERMINO;
  cita.fecha = termino;
  tell (self, cita);
}

/* The tasks of a PMI have no dates: those of the whole count then. */
static void
look_at_linea (Agenda     *self,
               LogroPlan  *plan,
               LogroLinea *linea)
{
  gboolean dated = FALSE;

  if (logro_estado_linea (linea, self->hoy).real == 100)
    return;
  for (guint i = 0; i < logro_list_get_n (linea->actividades); i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);

      dated |= actividad->inicio != NULL || actividad->termino != NULL;
      if (logro_informes_get_avance (plan, actividad, self->hoy) != 100)
        tell_both (self,
                   (LogroCita) { .registro = LOGRO_RECORD (actividad), .linea = linea,
                                 .nombre = actividad->nombre },
                   actividad->inicio, actividad->termino);
    }
  if (!dated)
    tell_both (self, (LogroCita) { .registro = LOGRO_RECORD (linea), .nombre = linea->nombre },
               linea->inicio, linea->termino);
}

static void
look_at_amis (Agenda    *self,
              LogroList *amis)
{
  for (guint i = 0; i < logro_list_get_n (amis); i++)
    {
      LogroAmi *ami = logro_list_get (amis, i);

      if (logro_estado_ami (ami, self->hoy).real != 100)
        tell (self, (LogroCita) { LOGRO_CITA_TERMINO, LOGRO_RECORD (ami), NULL, ami->nombre,
                                  ami->plazo });
    }
}

static void
look_at_medidas (Agenda    *self,
                 LogroList *medidas)
{
  for (guint i = 0; i < logro_list_get_n (medidas); i++)
    {
      LogroMedida *medida = logro_list_get (medidas, i);

      if (medida->estado != LOGRO_MEDIDA_CUMPLIDA)
        tell (self, (LogroCita) { LOGRO_CITA_TERMINO, LOGRO_RECORD (medida), NULL, medida->medida,
                                  medida->plazo });
    }
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const LogroCita *one = a, *other = b;

  return one->dias - other->dias;
}

GArray *
logro_agenda_list (LogroPlan  *plan,
                   const char *hoy,
                   int         dias)
{
  Agenda self = { g_array_new (FALSE, FALSE, sizeof (LogroCita)), hoy, logro_fecha_get_day (hoy),
                  dias };

  g_return_val_if_fail (self.today != 0, self.citas);
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    look_at_linea (&self, plan, logro_list_get (plan->diseno->lineas, i));
  look_at_amis (&self, plan->diseno->amis);
  look_at_medidas (&self, plan->implementacion->medidas);
  g_array_sort (self.citas, compare); /* which GLib promises to be stable */
  return self.citas;
}
