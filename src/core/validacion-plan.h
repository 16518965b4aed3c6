/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 6: external validation of the plan. */
#pragma once

#include "core/list.h"
#include "core/observacion.h"
#include "core/persona.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_VALIDACION_PLAN (logro_validacion_plan_get_type ())
LOGRO_DECLARE_RECORD (LogroValidacionPlan, logro_validacion_plan, VALIDACION_PLAN)

struct _LogroValidacionPlan
{
  LogroRecord parent_instance;
  char *fecha;
  int resultado;
  char *comentario;
  LogroList *evaluadores;
  LogroList *observaciones;
};

G_END_DECLS
