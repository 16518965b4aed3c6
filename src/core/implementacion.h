/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 7: the plan is carried out. */
#pragma once

#include "core/list.h"
#include "core/medida.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_IMPLEMENTACION (logro_implementacion_get_type ())
LOGRO_DECLARE_RECORD (LogroImplementacion, logro_implementacion, IMPLEMENTACION)

struct _LogroImplementacion
{
  LogroRecord parent_instance;
  char *difusion_fecha;
  char *cierre_fecha;
  char *difusion;
  char *balance;
  char *lecciones;
  LogroList *medidas;
};

G_END_DECLS
