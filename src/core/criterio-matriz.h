/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A criterion of the matriz de priorización. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CRITERIO_MATRIZ (logro_criterio_matriz_get_type ())
LOGRO_DECLARE_RECORD (LogroCriterioMatriz, logro_criterio_matriz, CRITERIO_MATRIZ)

struct _LogroCriterioMatriz
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  gint64 peso;
  gboolean inverso;
  char *descripcion;
};

G_END_DECLS
