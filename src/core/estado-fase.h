/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a phase is closed, and its log. */
#pragma once

#include "core/list.h"
#include "core/reapertura.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ESTADO_FASE (logro_estado_fase_get_type ())
LOGRO_DECLARE_RECORD (LogroEstadoFase, logro_estado_fase, ESTADO_FASE)

struct _LogroEstadoFase
{
  LogroRecord parent_instance;
  char *fase;
  char *cerrada;
  LogroList *reaperturas;
};

G_END_DECLS
