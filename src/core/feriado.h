/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A day on which nobody works, beside weekends. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_FERIADO (logro_feriado_get_type ())
LOGRO_DECLARE_RECORD (LogroFeriado, logro_feriado, FERIADO)

struct _LogroFeriado
{
  LogroRecord parent_instance;
  char *id;
  char *fecha;
  char *nombre;
};

G_END_DECLS
