/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The state of a phase is a record of the plan; what belongs to a phase is the child of the plan
 * that is named like it. */

#include "calc/fases.h"

#include <glib/gi18n-lib.h>

#define IMPLEMENTACION "implementacion"

LogroEstadoFase *
logro_fases_get_estado (LogroPlan  *plan,
                        const char *fase)
{
  for (guint i = 0; i < logro_list_get_n (plan->estados); i++)
    {
      LogroEstadoFase *estado = logro_list_get (plan->estados, i);

      if (g_strcmp0 (estado->fase, fase) == 0)
        return estado;
    }
  return NULL;
}

gboolean
logro_fases_is_closed (LogroPlan  *plan,
                       const char *fase)
{
  LogroEstadoFase *estado = logro_fases_get_estado (plan, fase);

  return estado != NULL && estado->cerrada != NULL;
}

void
logro_fases_close (LogroPlan  *plan,
                   const char *fase,
                   const char *fecha)
{
  LogroEstadoFase *estado = logro_fases_get_estado (plan, fase);

  g_return_if_fail (estado != NULL && fecha != NULL);
  logro_journal_begin (logro_plan_get_journal (plan), _("Close the phase"));
  g_object_set (estado, "cerrada", fecha, NULL);
  logro_journal_end (logro_plan_get_journal (plan));
}

void
logro_fases_reopen (LogroPlan  *plan,
                    const char *fase,
                    const char *fecha,
                    const char *motivo)
{
  LogroEstadoFase *estado = logro_fases_get_estado (plan, fase);

  g_return_if_fail (estado != NULL && estado->cerrada != NULL);
  logro_journal_begin (logro_plan_get_journal (plan), _("Open the phase again"));
  logro_list_append (estado->reaperturas,
                     g_object_new (LOGRO_TYPE_REAPERTURA, "cerrada", estado->cerrada, "fecha",
                                   fecha, "motivo", motivo, NULL));
  g_object_set (estado, "cerrada", NULL, NULL);
  logro_journal_end (logro_plan_get_journal (plan));
}

/* Reports and the progress of activities. */
static gboolean
is_follow_up (LogroRecord      *record,
              const LogroField *field)
{
  return LOGRO_IS_SEGUIMIENTO (record) ||
         (field != NULL && (g_str_equal (field->name, "seguimientos") ||
                            (LOGRO_IS_ACTIVIDAD (record) && g_str_equal (field->name, "avance"))));
}

const char *
logro_fases_find (LogroPlan        *plan,
                  LogroRecord      *record,
                  const LogroField *field)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (plan);
  LogroRecord *top = record;

  if (is_follow_up (record, field))
    return IMPLEMENTACION;
  while (top->owner != NULL && top->owner != LOGRO_RECORD (plan))
    top = top->owner;
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == LOGRO_CHILD &&
        logro_record_get_child (LOGRO_RECORD (plan), &klass->fields[i]) == top)
      return logro_fases_get_estado (plan, klass->fields[i].name) != NULL ? klass->fields[i].name
                                                                          : NULL;
  return NULL;
}

gboolean
logro_fases_serves (LogroModelo *model,
                    guint        formas,
                    const char  *datos)
{
  if (formas != 0 && (formas & LOGRO_FORMA (model->plan)) == 0)
    return FALSE;
  for (guint i = 0; datos != NULL && i < logro_list_get_n (model->fases); i++)
    if (g_strcmp0 (logro_fase_get_datos (logro_list_get (model->fases, i)), datos) == 0)
      return TRUE;
  return datos == NULL;
}
