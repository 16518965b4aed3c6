/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An element of the model, and the ladder of its alternatives. */

#include "core/elemento.h"

#include <glib/gi18n-lib.h>

static const LogroChoice tipos[] = {
  { "practica", N_("Practice") },
  { "resultado", N_("Result") },
  { NULL },
};

static const LogroChoice denominadores[] = {
  { "propio", N_("Its own") },
  { "dotacion", N_("The dotación") },
  { NULL },
};

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroElemento, id), N_("Number"),
    .flags = LOGRO_FIELD_ID | LOGRO_FIELD_REQUIRED },
  { "tipo", LOGRO_CHOICE, LOGRO_AT (LogroElemento, tipo), N_("Type"), .choices = tipos },
  { "denominador", LOGRO_CHOICE, LOGRO_AT (LogroElemento, denominador), N_("Denominator"),
    .choices = denominadores },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroElemento, nombre), N_("Name"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "pregunta", LOGRO_TEXT, LOGRO_AT (LogroElemento, pregunta), N_("Question") },
  { "orientacion", LOGRO_PROSE, LOGRO_AT (LogroElemento, orientacion), N_("Guidance") },
  { "alternativas", LOGRO_CHILDREN, LOGRO_AT (LogroElemento, alternativas), N_("Alternatives"),
    .type = logro_alternativa_get_type },
};

LOGRO_DEFINE_RECORD (LogroElemento, logro_elemento, "elemento", fields)

LogroAlternativa *
logro_elemento_find_alternativa (LogroElemento *self,
                                 gint64         valor)
{
  for (guint i = 0; i < logro_list_get_n (self->alternativas); i++)
    {
      LogroAlternativa *alternativa = logro_list_get (self->alternativas, i);

      if (alternativa->valor == valor)
        return alternativa;
    }
  return NULL;
}

gint64
logro_elemento_get_maximo (LogroElemento *self)
{
  guint n = logro_list_get_n (self->alternativas);

  return n > 0 ? ((LogroAlternativa *) logro_list_get (self->alternativas, n - 1))->valor : 0;
}

gboolean
logro_elemento_asserts (LogroElemento *self,
                        gint64         chosen,
                        gint64         other)
{
  LogroAlternativa *alternativa = logro_elemento_find_alternativa (self, other);

  return alternativa != NULL && other < chosen && !alternativa->salida;
}
