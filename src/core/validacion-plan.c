/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Evaluators, observations, result. Source: domain page §2.1, phase 6. */

#include "core/validacion-plan.h"

#include <glib/gi18n-lib.h>

static const LogroChoice resultados[] = {
  { "pendiente", N_("Pending") },
  { "validado", N_("Validated") },
  { "con-observaciones", N_("Validated with observations") },
  { "rechazado", N_("Not validated") },
  { NULL },
};

static const LogroField fields[] = {
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroValidacionPlan, fecha), N_("Date of the result") },
  { "resultado", LOGRO_CHOICE, LOGRO_AT (LogroValidacionPlan, resultado), N_("Result"),
    .choices = resultados },
  { "comentario", LOGRO_PROSE, LOGRO_AT (LogroValidacionPlan, comentario), N_("Comment"),
    N_("What the evaluators say of the plan as a whole") },
  { "evaluadores", LOGRO_CHILDREN, LOGRO_AT (LogroValidacionPlan, evaluadores), N_("Evaluators"),
    .type = logro_persona_get_type },
  { "observaciones", LOGRO_CHILDREN, LOGRO_AT (LogroValidacionPlan, observaciones),
    N_("Observations"), .type = logro_observacion_get_type },
};

LOGRO_DEFINE_RECORD (LogroValidacionPlan, logro_validacion_plan, "validacion-plan", fields)
