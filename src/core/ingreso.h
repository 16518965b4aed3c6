/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 1: entry to the programme. */
#pragma once

#include "core/convenio.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_INGRESO (logro_ingreso_get_type ())
LOGRO_DECLARE_RECORD (LogroIngreso, logro_ingreso, INGRESO)

struct _LogroIngreso
{
  LogroRecord parent_instance;
  char *invitacion_numero;
  char *invitacion_fecha;
  char *aceptacion_numero;
  char *aceptacion_fecha;
  char *observaciones;
  LogroConvenio *convenio;
};

G_END_DECLS
