/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A band of achievement: from which % of logro it holds. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_BANDA (logro_banda_get_type ())
LOGRO_DECLARE_RECORD (LogroBanda, logro_banda, BANDA)

struct _LogroBanda
{
  LogroRecord parent_instance;
  gint64 desde; /* % of logro, 0-100 */
  char *nombre;
  char *descripcion;
};

G_END_DECLS
