/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 4: external validation of the autoevaluación. */
#pragma once

#include "core/list.h"
#include "core/persona.h"
#include "core/retroalimentacion.h"
#include "core/validado.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_VALIDACION (logro_validacion_get_type ())
LOGRO_DECLARE_RECORD (LogroValidacion, logro_validacion, VALIDACION)

struct _LogroValidacion
{
  LogroRecord parent_instance;
  char *documental_inicio;
  char *documental_termino;
  char *entrevista_fecha;
  char *entrevista_hora;
  char *entrevista_participantes;
  char *informe_numero;
  char *informe_fecha;
  char *documental_observaciones;
  char *entrevista_notas;
  LogroList *validadores;
  LogroList *validados;
  LogroList *retroalimentaciones;
};

G_END_DECLS
