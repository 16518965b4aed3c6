/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fortalezas and oportunidades of one ámbito in the Informe de Retroalimentación. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_RETROALIMENTACION (logro_retroalimentacion_get_type ())
LOGRO_DECLARE_RECORD (LogroRetroalimentacion, logro_retroalimentacion, RETROALIMENTACION)

struct _LogroRetroalimentacion
{
  LogroRecord parent_instance;
  char *subcriterio;
  char *fortalezas;
  char *oportunidades;
};

G_END_DECLS
