/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 1: the Convenio de Colaboración. */
#pragma once

#include "core/adjunto.h"
#include "core/list.h"
#include "core/persona.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CONVENIO (logro_convenio_get_type ())
LOGRO_DECLARE_RECORD (LogroConvenio, logro_convenio, CONVENIO)

struct _LogroConvenio
{
  LogroRecord parent_instance;
  char *numero;
  char *fecha;
  char *deberes_municipio;
  char *deberes_programa;
  LogroList *firmantes;
  LogroList *adjuntos;
};

G_END_DECLS
