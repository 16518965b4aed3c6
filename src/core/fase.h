/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A phase of the programme and its steps. */
#pragma once

#include "core/list.h"

#include "core/paso.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_FASE (logro_fase_get_type ())
LOGRO_DECLARE_RECORD (LogroFase, logro_fase, FASE)

struct _LogroFase
{
  LogroRecord parent_instance;
  char *id;
  gint64 numero;
  char *nombre;
  char *datos; /* which child of the plan its pages edit; NULL: the one named like id */
  char *descripcion;
  LogroList *pasos; /* none when its screens do not exist yet */
};

/**
 * logro_fase_get_datos:
 * @self: a phase
 *
 * Returns: the name of the child of the plan that its pages edit; the plan may have none of that
 *   name
 */
static inline const char *
logro_fase_get_datos (LogroFase *self)
{
  return self->datos != NULL ? self->datos : self->id;
}

G_END_DECLS
