/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member of the Comité de Mejoras. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_MIEMBRO (logro_miembro_get_type ())
LOGRO_DECLARE_RECORD (LogroMiembro, logro_miembro, MIEMBRO)

struct _LogroMiembro
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *cargo;
  char *unidad;
  char *correo;
  gboolean preside;
};

G_END_DECLS
