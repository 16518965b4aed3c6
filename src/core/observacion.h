/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An observation of the evaluators on a part of the plan, and the answer to it. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_OBSERVACION (logro_observacion_get_type ())
LOGRO_DECLARE_RECORD (LogroObservacion, logro_observacion, OBSERVACION)

typedef enum
{
  LOGRO_OBSERVACION_PENDIENTE,
  LOGRO_OBSERVACION_RESPONDIDA,
  LOGRO_OBSERVACION_RESUELTA,
} LogroEstadoObservacion;

struct _LogroObservacion
{
  LogroRecord parent_instance;
  char *id;
  int componente;
  char *texto;
  char *respuesta;
  int estado; /* LogroEstadoObservacion */
};

G_END_DECLS
