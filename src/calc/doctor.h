/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan doctor: what in a plan contradicts itself, the rules of the programme, or good sense.
 * What is merely not there yet is no finding; requisitos.h lists that. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

typedef enum
{
  LOGRO_GRAVEDAD_CONSEJO, /* could be better */
  LOGRO_GRAVEDAD_AVISO,   /* against a rule of the programme, or likely a slip */
  LOGRO_GRAVEDAD_ERROR,   /* cannot be so */
} LogroGravedad;

/* A rule. fase and paso are where it is put right as a rule; porque says why it matters and remedio
 * what to do, sentences marked with N_ and translated where they are shown. */
typedef struct
{
  const char *id; /* "actividad-al-reves" */
  LogroGravedad gravedad;
  const char *fase;
  const char *paso;
  const char *porque;
  const char *remedio;
  guint formas; /* forms of plan it is for (LOGRO_FORMA); 0 for all */
} LogroRegla;

/* What a rule found. que is a sentence, translated. registro is the id of a record, or the element
 * or ámbito of one that has a key instead, or NULL when it is about the phase as a whole; paso is
 * NULL when the model has no step in that phase. excepcion
 * is the justified exception of the plan that covers it, borrowed, or NULL. */
typedef struct
{
  const LogroRegla *regla;
  char *que;
  const char *fase;
  const char *paso;
  char *registro;
  LogroExcepcion *excepcion;
} LogroHallazgo;

/**
 * logro_doctor_list:
 * @plan: an open plan
 * @hoy: (nullable): an ISO date, NULL for today
 *
 * One pass over the plan. An exception covers a finding of its rule about its record when it says
 * why; one without a reason is itself a finding.
 *
 * Returns: (transfer full) (element-type LogroHallazgo): by phase, then in the order of the plan
 */
GPtrArray *logro_doctor_list (LogroPlan  *plan,
                              const char *hoy);

/**
 * logro_doctor_count:
 * @hallazgos: from logro_doctor_list()
 *
 * Returns: how many no exception covers
 */
guint logro_doctor_count (GPtrArray *hallazgos);

/**
 * logro_doctor_justify:
 * @plan: an open plan
 * @regla: id of a rule
 * @registro: (nullable): what the finding is about
 * @motivo: why it stays as it is
 *
 * Keeps an exception in the plan, in one step. One that is there without a reason gets it.
 */
void logro_doctor_justify (LogroPlan  *plan,
                           const char *regla,
                           const char *registro,
                           const char *motivo);

/**
 * logro_doctor_revoke:
 * @plan: an open plan
 * @excepcion: one of its exceptions
 *
 * Takes it out of the plan, in one step.
 */
void logro_doctor_revoke (LogroPlan      *plan,
                          LogroExcepcion *excepcion);

/**
 * logro_doctor_list_reglas:
 *
 * Returns: (transfer container) (element-type LogroRegla): all rules
 */
GPtrArray *logro_doctor_list_reglas (void);

/**
 * logro_gravedad_get_name:
 * @gravedad: how grave
 *
 * Returns: its word for people, translated
 */
const char *logro_gravedad_get_name (LogroGravedad gravedad);

/**
 * logro_gravedad_get_id:
 * @gravedad: how grave
 *
 * Returns: its word for programs: "consejo", "aviso", "error"
 */
const char *logro_gravedad_get_id (LogroGravedad gravedad);

G_END_DECLS
