/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many people work in the municipality: the denominator of many results. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_DOTACION (logro_dotacion_get_type ())
LOGRO_DECLARE_RECORD (LogroDotacion, logro_dotacion, DOTACION)

struct _LogroDotacion
{
  LogroRecord parent_instance;
  char *fecha;
  gint64 planta;
  gint64 contrata;
  gint64 honorarios;
};

G_END_DECLS
