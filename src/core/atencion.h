/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A word of feedback on a report, and what was done about it. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ATENCION (logro_atencion_get_type ())
LOGRO_DECLARE_RECORD (LogroAtencion, logro_atencion, ATENCION)

struct _LogroAtencion
{
  LogroRecord parent_instance;
  char *id;
  char *fecha;
  char *observacion;
  char *respuesta;
  char *cerrada; /* NULL while it is open */
};

G_END_DECLS
