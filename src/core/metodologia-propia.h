/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A methodology of the municipality's own. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_METODOLOGIA_PROPIA (logro_metodologia_propia_get_type ())
LOGRO_DECLARE_RECORD (LogroMetodologiaPropia, logro_metodologia_propia, METODOLOGIA_PROPIA)

struct _LogroMetodologiaPropia
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *subcriterio;
  char *descripcion;
  char *etapas;
};

G_END_DECLS
