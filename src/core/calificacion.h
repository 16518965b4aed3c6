/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one assessor gives an element. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CALIFICACION (logro_calificacion_get_type ())
LOGRO_DECLARE_RECORD (LogroCalificacion, logro_calificacion, CALIFICACION)

struct _LogroCalificacion
{
  LogroRecord parent_instance;
  char *evaluador;
  gint64 puntos; /* or LOGRO_SIN_DATO */
};

G_END_DECLS
