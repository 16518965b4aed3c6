/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An indicador de éxito of a línea de acción. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_INDICADOR (logro_indicador_get_type ())
LOGRO_DECLARE_RECORD (LogroIndicador, logro_indicador, INDICADOR)

struct _LogroIndicador
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *formula;
  char *unidad;
  char *linea_base;
  char *meta;
};

G_END_DECLS
