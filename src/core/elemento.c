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
    .flags = LOGRO_FIELD_ID | LOGRO_FIELD_REQUIRED | LOGRO_FIELD_NUMBERED },
  { "tipo", LOGRO_CHOICE, LOGRO_AT (LogroElemento, tipo), N_("Type"), .choices = tipos },
  { "denominador", LOGRO_CHOICE, LOGRO_AT (LogroElemento, denominador), N_("Denominator"),
    .choices = denominadores },
  { "escala", LOGRO_TEXT, LOGRO_AT (LogroElemento, escala), N_("Scale"),
    N_("The ladder it shares with others; empty: its own alternatives") },
  { "desde", LOGRO_TEXT, LOGRO_AT (LogroElemento, desde), N_("Comes from"),
    N_("Its numbers in the edition before, with blanks between; empty: the same number") },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroElemento, nombre), N_("Name"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "pregunta", LOGRO_TEXT, LOGRO_AT (LogroElemento, pregunta), N_("Question") },
  { "orientacion", LOGRO_PROSE, LOGRO_AT (LogroElemento, orientacion), N_("Guidance") },
  { "alternativas", LOGRO_CHILDREN, LOGRO_AT (LogroElemento, alternativas), N_("Alternatives"),
    .type = logro_alternativa_get_type },
  { "ejemplos", LOGRO_CHILDREN, LOGRO_AT (LogroElemento, ejemplos), N_("Examples"),
    .type = logro_ejemplo_get_type },
};

LOGRO_DEFINE_RECORD (LogroElemento, logro_elemento, "elemento", fields)

LogroAlternativa *
logro_elemento_find_alternativa (LogroElemento *self,
                                 gint64         valor)
{
  for (guint i = 0; i < logro_list_get_n (self->escalera); i++)
    {
      LogroAlternativa *alternativa = logro_list_get (self->escalera, i);

      if (alternativa->valor <= valor && valor <= logro_alternativa_get_tope (alternativa))
        return alternativa;
    }
  return NULL;
}

gint64
logro_elemento_get_maximo (LogroElemento *self)
{
  guint n = logro_list_get_n (self->escalera);

  return n > 0 ? logro_alternativa_get_tope (logro_list_get (self->escalera, n - 1)) : 0;
}

gboolean
logro_elemento_has_bands (LogroElemento *self)
{
  for (guint i = 0; i < logro_list_get_n (self->escalera); i++)
    if (logro_alternativa_is_band (logro_list_get (self->escalera, i)))
      return TRUE;
  return FALSE;
}

gboolean
logro_elemento_asserts (LogroElemento *self,
                        gint64         chosen,
                        gint64         other)
{
  LogroAlternativa *alternativa = logro_elemento_find_alternativa (self, other);

  return alternativa != NULL && logro_alternativa_get_tope (alternativa) < chosen &&
         !alternativa->salida;
}
