/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A level of a dimension of an instrument: enfoque, despliegue, resultado. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_NIVEL (logro_nivel_get_type ())
LOGRO_DECLARE_RECORD (LogroNivel, logro_nivel, NIVEL)

struct _LogroNivel
{
  LogroRecord parent_instance;
  int dimension;
  gint64 valor;
  char *nombre;
  char *descripcion;
};

G_END_DECLS
