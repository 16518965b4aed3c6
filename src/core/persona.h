/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A person who signs, advises or evaluates on behalf of an institution. */
#pragma once

#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PERSONA (logro_persona_get_type ())
LOGRO_DECLARE_RECORD (LogroPersona, logro_persona, PERSONA)

typedef enum
{
  LOGRO_CALIDAD_SIN_DATO,
  LOGRO_CALIDAD_PLANTA,
  LOGRO_CALIDAD_CONTRATA,
  LOGRO_CALIDAD_HONORARIOS,
} LogroCalidad;

struct _LogroPersona
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *cargo;
  char *institucion;
  int calidad; /* LogroCalidad */
  char *correo;
  char *telefono;
};

/**
 * logro_persona_copy_missing:
 * @personas: a list of LogroPersona, as those who evaluate the plan
 * @others: another, as those who validated the autoevaluación
 *
 * Adds those of @others whose names are not in @personas yet, in one step.
 *
 * Returns: how many were added
 */
guint logro_persona_copy_missing (LogroList *personas,
                                  LogroList *others);

G_END_DECLS
