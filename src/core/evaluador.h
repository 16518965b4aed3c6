/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody who scores on their own before the consensus. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_EVALUADOR (logro_evaluador_get_type ())
LOGRO_DECLARE_RECORD (LogroEvaluador, logro_evaluador, EVALUADOR)

struct _LogroEvaluador
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *cargo;
  char *unidad;
};

G_END_DECLS
