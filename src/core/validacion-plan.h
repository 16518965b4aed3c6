/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 6: external validation of the plan. */
#pragma once

#include "core/list.h"
#include "core/observacion.h"
#include "core/persona.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_VALIDACION_PLAN (logro_validacion_plan_get_type ())
LOGRO_DECLARE_RECORD (LogroValidacionPlan, logro_validacion_plan, VALIDACION_PLAN)

typedef enum
{
  LOGRO_PLAN_PENDIENTE,
  LOGRO_PLAN_VALIDADO,
  LOGRO_PLAN_CON_OBSERVACIONES,
  LOGRO_PLAN_RECHAZADO,
} LogroResultadoPlan;

struct _LogroValidacionPlan
{
  LogroRecord parent_instance;
  char *fecha;
  int resultado; /* LogroResultadoPlan */
  char *comentario;
  LogroList *evaluadores;
  LogroList *observaciones;
};

G_END_DECLS
