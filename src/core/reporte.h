/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far an activity has come in one informe. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_REPORTE (logro_reporte_get_type ())
LOGRO_DECLARE_RECORD (LogroReporte, logro_reporte, REPORTE)

struct _LogroReporte
{
  LogroRecord parent_instance;
  char *id;
  char *actividad; /* id of a LogroActividad */
  gint64 avance; /* % or LOGRO_SIN_DATO */
  int estado;
  char *evidencia;
  char *comentario;
};

G_END_DECLS
