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
  char *descripcion;
  LogroList *pasos; /* none when its screens do not exist yet */
};

G_END_DECLS
