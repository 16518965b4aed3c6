/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 3: the municipality evaluates itself with evidence. */
#pragma once

#include "core/evaluacion.h"
#include "core/list.h"
#include "core/tarea.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_AUTOEVALUACION (logro_autoevaluacion_get_type ())
LOGRO_DECLARE_RECORD (LogroAutoevaluacion, logro_autoevaluacion, AUTOEVALUACION)

struct _LogroAutoevaluacion
{
  LogroRecord parent_instance;
  char *oficio_numero;
  char *oficio_fecha;
  char *oficio_destinatario;
  char *acta_fecha;
  char *acta_lugar;
  char *antecedentes_comuna;
  char *antecedentes_municipio;
  char *oficio_texto;
  char *acta_texto;
  LogroList *tareas;
  LogroList *evaluaciones;
};

G_END_DECLS
