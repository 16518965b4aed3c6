/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A justified exception to a rule of the plan doctor. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_EXCEPCION (logro_excepcion_get_type ())
LOGRO_DECLARE_RECORD (LogroExcepcion, logro_excepcion, EXCEPCION)

struct _LogroExcepcion
{
  LogroRecord parent_instance;
  char *id;
  char *regla;
  char *registro;
  char *motivo;
};

G_END_DECLS
