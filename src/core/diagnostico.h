/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 0: the meeting that answers the diagnóstico, its participants and its answers. */
#pragma once

#include "core/evaluador.h"
#include "core/list.h"
#include "core/participante.h"
#include "core/respuesta.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_DIAGNOSTICO (logro_diagnostico_get_type ())
LOGRO_DECLARE_RECORD (LogroDiagnostico, logro_diagnostico, DIAGNOSTICO)

struct _LogroDiagnostico
{
  LogroRecord parent_instance;
  char *fecha;
  char *inicio;
  gint64 duracion; /* minutes the meeting took; 0 = not noted yet */
  gint64 prevista; /* minutes it was planned for */
  char *lugar;
  char *descripcion;
  char *observaciones;
  LogroList *participantes;
  LogroList *evaluadores; /* who score on their own, in models that bring that together */
  LogroList *respuestas; /* one per element of the model, in the model's order */
};

G_END_DECLS
