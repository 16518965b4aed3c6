/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One rung of the inclusive ladder of an element. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ALTERNATIVA (logro_alternativa_get_type ())
LOGRO_DECLARE_RECORD (LogroAlternativa, logro_alternativa, ALTERNATIVA)

struct _LogroAlternativa
{
  LogroRecord parent_instance;
  gint64 valor;    /* points; of a band the lowest */
  gint64 hasta;    /* the highest of a band; LOGRO_SIN_DATO in a rung of one value */
  gboolean salida; /* an exit ("is not done"): choosing a higher one does not assert it */
  char *texto;
};

/**
 * logro_alternativa_is_band:
 * @self: an alternative
 *
 * Returns: whether it is worth any of several points
 */
static inline gboolean
logro_alternativa_is_band (LogroAlternativa *self)
{
  return self->hasta > self->valor;
}

/**
 * logro_alternativa_get_tope:
 * @self: an alternative
 *
 * Returns: the most points it is worth
 */
static inline gint64
logro_alternativa_get_tope (LogroAlternativa *self)
{
  return MAX (self->valor, self->hasta);
}

G_END_DECLS
