/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An answer: one per element of the model, kept in the model's order (see plan.c). */

#include "core/respuesta.h"

#include <glib/gi18n-lib.h>

#include "core/error.h"
#include "core/plan.h"

static const LogroField fields[] = {
  { "elemento", LOGRO_TEXT, LOGRO_AT (LogroRespuesta, elemento), N_("Element"),
    .refers = LOGRO_REFERS_ELEMENTO, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "alternativa", LOGRO_INTEGER, LOGRO_AT (LogroRespuesta, alternativa), N_("Alternative"),
    .min = LOGRO_SIN_RESPUESTA, .max = 1000, .start = LOGRO_SIN_RESPUESTA,
    .refers = LOGRO_REFERS_ALTERNATIVA },
  { "revisar", LOGRO_BOOLEAN, LOGRO_AT (LogroRespuesta, revisar), N_("Review") },
  { "observacion", LOGRO_PROSE, LOGRO_AT (LogroRespuesta, observacion), N_("Observation"),
    N_("What the meeting said, and the document or figure that shows it") },
  { "puntos-fuertes", LOGRO_CHILDREN, LOGRO_AT (LogroRespuesta, puntos_fuertes),
    N_("Puntos fuertes"), .type = logro_punto_fuerte_get_type },
  { "areas", LOGRO_CHILDREN, LOGRO_AT (LogroRespuesta, areas), N_("Áreas de mejora"),
    .type = logro_area_mejora_get_type },
  { "calificaciones", LOGRO_CHILDREN, LOGRO_AT (LogroRespuesta, calificaciones),
    N_("Scores of the assessors"), .type = logro_calificacion_get_type },
};

G_DEFINE_FINAL_TYPE (LogroRespuesta, logro_respuesta, LOGRO_TYPE_RECORD)

/* The element must be of the plan's model, and the alternative one of the element's. */
static gboolean
logro_respuesta_check (LogroRecord *record,
                       LogroRecord *root,
                       GError     **error)
{
  LogroRespuesta *self = LOGRO_RESPUESTA (record);
  LogroModelo *modelo = LOGRO_PLAN (root)->model;
  LogroElemento *elemento;

  if (modelo == NULL)
    return TRUE;
  elemento = logro_modelo_find_elemento (modelo, self->elemento);
  if (elemento == NULL)
    {
      g_set_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_UNKNOWN,
                   _("the model “%s” has no element “%s”"), modelo->id, self->elemento);
      return FALSE;
    }
  if (self->alternativa != LOGRO_SIN_RESPUESTA &&
      logro_elemento_find_alternativa (elemento, self->alternativa) == NULL)
    {
      g_set_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_INVALID,
                   _("element %s has no alternative %d"), self->elemento,
                   (int) self->alternativa);
      return FALSE;
    }
  return TRUE;
}

static void
logro_respuesta_class_init (LogroRespuestaClass *klass)
{
  LogroRecordClass *record_class = LOGRO_RECORD_CLASS (klass);

  logro_record_class_describe (record_class, "respuesta", fields, G_N_ELEMENTS (fields));
  record_class->check = logro_respuesta_check;
}

static void
logro_respuesta_init (LogroRespuesta *self)
{
}
