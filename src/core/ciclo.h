/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A past cycle of the programme, as it ended. */
#pragma once

#include "core/list.h"
#include "core/marca.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CICLO (logro_ciclo_get_type ())
LOGRO_DECLARE_RECORD (LogroCiclo, logro_ciclo, CICLO)

struct _LogroCiclo
{
  LogroRecord parent_instance;
  gint64 numero;
  char *desde;
  char *hasta;
  LogroList *marcas;
};

G_END_DECLS
