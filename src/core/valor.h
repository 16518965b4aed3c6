/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a herramienta is worth under one criterion of the matriz. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_VALOR (logro_valor_get_type ())
LOGRO_DECLARE_RECORD (LogroValor, logro_valor, VALOR)

struct _LogroValor
{
  LogroRecord parent_instance;
  char *criterio;
  gint64 puntos;
};

G_END_DECLS
